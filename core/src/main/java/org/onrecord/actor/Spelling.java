package org.onrecord.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.actor.world.NameForm;

/** Spellings of one name brought to one form: letters without marks, words without stops. */
final class Spelling {
  private Spelling() {}

  /** The text in plain lower-case letters; everything but letters, digits and spaces stays. */
  static String fold(String text) {
    if (ascii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(plain(c));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String plain(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ə', 'Ə' -> "a";
      default -> String.valueOf(c);
    };
  }

  /** The runs of letters and digits of a text, folded; stops vanish, so that U.S. is one word. */
  static List<String> words(String text) {
    String folded = fold(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '.' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** A slug of ASCII letters, digits and hyphens; empty when the text has none. */
  static String slug(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : words(text.replace("'s ", " ").replace("\u2019s ", " "))) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c < 0x80) {
          plain.append(c);
        }
      }
      if (plain.length() > 0) {
        out.append(out.length() > 0 ? "-" : "").append(plain);
      }
    }
    return out.toString();
  }

  /**
   * What stays the same in the transliterations of one name: doubled letters single, and the
   * letters that romanisations of Arabic, Cyrillic and Persian use for one another made one. Two
   * different names may share a key, so it needs a second sign beside it.
   */
  static String key(String word) {
    String s = NameForm.key(word);
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      char next = i + 1 < s.length() ? s.charAt(i + 1) : 0;
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      char one = c;
      if (c == 'q') {
        one = 'g';
      } else if (c == 'p' && next == 'h') {
        one = 'f';
        i++;
      } else if ((c == 'k' || c == 'g' || c == 'd' || c == 't') && next == 'h') {
        i++;
      } else if (c == 'o' && next == 'u') {
        one = 'u';
        i++;
      } else if (c == 'e' && next == 'e') {
        one = 'i';
        i++;
      } else if (c == 'o' && next == 'o') {
        one = 'u';
        i++;
      } else if (c == 'y' || c == 'j') {
        one = 'i';
      } else if (c == 'w') {
        one = 'v';
      }
      if (out.length() == 0 || out.charAt(out.length() - 1) != one) {
        out.append(one);
      }
    }
    return out.toString();
  }
}
