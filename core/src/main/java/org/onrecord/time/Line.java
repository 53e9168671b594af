package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** A sentence as the grammar of time reads it. Looking beyond its ends gives an empty lexeme. */
final class Line {
  private final Sentence sentence;
  private final List<Lexeme> lexemes;

  private Line(Sentence sentence, List<Lexeme> lexemes) {
    this.sentence = sentence;
    this.lexemes = lexemes;
  }

  static Line of(Sentence sentence) {
    List<Lexeme> lexemes = new ArrayList<>(sentence.size() + 8);
    for (Token token : sentence.tokens()) {
      cut(token, lexemes);
    }
    return new Line(sentence, lexemes);
  }

  private static void cut(Token token, List<Lexeme> lexemes) {
    String word = token.word();
    Span span = token.span();
    boolean aligned = word.length() == span.length();
    int from = 0;
    for (int i = 0; aligned && i < word.length(); i++) {
      if (Characters.isSpace(word.charAt(i))) {
        add(token, from, i, lexemes);
        from = i + 1;
      } else if (Characters.isDash(word.charAt(i)) && word.length() > 1) {
        add(token, from, i, lexemes);
        int dash = span.begin() + i;
        lexemes.add(new Lexeme("-", new Span(dash, dash + 1), token.index(), false));
        from = i + 1;
      }
    }
    if (from == 0) {
      lexemes.add(lexeme(token, word, span));
    } else {
      add(token, from, word.length(), lexemes);
    }
  }

  private static void add(Token token, int from, int to, List<Lexeme> lexemes) {
    if (from < to) {
      int begin = token.span().begin();
      lexemes.add(
          lexeme(token, token.word().substring(from, to), new Span(begin + from, begin + to)));
    }
  }

  private static Lexeme lexeme(Token token, String word, Span span) {
    String text = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    if (text.length() == 1 && Characters.isDash(text.charAt(0))) {
      text = "-";
    }
    return new Lexeme(text, span, token.index(), Character.isUpperCase(word.charAt(0)));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
  }

  String text(int i) {
    return at(i).text();
  }

  /** The token of a lexeme. */
  @Nullable Token token(int i) {
    int token = at(i).token();
    return token < 0 ? null : sentence.token(token);
  }

  String tag(int i) {
    Token token = token(i);
    return token == null ? "" : token.tag();
  }

  boolean is(int i, String... words) {
    String text = text(i);
    for (String word : words) {
      if (text.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The place behind an optional hyphen. */
  int hyphen(int i) {
    return is(i, "-") ? i + 1 : i;
  }

  /** The value of a lexeme in a class of words, or null. */
  @Nullable String word(int i, String wordClass) {
    return TimeWords.value(text(i), wordClass);
  }

  boolean isWord(int i, String wordClass) {
    return word(i, wordClass) != null;
  }

  @Nullable Unit unit(int i) {
    String unit = word(i, "unit");
    return unit == null ? null : Unit.named(unit);
  }

  boolean isPlural(int i) {
    return text(i).endsWith("s") || is(i, "millennia");
  }

  Span span(int from, int to) {
    return new Span(at(from).span().begin(), at(to - 1).span().end());
  }

  /** The place of the first lexeme that begins at or behind an offset. */
  int lexemeFrom(int offset) {
    int low = 0;
    int high = lexemes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lexemes.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
