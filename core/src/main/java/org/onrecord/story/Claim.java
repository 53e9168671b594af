package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.article.Span;
import org.onrecord.record.Statement;

/** What a statement holds to be so, word by word, for comparing it with what others hold. */
final class Claim {
  private static final int REACH = 3;

  /** Words before another among which one can make it a question or a condition. */
  private static final int CLAUSE = 6;

  /** “Not only”, “not just” add to what they stand before. */
  private static final Set<String> ADDING = Set.of("only", "just", "merely", "simply");

  /** Words after which nothing is said to be so. */
  private static final Set<String> UNMET =
      Set.of("prevent", "prevents", "preventing", "avoid", "avoiding", "stop", "stopping");

  private static final Set<String> OPENING = Set.of("if", "whether", "unless", "how", "why");

  /** Characters before a cue among which a negation turns it: “no longer regards”. */
  private static final int BEFORE_CUE = 24;

  private final Saying saying;
  private final Wording whole;
  private final List<String> exact = new ArrayList<>();
  private final List<String> normal = new ArrayList<>();
  private final List<Boolean> names = new ArrayList<>();

  private final Set<String> content = new HashSet<>();
  private final boolean negator;
  private final boolean cueIsNegated;
  private final boolean denies;
  private final List<Set<String>> contents = new ArrayList<>();
  private final List<Set<String>> denied = new ArrayList<>();
  private final List<Boolean> negated = new ArrayList<>();

  private Claim(Saying saying) {
    this.saying = saying;
    this.whole = saying.whole();
    String text = saying.article().text();
    for (int i = 0; i < whole.size(); i++) {
      String word = whole.span(i).of(text);
      exact.add(WordForm.exact(word));
      normal.add(WordForm.normal(word));
      boolean starts = i == 0 || whole.segment(i - 1) != whole.segment(i);
      names.add(Character.isUpperCase(word.charAt(0)) && !(starts && whole.isLight(i)));
      if (!whole.isLight(i) && !WordClasses.isNegator(exact.get(i))) {
        content.add(normal.get(i));
      }
    }
    negator = exact.stream().anyMatch(WordClasses::isNegator);
    cueIsNegated = negatedBefore(text, saying.statement().cue());
    for (int segment = 0; segment < segments(); segment++) {
      contents.add(findContent(segment));
      denied.add(findDenied(segment));
      negated.add(findNegator(segment));
    }
    denies = DenialClash.isDenial(this);
  }

  private static boolean negatedBefore(String text, @Nullable Span cue) {
    if (cue == null) {
      return false;
    }
    int from = Math.max(0, cue.begin() - BEFORE_CUE);
    Wording before = Wording.of(text, List.of(new Span(from, cue.end())));
    for (int i = Math.max(0, before.size() - REACH - 1); i < before.size(); i++) {
      boolean here = before.segment(i) == before.segment(before.size() - 1);
      String word = WordForm.exact(before.span(i).of(text));
      if (here && WordClasses.isNegator(word) && WordClasses.denial(word) == null) {
        return true;
      }
    }
    return false;
  }

  static Claim of(Saying saying) {
    return new Claim(saying);
  }

  Saying saying() {
    return saying;
  }

  Statement statement() {
    return saying.statement();
  }

  int size() {
    return normal.size();
  }

  String exact(int i) {
    return exact.get(i);
  }

  String normal(int i) {
    return normal.get(i);
  }

  boolean isName(int i) {
    return names.get(i);
  }

  boolean isLight(int i) {
    return whole.isLight(i);
  }

  int segment(int i) {
    return whole.segment(i);
  }

  Span span(int i) {
    return whole.span(i);
  }

  /** Whether a word turns what follows: not “not only”, nor a refusal such as “denied a berth”. */
  private boolean isNegator(int i) {
    if (!WordClasses.isNegator(exact(i))) {
      return false;
    }
    boolean refuses = "fact".equals(WordClasses.denial(exact(i)));
    for (int k = i + 1; refuses && k < size() && k <= i + REACH; k++) {
      if ("other".equals(WordClasses.denial(exact(k)))) {
        return false;
      }
    }
    return i + 1 >= size() || !ADDING.contains(exact(i + 1));
  }

