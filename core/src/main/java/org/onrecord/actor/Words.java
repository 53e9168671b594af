package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * A sentence as folded words for the look-up of phrases; a token such as {@code re-establish} gives
 * two words, {@code U.S.} one, a hyphen none.
 */
final class Words {
  private static final String JOINING = "-'\u2019/&.\u2010\u2011\u2013";

  private static final Set<String> PREFIXES =
      Set.of("anti", "pro", "post", "pre", "non", "ex", "trans", "inter", "un", "mid", "neo");

  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final List<Character> cases = new ArrayList<>();
  private final List<Boolean> breaks = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final boolean shouting;

  Words(Sentence sentence) {
    int small = 0;
    int big = 0;
    boolean broken = false;
    for (Token token : sentence.tokens()) {
      String word = token.word();
      List<String> parts = Spelling.words(word);
      if (parts.isEmpty()) {
        broken |= word.length() != 1 || JOINING.indexOf(word.charAt(0)) < 0;
        continue;
      }
      int at = 0;
      for (String part : parts) {
        words.add(part);
        tokens.add(token.index());
        breaks.add(broken);
        broken = false;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
          at++;
        }
        int end = at;
        while (end < word.length()
            && (Character.isLetterOrDigit(word.charAt(end)) || word.charAt(end) == '.')) {
          end++;
        }
        cases.add(caseOf(word, at, end));
        offsets.add(at);
        at = end;
      }
      for (int i = 0; i < word.length(); i++) {
        small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        big += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      }
    }
    shouting = big >= 8 && small * 4 < big;
  }

  /** {@code A} for all capitals, {@code a} for a capital first, {@code .} for none. */
  static char caseOf(String text, int from, int to) {
    if (from >= to || !Character.isUpperCase(text.charAt(from))) {
      return '.';
    }
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return 'a';
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 1 ? 'A' : 'a';
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  /** Index of the token that a word stands in. */
  int token(int i) {
    return tokens.get(i);
  }

  char letterCase(int i) {
    return cases.get(i);
  }

  /** Whether a comma, bracket or other mark stands before a word. */
  boolean broken(int i) {
    return breaks.get(i);
  }

  boolean opensToken(int i) {
    return i == 0 || token(i - 1) != token(i);
  }

  /** Characters of its token that stand before a word. */
  int offset(int i) {
    return offsets.get(i);
  }

  /** Whether a word follows “anti-”, “pro-” or the like in its token. */
  boolean isPrefixed(int i) {
    return i > 0
        && token(i - 1) == token(i)
        && (i == 1 || token(i - 2) != token(i))
        && PREFIXES.contains(word(i - 1));
  }

  boolean closesToken(int i) {
    return i + 1 == size() || token(i + 1) != token(i);
  }

  /** Whether the sentence is set in capitals, so that they say nothing. */
  boolean shouting() {
    return shouting;
  }
}
