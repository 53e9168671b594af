package org.onrecord.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.figure.Numeral.Form;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.time.TimeExpression;

/** Numbers that are no figures: times, ages, parts of names, places in lists, telephones. */
final class Exclusions {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Set<String> BEFORE = read();

  private Exclusions() {}

  private static Set<String> read() {
    Set<String> words = new HashSet<>();
    for (Lexicon.Row row : Lexicon.read(Exclusions.class, "exclusions.tsv").rows()) {
      words.add(row.get("word"));
    }
    return words;
  }

  /** Whether a number is part of an expression of time. */
  static boolean inTime(Span span, List<TimeExpression> times) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < times.size() && times.get(low).span().overlaps(span);
  }

  /** Whether the words around a number say that it counts nothing. */
  static boolean hold(Sentence sentence, Numeral number, boolean title) {
    Token first = sentence.token(number.first());
    return named(sentence, number, first, title)
        || glued(sentence, number.first())
        || furniture(sentence, number)
        || listed(sentence, number)
        || aged(sentence, number)
        || telephone(sentence, number)
        || (number.value() != null && number.value() == 0 && number.form() == Form.WORDS);
  }

  private static boolean named(Sentence sentence, Numeral number, Token first, boolean title) {
    String before = Counted.word(sentence, number.first() - 1);
    String two = Counted.word(sentence, number.first() - 2) + " " + before;
    if (BEFORE.contains(before) || BEFORE.contains(two) || before.equals("#")) {
      return true;
    }
    boolean capital = Character.isUpperCase(first.word().charAt(0)) && first.index() > 0;
    boolean opens = first.index() > 0 && isMark(sentence.token(first.index() - 1));
    boolean entity = !first.entity().equals("O") && number.form() != Form.VAGUE;
    boolean follows =
        first.head() >= 0
            && first.head() < first.index()
            && sentence.token(first.head()).isName()
            && first.is("nummod", "dep", "flat", "compound")
            && first.head() == first.index() - 1;
    return (entity && !title)
        || follows
        || (capital && !opens && !title && number.form() == Form.WORDS);
  }

  /** “F-16”, “Su-24”: the hyphen ties the number to a name. */
  private static boolean glued(Sentence sentence, int first) {
    return first > 1
        && Characters.isDash(sentence.token(first - 1).word().charAt(0))
        && Counted.touch(sentence, first)
        && Counted.touch(sentence, first - 1);
  }

  /** “Photo 3 of 6”, “1 of 6 Photos”: the counters of a gallery. */
  private static boolean furniture(Sentence sentence, Numeral number) {
    if (number.form() != Form.DIGITS) {
      return false;
    }
    int at = number.last() + 1;
    boolean first =
        Counted.word(sentence, at).equals("of") && digit(Counted.word(sentence, at + 1));
    boolean second =
        Counted.word(sentence, number.first() - 1).equals("of")
            && digit(Counted.word(sentence, number.first() - 2));
    String noun = Counted.word(sentence, first ? at + 2 : at);
    String before = Counted.word(sentence, number.first() - (second ? 3 : 1));
    return (first || second)
        && (NumberWords.UNITS.has(noun, "gallery") || NumberWords.UNITS.has(before, "gallery"));
  }

  private static boolean isMark(Token token) {
    return Characters.isMark(token.word().charAt(0)) || token.tag().equals(":");
  }

  /** “1. The ministry …”, “(2)”, “3)”. */
  private static boolean listed(Sentence sentence, Numeral number) {
    String before = Counted.word(sentence, number.first() - 1);
    String after = Counted.word(sentence, number.last() + 1);
    boolean opens = number.first() == 0 && (after.equals(".") || after.equals(":"));
    return (opens && number.last() == 0)
        || (after.equals(")")
            && (number.first() == 0 || before.equals("(") || before.equals("-lrb-")));
  }

  /** “Mara Velden, 34, said”, “34 years old”, a bare year. */
  private static boolean aged(Sentence sentence, Numeral number) {
    String after = Counted.word(sentence, number.last() + 1);
    if (NumberWords.UNITS.has(after, "time") || after.equals("year-old")) {
      return true;
    }
    boolean commas =
        Counted.word(sentence, number.first() - 1).equals(",")
            && (after.equals(",") || after.equals(".") || after.isEmpty());
    Double value = number.value();
    if (value == null || number.form() != Form.DIGITS) {
      return false;
    }
    boolean name = number.first() > 1 && sentence.token(number.first() - 2).isName();
    boolean year =
        value >= FIRST_YEAR
            && value < LAST_YEAR
            && sentence.token(number.first()).word().length() == 4
            && number.first() == number.last();
    boolean bounded = Bounds.before(sentence, number.first()) != null;
    boolean money =
        NumberWords.UNITS.has(Counted.word(sentence, number.first() - 1), "mark")
            || NumberWords.UNITS.has(after, "money")
            || NumberWords.UNITS.has(after, "measure");
    return (commas && name && value < 120) || (year && !bounded && !money);
  }

  /** A number in digits right beside another one. */
  private static boolean telephone(Sentence sentence, Numeral number) {
    return number.form() == Form.DIGITS
        && (digit(Counted.word(sentence, number.first() - 1))
            || digit(Counted.word(sentence, number.last() + 1)));
  }

  private static boolean digit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }

  /**
   * Whether a small number says which rather than how many: “the two presidents”, “on the one
   * hand”, “one day”, “one of the best”.
   */
  static boolean refers(Sentence sentence, Numeral number, Counted counted, boolean bounded) {
    Double value = number.value();
    boolean partitive = counted.rule().equals("part") && value != null && value == 1;
    if (value == null || number.form() != Form.WORDS || (bounded && !partitive)) {
      return false;
    }
    String before = Counted.word(sentence, number.first() - 1);
    String noun = Counted.word(sentence, counted.last());
    if (NumberWords.UNITS.has(noun, "idle")) {
      return true;
    }
    boolean definite =
        before.equals("the")
            || before.equals("these")
            || before.equals("those")
            || before.equals("other");
    if (value == 1) {
      return !one(sentence, number, counted);
    }
    return definite && value <= 3 && !counted.rule().equals("measure");
  }

  /** “One” counts where others could have been: “one of the two pilots”, “one soldier died”. */
  private static boolean one(Sentence sentence, Numeral number, Counted counted) {
    boolean measured =
        counted.rule().equals("share")
            || counted.rule().equals("money")
            || counted.rule().equals("measure")
            || number.last() > number.first();
    if (measured) {
      return true;
    }
    if (counted.rule().equals("part")) {
      for (int i = number.last() + 2; i < counted.last(); i++) {
        if (NumberWords.NUMBERS.number(Counted.word(sentence, i), "number") > 1
            || Character.isDigit(Counted.word(sentence, i).charAt(0))) {
          return true;
        }
      }
      return false;
    }
    Token head = sentence.token(counted.head());
    Token verb = head.head() >= 0 ? sentence.token(head.head()) : head;
    boolean subject = head.is("nsubj") || head.is("obj");
    return NumberWords.UNITS.has(Counted.word(sentence, number.last() + 1), "people")
        || (subject && NumberWords.UNITS.has(verb.lower(), "people"));
  }
}