  /** Whether a word of negation stands shortly before, in the same sentence. */
  boolean isNegated(int i) {
    for (int k = i - 1; k >= 0 && k >= i - REACH && segment(k) == segment(i); k--) {
      if (isNegator(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence of it holds a word of negation. */
  boolean isNegatedAt(int segment) {
    return negated.get(segment);
  }

  private boolean findNegator(int segment) {
    for (int i = 0; i < size(); i++) {
      if (segment(i) == segment && isNegator(i)) {
        return true;
      }
    }
    return false;
  }

  /** How many sentences it has. */
  int segments() {
    return size() == 0 ? 0 : segment(size() - 1) + 1;
  }

  /** The words of content of a sentence that are denied: the first behind a word of negation. */
  Set<String> deniedAt(int segment) {
    return denied.get(segment);
  }

  private Set<String> findDenied(int segment) {
    Set<String> words = new HashSet<>();
    boolean open = cueIsNegated && segment == 0;
    for (int i = 0; i < size(); i++) {
      if (segment(i) != segment) {
        continue;
      }
      if (isNegator(i)) {
        // “urged them not to sail” tells of a wish
        open = i + 1 >= size() || !exact(i + 1).equals("to") || !exact(i).equals("not");
      } else if (open && !isLight(i) && !isName(i)) {
        words.add(normal(i));
        open = false;
      }
    }
    return words;
  }

  /** Whether a sentence asks for a word, or makes it depend on something: “if it sails”. */
  boolean isOpen(int segment, String normal) {
    for (int i = 0; i < size(); i++) {
      if (segment(i) != segment || !normal(i).equals(normal)) {
        continue;
      }
      for (int k = i - 1; k >= 0 && k >= i - CLAUSE && segment(k) == segment; k--) {
        if (OPENING.contains(exact(k))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a sentence asks, makes all depend on something, or tells how it is kept away. */
  boolean isOpenAt(int segment) {
    for (int i = 0; i < size(); i++) {
      boolean here = segment(i) == segment;
      if (here && (UNMET.contains(exact(i)) || exact(i).equals("whether"))) {
        return true;
      }
    }
    return asks(segment);
  }

  /** Whether a mark of interrogation ends a sentence. */
  private boolean asks(int segment) {
    String text = saying.article().text();
    for (int i = size() - 1; i >= 0; i--) {
      if (segment(i) == segment) {
        int end = span(i).end();
        return end < text.length() && text.charAt(end) == '?';
      }
    }
    return false;
  }

  /** Whether a sentence says a word as what is to be done: “to sail”. */
  boolean isToDo(int segment, String normal) {
    for (int i = 1; i < size(); i++) {
      if (segment(i) == segment && normal(i).equals(normal) && exact(i - 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** The names between a word of negation and the word that it denies: “no Lowland losses”. */
  Set<String> deniedOf(int segment, String normal) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < size(); i++) {
      if (segment(i) == segment && normal(i).equals(normal)) {
        for (int k = i - 1; k >= 0 && isName(k) && segment(k) == segment; k--) {
          names.add(normal(k));
        }
      }
    }
    return names;
  }

  /** Whether it denies a fact or a claim. */
  boolean denies() {
    return denies;
  }

  /** Whether a word of negation stands before its cue: “no longer regards”. */
  boolean cueIsNegated() {
    return cueIsNegated;
  }

  /** The words of its cue, exact forms, in order; empty where it has none. */
  List<String> cueWords() {
    Span cue = statement().cue();
    if (cue == null) {
      return List.of();
    }
    String text = saying.article().text();
    Wording words = Wording.of(text, List.of(cue));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(WordForm.exact(words.span(i).of(text)));
    }
    return found;
  }

  /** The words of content of one sentence, names among them. */
  Set<String> content(int segment) {
    return contents.get(segment);
  }

  private Set<String> findContent(int segment) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < size(); i++) {
      if (segment(i) == segment && !isLight(i) && !WordClasses.isNegator(exact(i))) {
        words.add(normal(i));
      }
    }
    return words;
  }

  /** Whether any word of negation stands in it. */
  boolean hasNegator() {
    return negator;
  }

  /** The words of content, names among them. */
  Set<String> content() {
    return new HashSet<>(content);
  }

  /** How many words of content two claims share. */
  static int shared(Claim a, Claim b) {
    int n = 0;
    for (String word : a.content) {
      n += b.content.contains(word) ? 1 : 0;
    }
    return n;
  }

  /** The number of different words of content of the shorter one. */
  static int shorter(Claim a, Claim b) {
    return Math.min(a.content.size(), b.content.size());
  }

  /** Those spoken of last before a word, in its sentence, by their keys; empty for none. */
  Set<String> spokenOfBefore(int word) {
    int limit = word < size() ? span(word).begin() : saying.statement().passage().end();
    int from = limit;
    for (int k = Math.min(word, size()) - 1; k >= 0 && segment(k) == segment(word - 1); k--) {
      from = span(k).begin();
    }
    Set<String> keys = new HashSet<>();
    Span last = null;
    for (Saying.Referent referent : saying.referents()) {
      Span span = referent.span();
      if (span.begin() >= from && span.end() <= limit) {
        if (last == null || !last.overlaps(span)) {
          keys.clear();
        }
        last = last == null || !last.overlaps(span) ? span : last.union(span);
        keys.addAll(referent.keys());
      }
    }
    return keys;
  }

  /** The words of content of one sentence that are no names. */
  Set<String> things(int segment) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < size(); i++) {
      if (segment(i) == segment && !isLight(i) && !isName(i)) {
        words.add(normal(i));
      }
    }
    return words;
  }

  /** Whether both speakers are known and differ, and neither speaks for the other. */
  static boolean differ(Claim a, Claim b) {
    return Saying.conflict(a.saying, b.saying) && !Saying.speaksFor(a.saying, b.saying);
  }

  /** Whether they stand in two articles, or have two speakers. */
  static boolean apart(Claim a, Claim b) {
    Actor x = a.saying.speaker();
    Actor y = b.saying.speaker();
    boolean oneVoice = x != null && y != null && x.id().equals(y.id());
    return !oneVoice
        && !Saying.speaksFor(a.saying, b.saying)
        && (differ(a, b) || !a.saying.article().id().equals(b.saying.article().id()));
  }
}
