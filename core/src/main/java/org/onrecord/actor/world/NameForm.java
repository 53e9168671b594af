package org.onrecord.actor.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.language.Lexicon;

/**
 * The form under which names are compared, and the one place that says which differences of
 * spelling count.
 *
 * <p>A text falls into atoms at white space, hyphens, slashes and apostrophes; dots are dropped
 * (U.S. = US), diacritics and curly marks are folded, spellings of one name are brought to one
 * ({@code spellings.tsv}). Any other mark is an atom of its own, so that no name reaches over a
 * comma.
 */
public final class NameForm {
  private static final Map<String, String> SPELLINGS = spellings();
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ø', "o", 'Ø', "O", 'ł', "l", 'Ł', "L", 'ß', "ss", 'æ', "ae", 'đ', "d", 'ı', "i", 'ð',
          "d", 'þ', "th");

  private NameForm() {}

  /** Atoms of a text, in order; of a text without letters, digits or marks, none. */
  private static List<String> atoms(String text) {
    List<String> atoms = new ArrayList<>(4);
    StringBuilder atom = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)
          || c == '+'
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        atom.append(c);
      } else if (c != '.' || text.length() == 1) {
        flush(atom, atoms);
        if (c == '&') {
          atoms.add("and");
        } else if (!parts(c)) {
          atoms.add(String.valueOf(c));
        }
      }
    }
    flush(atom, atoms);
    return atoms;
  }

  /**
   * The form for comparison: atoms with single spaces between them, a leading “the” left out.
   *
   * @param text a name as it stands in a text
   */
  public static String key(String text) {
    return String.join(" ", withoutThe(atoms(text)));
  }

  /** A slug of ASCII letters, digits and hyphens; empty when the text has none. */
  static String slug(String text) {
    return fold(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("['\u2019]s\\b", "")
        .replaceAll("[.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static List<String> withoutThe(List<String> atoms) {
    return atoms.size() > 1 && atoms.get(0).equals("the") ? atoms.subList(1, atoms.size()) : atoms;
  }

  /** Letters without their diacritics; a text in plain letters comes back as it is. */
  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return foldLetters(text);
      }
    }
    return text;
  }

  private static String foldLetters(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(LETTERS.getOrDefault(c, String.valueOf(c)));
      }
    }
    return folded.toString();
  }

  private static void flush(StringBuilder atom, List<String> atoms) {
    if (!atom.isEmpty()) {
      String lower = fold(atom.toString()).toLowerCase(Locale.ROOT);
      atoms.add(SPELLINGS.getOrDefault(lower, lower));
      atom.setLength(0);
    }
  }

  private static boolean parts(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || switch (c) {
          case '-', '/', '\'', '’', '‘', 'ʼ', '`', '\u2010', '\u2011', '\u2012', '\u2013' -> true;
          default -> false;
        };
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(NameForm.class, "spellings.tsv").rows()) {
      row.list("variants").forEach(variant -> spellings.put(variant, row.get("spelling")));
    }
    return Map.copyOf(spellings);
  }
}
