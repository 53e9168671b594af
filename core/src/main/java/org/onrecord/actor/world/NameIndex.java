package org.onrecord.actor.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names and what they stand for, as a trie over atoms: the longest name at a place is found in time
 * linear in its length.
 *
 * <p>Capitals count where a name has them: “US” is never “us”, nor “Who” the WHO; a name in
 * capitals throughout is matched in that form only, any other also in a line of capitals.
 */
final class NameIndex {
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Leaf> leaves = new ArrayList<>(1);
  }

  private record Leaf(List<String> written, Sense sense) {}

  /**
   * A name found.
   *
   * @param begin first token
   * @param end behind its last token
   */
  record Found(int begin, int end, List<Sense> senses) {}

  private final Node root = new Node();

  void add(String surface, Sense sense) {
    put(NameForm.withoutThe(NameForm.atoms(surface)), sense);
  }

  /** Adds a name of which a leading “The” is a part: “The Hill” is no hill. */
  void addWhole(String surface, Sense sense) {
    put(NameForm.atoms(surface), sense);
  }

  /**
   * Adds a name both with and without the Arabic article that is written with a hyphen or small.
   */
  void addWithArticle(String surface, Sense sense) {
    add(surface, sense);
    List<NameForm.Atom> atoms = NameForm.withoutThe(NameForm.atoms(surface));
    List<NameForm.Atom> bare = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      NameForm.Atom atom = atoms.get(i);
      boolean article =
          atom.key().equals("al")
              && i + 1 < atoms.size()
              && (i > 0 || atom.written().equals("al") || surface.startsWith(atom.written() + "-"));
      if (!article) {
        bare.add(atom);
      }
    }
    if (bare.size() < atoms.size() && (bare.size() > 1 || atoms.get(0).key().equals("al"))) {
      put(bare, sense);
    }
  }

  private void put(List<NameForm.Atom> atoms, Sense sense) {
    if (atoms.isEmpty()) {
      return;
    }
    Node node = root;
    List<String> written = new ArrayList<>(atoms.size());
    for (NameForm.Atom atom : atoms) {
      node = node.next.computeIfAbsent(atom.key(), k -> new Node());
      written.add(atom.written());
    }
    node.leaves.add(new Leaf(written, sense));
  }

  /** What a whole name stands for, in the order of the lexicons; empty if nothing. */
  List<Sense> exact(String surface) {
    List<NameForm.Atom> whole = NameForm.atoms(surface);
    List<NameForm.Atom> bare = NameForm.withoutThe(whole);
    List<Sense> senses = exact(whole);
    return senses.isEmpty() && bare.size() < whole.size() ? exact(bare) : senses;
  }

  private List<Sense> exact(List<NameForm.Atom> atoms) {
    Node node = root;
    for (NameForm.Atom atom : atoms) {
      Node next = node.next.get(atom.key());
      if (next == null) {
        return List.of();
      }
      node = next;
    }
    return senses(node, atoms, sense -> true);
  }

  /** The longest name that begins at a token and ends with one; null where none does. */
  @Nullable Found longest(List<String> tokens, int from, Predicate<Sense> wanted) {
    Node node = root;
    List<NameForm.Atom> read = new ArrayList<>();
    Found best = null;
    for (int i = from; i < tokens.size(); i++) {
      List<NameForm.Atom> atoms = NameForm.atoms(tokens.get(i));
      for (NameForm.Atom atom : atoms) {
        Node next = node.next.get(atom.key());
        if (next == null) {
          return best;
        }
        node = next;
        read.add(atom);
      }
      if (read.isEmpty()) {
        return null;
      }
      List<Sense> senses = atoms.isEmpty() ? List.of() : senses(node, read, wanted);
      if (!senses.isEmpty()) {
        best = new Found(from, i + 1, senses);
      }
    }
    return best;
  }

  private static List<Sense> senses(Node node, List<NameForm.Atom> read, Predicate<Sense> wanted) {
    if (node.leaves.isEmpty()) {
      return List.of();
    }
    List<Sense> senses = new ArrayList<>(node.leaves.size());
    Set<Sense> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Leaf leaf : node.leaves) {
      if (wanted.test(leaf.sense()) && fits(leaf.written(), read) && seen.add(leaf.sense())) {
        senses.add(leaf.sense());
      }
    }
    return senses;
  }

  private static boolean fits(List<String> name, List<NameForm.Atom> read) {
    for (int i = 0; i < name.size(); i++) {
      String written = name.get(i);
      String seen = read.get(i).written();
      if (capitals(written)) {
        if (!capitals(seen)) {
          return false;
        }
      } else if (Character.isUpperCase(written.charAt(0))
          && Character.isLowerCase(seen.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean capitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1 && Character.isLetter(word.charAt(0));
  }
}
