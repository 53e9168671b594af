package org.onrecord.event;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The tail of a sentence that only names its source: “…, the paper said on Monday”, “…, said a
 * spokesman for the minister”. Parsers hang its nouns on what stands before them.
 */
final class Attribution {
  private static final Set<String> VERBS =
      Set.of("say", "report", "announce", "state", "add", "note", "claim", "confirm", "tell");
  private static final int NAME = 16;
  private static final int DAY = 6;

  private final int from;
  private final int to;

  private Attribution(int from, int to) {
    this.from = from;
    this.to = to;
  }

  static Attribution of(Sentence sentence) {
    for (int verb = sentence.size() - 1; verb > 1; verb--) {
      Token token = sentence.token(verb);
      if (!VERBS.contains(token.lemma()) || !token.isVerb() || token.tag().equals("VBG")) {
        continue;
      }
      int comma = comma(sentence, verb);
      int end = comma == verb - 1 ? sentence.size() : end(sentence, verb);
      if (comma >= 0 && end - verb <= (comma == verb - 1 ? Integer.MAX_VALUE : DAY)) {
        return new Attribution(comma + 1, end);
      }
    }
    return new Attribution(0, 0);
  }

  /** Whether a word stands in the tail. */
  boolean holds(int token) {
    return token >= from && token < to;
  }

  /** The comma before the one who speaks, -1 where more than a name stands between. */
  private static int comma(Sentence sentence, int verb) {
    for (int i = verb - 1; i > 0 && verb - i <= NAME; i--) {
      Token token = sentence.token(i);
      if (token.word().equals(",")) {
        return i;
      }
      if (token.isVerb()
          || Set.of("who", "which", "that", "and", "but", "as").contains(token.lower())) {
        return -1;
      }
    }
    return -1;
  }

  private static int end(Sentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.size(); i++) {
      if (sentence.token(i).word().equals(",")) {
        return i;
      }
    }
    return sentence.size();
  }
}
