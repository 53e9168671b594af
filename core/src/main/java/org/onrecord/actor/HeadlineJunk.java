package org.onrecord.actor;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * What pages leave in running text beside a name: the headline of a linked story, glued to it
 * (“Lind Ana LindCITY council votes … MORE”), and the verb that opens a question (“Will Lind
 * stay?”).
 */
final class HeadlineJunk {
  private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}{3,}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}$");
  private static final Set<String> MODALS =
      Set.of(
          "will", "can", "could", "should", "would", "may", "might", "must", "did", "does", "do",
          "has", "have", "had", "is", "are", "was", "were", "why", "how", "what", "when", "where");

  private HeadlineJunk() {}

  /** Whether a word is a name and the capitals of a headline in one, or the end of such a link. */
  static boolean isGlued(Token token) {
    return GLUED.matcher(token.word()).matches() || token.word().equals("MORE");
  }

  /**
   * The last token of a name before a headline that is glued to it.
   *
   * @return before {@code first} where nothing is left
   */
  static int beforeGlued(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (!isGlued(token)) {
        continue;
      }
      String name = CAPITALS.matcher(token.word()).replaceFirst("");
      for (int k = first; k < i; k++) {
        if (sentence.token(k).word().equals(name)) {
          return k;
        }
      }
      return token.word().equals("MORE") ? i - 1 : first - 1;
    }
    return last;
  }

  /** The first token of a name behind the verb that opens a question. */
  static int behindModal(Sentence sentence, int first, int last) {
    boolean asks = sentence.token(sentence.size() - 1).word().equals("?");
    return asks && first == 0 && last > 0 && MODALS.contains(sentence.token(0).lower()) ? 1 : first;
  }
}
