package org.onrecord.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Lexicon;

/**
 * The forms under which a word is compared between outlets: as printed but for case and apostrophes
 * ({@code exact}), and folded over British and American spelling, plural, possessive and rival
 * spellings of a name ({@code normal}).
 */
final class WordForm {
  private static final Map<String, String> SPELLINGS = new HashMap<>();
  private static final Set<String> LIGHT = new HashSet<>();
  private static final Map<String, Double> SHARES = new HashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.read(WordForm.class, "spellings.tsv").rows()) {
      SPELLINGS.put(row.get("form"), row.get("as"));
    }
    for (Lexicon.Row row : Lexicon.read(WordForm.class, "common-words.tsv").rows()) {
      if (row.get("class").equals("function")) {
        LIGHT.add(row.get("word"));
      } else {
        SHARES.merge(normal(row.get("word")), Double.parseDouble(row.get("share")), Math::max);
      }
    }
  }

  private WordForm() {}

  /** Lower case, without apostrophes. */
  static String exact(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '*') {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  /** The folded form of a word as it stands in a text. */
  static String normal(String word) {
    if (word.equals("US") || word.equals("U.S")) {
      return "usa";
    }
    if (word.equals("IS")) {
      return "isis";
    }
    int mark = word.length() - 2;
    boolean possessive =
        mark > 0
            && (word.charAt(mark) == '\'' || word.charAt(mark) == '\u2019')
            && (word.charAt(mark + 1) == 's' || word.charAt(mark + 1) == 'S');
    String form = exact(possessive ? word.substring(0, mark) : word).toLowerCase(Locale.ROOT);
    form = singular(american(form));
    return SPELLINGS.getOrDefault(form, form);
  }

  /** Folds British into American spelling; it may fold other words too, but both sides alike. */
  private static String american(String w) {
    int n = w.length();
    if (n < 6) {
      return w.equals("tyre") ? "tire" : w;
    }
    for (String tail : new String[] {"isation", "isations", "ising", "ised", "ises", "ise"}) {
      if (w.endsWith(tail) && n > tail.length() + 2) {
        return w.substring(0, n - tail.length()) + "iz" + tail.substring(2);
      }
    }
    for (String tail : new String[] {"our", "ours", "oured", "ouring", "ourable", "ourite"}) {
      if (w.endsWith(tail)) {
        return w.substring(0, n - tail.length()) + "or" + tail.substring(3);
      }
    }
    if (w.endsWith("tre")) {
      return w.substring(0, n - 2) + "er";
    }
    if (w.endsWith("ence")) {
      return w.substring(0, n - 2) + "se";
    }
    if (w.endsWith("lled")) {
      return w.substring(0, n - 3) + "ed";
    }
    if (w.endsWith("lling")) {
      return w.substring(0, n - 4) + "ing";
    }
    return w.startsWith("programme") ? "program" + w.substring(9) : w;
  }

  private static String singular(String w) {
    int n = w.length();
    if (n > 4 && w.endsWith("ies")) {
      return w.substring(0, n - 3) + "y";
    }
    boolean plural =
        n > 3
            && w.charAt(n - 1) == 's'
            && w.charAt(n - 2) != 's'
            && w.charAt(n - 2) != 'u'
            && w.charAt(n - 2) != 'i';
    return plural ? w.substring(0, n - 1) : w;
  }

  /** Whether a word, in its exact form, carries grammar and no content. */
  static boolean isLight(String exact) {
    return LIGHT.contains(exact) || (exact.length() == 1 && !Character.isDigit(exact.charAt(0)));
  }

  /** The share of reports that hold a word, given in its normal form; 0 where it is not common. */
  static double share(String normal) {
    return SHARES.getOrDefault(normal, 0.0);
  }

  /** A hash of a form, the same everywhere (FNV-1a with the finaliser of MurmurHash3). */
  static int hash(String form) {
    int h = 0x811c9dc5;
    for (int i = 0; i < form.length(); i++) {
      h = (h ^ form.charAt(i)) * 0x01000193;
    }
    return mix(h);
  }

  /** A hash of a sequence, from that of its beginning and that of its next member. */
  static int hash(int before, int next) {
    return mix(before * 31 + next);
  }

  private static int mix(int h) {
    int x = h;
    x ^= x >>> 16;
    x *= 0x85ebca6b;
    x ^= x >>> 13;
    x *= 0xc2b2ae35;
    return x ^ (x >>> 16);
  }
}
