package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** A sentence with what of it stands in quotation marks. */
final class SentenceView {
  private final Sentence sentence;
  private final String text;
  private final boolean headline;
  private final @Nullable MarkedPiece[] pieces;
  private final Set<Integer> actors;
  private final Set<Integer> cues;

  /**
   * @param actors the tokens that name or describe somebody of the cast
   * @param cues the verbs that surely report speech where their syntax fits
   */
  SentenceView(
      Sentence sentence,
      String text,
      boolean headline,
      QuotationMarks marks,
      Set<Integer> actors,
      Set<Integer> cues) {
    this.actors = Set.copyOf(actors);
    this.cues = Set.copyOf(cues);
    this.sentence = sentence;
    this.text = text;
    this.headline = headline;
    this.pieces = new MarkedPiece[sentence.size()];
    List<MarkedPiece> inside = marks.in(sentence.span());
    int p = 0;
    for (Token token : sentence.tokens()) {
      while (p < inside.size() && inside.get(p).outer().end() <= token.span().begin()) {
        p++;
      }
      if (p < inside.size() && inside.get(p).outer().overlaps(token.span())) {
        pieces[token.index()] = inside.get(p);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  String text() {
    return text;
  }

  boolean headline() {
    return headline;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The piece in quotation marks that a token stands in, its marks included. */
  Optional<MarkedPiece> piece(int i) {
    return Optional.ofNullable(pieces[i]);
  }

  /** Whether a token is a verb that surely reports speech. */
  boolean says(int i) {
    return cues.contains(i);
  }

  /** Whether a token names or describes somebody who can speak. */
  boolean acts(int i) {
    return actors.contains(i) || !token(i).entity().equals("O") || token(i).isPronoun();
  }

  boolean quoted(int i) {
    return pieces[i] != null;
  }

  /** Whether a token is nothing but quotation marks. */
  boolean isMark(int i) {
    String word = token(i).word();
    for (int k = 0; k < word.length(); k++) {
      if (!Characters.isMark(word.charAt(k))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Whether a token is punctuation or a mark. */
  boolean isPunctuation(int i) {
    String word = token(i).word();
    for (int k = 0; k < word.length(); k++) {
      if (Character.isLetterOrDigit(word.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  boolean isWord(int i, String... words) {
    if (i < 0 || i >= size()) {
      return false;
    }
    String lower = token(i).lower();
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isComma(int i) {
    return isWord(i, ",");
  }

  Span span(int first, int last) {
    return sentence.span(first, last);
  }
}
