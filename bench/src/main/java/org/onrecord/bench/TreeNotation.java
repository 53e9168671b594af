package org.onrecord.bench;

import java.util.Locale;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Writes a tree in the notation of core's unit tests. */
final class TreeNotation {
  private TreeNotation() {}

  /** A sentence as {@code word=lemma|TAG|head|relation|ENTITY}, heads counted from 1. */
  static String of(Sentence sentence) {
    StringBuilder out = new StringBuilder();
    for (Token token : sentence.tokens()) {
      String plain = token.isName() ? token.word() : token.word().toLowerCase(Locale.ROOT);
      out.append(out.isEmpty() ? "" : " ").append(token.word());
      if (!plain.equals(token.lemma())) {
        out.append('=').append(token.lemma());
      }
      out.append('|').append(token.tag()).append('|').append(token.head() + 1);
      out.append('|').append(token.relation());
      if (!token.entity().equals("O")) {
        out.append('|').append(token.entity());
      }
    }
    return out.toString();
  }
}
