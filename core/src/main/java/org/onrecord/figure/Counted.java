package org.onrecord.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.figure.Numeral.Form;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * What a number counts.
 *
 * @param first first token of number and unit, marks of money among them
 * @param last last token of number and unit
 * @param head the token that stands for the whole in the tree
 * @param unit what is counted, as a lemma; null when the words do not say
 * @param of the words of what it is a part of, if any
 * @param rule how the unit was found
 */
record Counted(
    int first, int last, int head, @Nullable String unit, @Nullable String of, String rule) {
  private static final NumberWords UNITS = NumberWords.UNITS;
  private static final String PERSON = "person";

  /** A noun further off than this (tokens) is not what is counted. */
  private static final int LONGEST = 8;

  /** Finds what a number of a sentence counts; null when it counts nothing. */
  static @Nullable Counted of(Sentence sentence, Numeral number) {
    int next = number.last() + 1;
    String mark = number.first() > 0 ? mark(sentence, number.first() - 1) : null;
    if (mark != null) {
      return new Counted(
          number.first() - 1, number.last(), number.last(), mark, part(sentence, next), "money");
    }
    Counted measured = measured(sentence, number, next);
    if (measured != null) {
      return measured;
    }
    if (word(sentence, next).equals("-") || (sentence.size() > next && glued(sentence, next))) {
      return null;
    }
    if (word(sentence, next).equals("of")) {
      int noun = noun(sentence, next + 1, -1);
      if (noun >= 0) {
        return new Counted(number.first(), noun, noun, lemma(sentence, noun), null, "part");
      }
    }
    int noun =
        number.form() == Form.FRACTION
            ? -1
            : noun(sentence, next, sentence.token(number.last()).head());
    if (noun >= 0) {
      return new Counted(number.first(), noun, noun, lemma(sentence, noun), null, "noun");
    }
    return alone(sentence, number, next);
  }

  static String word(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
  }

  private static @Nullable String mark(Sentence sentence, int i) {
    return UNITS.value(word(sentence, i), "mark");
  }

  /** Whether a token is glued to the one before it, as in “16x9” or “1-to-1”. */
  private static boolean glued(Sentence sentence, int i) {
    return touch(sentence, i) && Character.isLetterOrDigit(sentence.token(i).word().charAt(0));
  }

  private static @Nullable Counted measured(Sentence sentence, Numeral number, int next) {
    int at = word(sentence, next).equals("-") ? next + 1 : next;
    for (int words = 2; words >= 1; words--) {
      String phrase =
          words == 2 ? word(sentence, at) + " " + word(sentence, at + 1) : word(sentence, at);
      for (String unitClass : new String[] {"share", "money", "measure"}) {
        String unit = UNITS.value(phrase, unitClass);
        if (unit != null && !phrase.isBlank()) {
          int last = at + words - 1;
          return new Counted(number.first(), last, last, unit, part(sentence, last + 1), unitClass);
        }
      }
    }
    return null;
  }

  /** The words of “of the voters” behind a number. */
  private static @Nullable String part(Sentence sentence, int i) {
    if (!word(sentence, i).equals("of")) {
      return null;
    }
    int noun = noun(sentence, i + 1, -1);
    return noun < 0 ? null : lemma(sentence, noun);
  }

  /** The noun of the phrase that goes on at a token: the wanted one if it is there. */
  private static int noun(Sentence sentence, int from, int wanted) {
    int last = -1;
    int plural = -1;
    for (int i = from; i < sentence.size() && i < from + LONGEST; i++) {
      Token token = sentence.token(i);
      if (!inPhrase(token, i == from)) {
        break;
      }
      if (token.isNoun()
          || (token.word().length() > 2 && token.tag().equals("CD") && !isPlainNumber(token))) {
        last = i;
        plural = plural < 0 && token.tag().equals("NNS") ? i : plural;
        if (i == wanted) {
          return i;
        }
      }
    }
    return plural >= 0 ? plural : last;
  }

  private static boolean isPlainNumber(Token token) {
    return NumberWords.NUMBERS.has(token.lower(), "number")
        || NumberWords.NUMBERS.has(token.lower(), "scale")
        || Character.isDigit(token.word().charAt(0));
  }

  private static boolean inPhrase(Token token, boolean first) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || (tag.equals("VBN") && token.is("amod", "compound"))
        || (tag.equals("VBG") && token.is("amod", "compound"))
        || (tag.startsWith("RB") && token.is("advmod") && !first);
  }

  /** The lemma of a noun; of “F-16s”, which is cut at its hyphen, “F-16”. */
  private static String lemma(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (UNITS.has(token.lower(), "people")) {
      return PERSON;
    }
    if (noun > 1
        && Characters.isDash(sentence.token(noun - 1).word().charAt(0))
        && touch(sentence, noun)
        && touch(sentence, noun - 1)) {
      String word = token.word();
      boolean plural = word.endsWith("s") && Character.isDigit(word.charAt(0));
      return sentence.token(noun - 2).word()
          + "-"
          + (plural ? word.substring(0, word.length() - 1) : word);
    }
    String lemma = token.lemma();
    if (token.tag().equals("NNPS") && lemma.endsWith("s") && lemma.length() > 2) {
      return lemma.substring(0, lemma.length() - 1);
    }
    return token.isName() ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  /** Whether no space stands between a token and the one before it. */
  static boolean touch(Sentence sentence, int i) {
    return i > 0 && sentence.token(i - 1).span().end() == sentence.token(i).span().begin();
  }

  /** A number that stands for people or a share without saying so: “12 were killed”. */
  private static @Nullable Counted alone(Sentence sentence, Numeral number, int next) {
    Token last = sentence.token(number.last());
    Token head = last.head() >= 0 ? sentence.token(last.head()) : last;
    boolean people =
        UNITS.has(word(sentence, next), "people")
            || UNITS.has(head.lower(), "people")
            || UNITS.has(word(sentence, number.first() - 1), "people");
    if (people || number.form() == Form.VAGUE) {
      boolean said =
          UNITS.has(word(sentence, next), "people")
              && (!sentence.token(next).isVerb() || sentence.token(next).tag().equals("VBN"));
      int end = said ? next : number.last();
      return new Counted(
          number.first(),
          end,
          number.last(),
          people || last.is("nsubj") ? PERSON : null,
          null,
          "alone");
    }
    if (number.form() == Form.FRACTION || number.form() == Form.RATE) {
      return new Counted(number.first(), number.last(), number.last(), "share", null, "share");
    }
    return null;
  }
}
