package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Gazetteer.OfficeTitle;
import org.onrecord.language.Mention;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Finds the names of a sentence: what the engine labels, put right by the world's tables where it
 * is wrong, and what it does not label but the tables know.
 */
final class NameFinder {
  /** Words before a name that are no part of it. */
  private static final Set<String> BEFORE =
      Set.of(
          "the",
          "a",
          "an",
          "mr.",
          "mr",
          "mrs.",
          "mrs",
          "ms.",
          "ms",
          "dr.",
          "dr",
          "prof.",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev.",
          "reverend",
          "gen.",
          "lt.",
          "col.",
          "maj.",
          "sgt.",
          "capt.",
          "adm.",
          "sen.",
          "rep.",
          "gov.",
          "brig.",
          "hon.",
          "imam",
          "ayatollah",
          "sheikh",
          "rabbi",
          "general",
          "of",
          "and",
          "former",
          "ex");

  /** What opens the name of a body that goes on with “on”, “of” or “for”. */
  private static final Set<String> JOINED =
      Set.of(
          "commission",
          "committee",
          "council",
          "institute",
          "center",
          "centre",
          "department",
          "ministry",
          "office",
          "bureau",
          "association",
          "society",
          "federation",
          "university",
          "bank",
          "organization",
          "organisation",
          "foundation",
          "coalition",
          "alliance");

  private final BodyKinds kinds = new BodyKinds();
  private final Gazetteer gazetteer;

  NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The names of a sentence from left to right, none overlapping another. */
  List<Name> names(Sentence sentence, Words words, List<TitlePhrase> titles) {
    List<Name> found = new ArrayList<>();
    for (PhraseTable.Match<Known> match : gazetteer.names().matches(words)) {
      if (isLikely(sentence, words, match)) {
        found.add(
            new Name(
                sentence,
                match.first(),
                match.last(),
                match.skip(),
                label(match.values()),
                match.values()));
      }
    }
    for (Mention mention : Mention.of(sentence)) {
      Name run = run(sentence, mention, titles);
      if (run != null && isPersonal(run)) {
        run = run.as(Name.Label.PERSON);
      }
      if (run != null) {
        enter(found, run);
      }
    }
    found.removeIf(name -> isTitle(name, titles));
    found.removeIf(name -> isPartOfLonger(name, found));
    join(sentence, found);
    BodyNames.joinHyphens(found);
    found.sort(Comparator.comparingInt(Name::first));
    return found;
  }

  /** “Premier League” is no party called League: one word of a longer name that nobody knows. */
  private static boolean isPartOfLonger(Name name, List<Name> found) {
    if (name.known().isEmpty() || name.length() > 1 || name.first() == 0) {
      return false;
    }
    switch (name.known().get(0).sort()) {
      case ORGANISATION, ARMED_GROUP, OUTLET -> {}
      default -> {
        return false;
      }
    }
    String own = name.sentence().token(name.first()).word();
    Token before = name.sentence().token(name.first() - 1);
    return Character.isLowerCase(own.charAt(own.length() - 1))
        && before.tag().equals("NNP")
        && before.head() == name.first()
        && Character.isUpperCase(before.word().charAt(0))
        && Character.isLowerCase(before.word().charAt(before.word().length() - 1))
        && found.stream().noneMatch(other -> other.holds(before.index()));
  }

  /** “Commission on Presidential Debates”: two names that are one. */
  private static void join(Sentence sentence, List<Name> found) {
    for (int i = 0; i < found.size(); i++) {
      Name name = found.get(i);
      int at = name.first() - 1;
      if (name.label() != Name.Label.ORGANISATION || at < 1) {
        continue;
      }
      String link = sentence.token(at).lower();
      Token before = sentence.token(at - 1);
      if ((link.equals("on") || link.equals("of") || link.equals("for"))
          && Character.isUpperCase(before.word().charAt(0))
          && (before.isName() || before.isNoun())
          && JOINED.contains(before.lower())) {
        found.removeIf(other -> other.holds(before.index()));
        int here = found.indexOf(name);
        found.set(
            here,
            new Name(sentence, before.index(), name.last(), Name.Label.ORGANISATION, List.of()));
        i = here;
      }
    }
  }

  /** The words of office in a sentence. */
  List<TitlePhrase> titles(Words words) {
    List<TitlePhrase> titles = new ArrayList<>();
    for (PhraseTable.Match<OfficeTitle> match : gazetteer.offices().matches(words)) {
      titles.add(new TitlePhrase(match.first(), match.last(), match.values().get(0)));
    }
    return titles;
  }

  private static boolean isTitle(Name name, List<TitlePhrase> titles) {
    for (TitlePhrase title : titles) {
      if (title.first() <= name.first() && name.last() <= title.last()) {
        return name.known().isEmpty();
      }
    }
    return false;
  }

  /** Two or three words that open with a given name and hold no word for a body. */
  private boolean isPersonal(Name run) {
    if (run.label() == Name.Label.PERSON || run.length() < 2 || run.length() > 3) {
      return false;
    }
    Sentence sentence = run.sentence();
    for (int i = run.first(); i <= run.last(); i++) {
      Token token = sentence.token(i);
      if (!token.isName() || kinds.has(token.word())) {
        return false;
      }
    }
    return gazetteer.gender(sentence.token(run.first()).word()).isPresent()
        && run.first() > 0
        && (run.label() == Name.Label.ORGANISATION)
        && sentence.token(run.head()).is("nsubj", "nmod:poss");
  }

  /** A name of one common word counts only where the engine sees a name too. */
  private static boolean isLikely(Sentence sentence, Words words, PhraseTable.Match<Known> match) {
    Token token = sentence.token(match.first());
    if (match.first() != match.last()) {
      return true;
    }
    Known.Sort sort = match.values().get(0).sort();
    boolean capitals = token.word().length() > 1 && token.word().equals(upper(token.word()));
    if (capitals) {
      return !words.shouting() || token.isName();
    }
    if (sort == Known.Sort.COUNTRY || sort == Known.Sort.DEMONYM || sort == Known.Sort.PEOPLE) {
      return !token.isVerb();
    }
    return token.isName()
        || !token.entity().equals("O")
        || !Character.isUpperCase(token.word().charAt(0));
  }

  private static String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  private static Name.Label label(List<Known> known) {
    return switch (known.get(0).sort()) {
      case COUNTRY, DEMONYM, CAPITAL, CITY -> Name.Label.PLACE;
      case PERSON -> Name.Label.PERSON;
      default -> Name.Label.ORGANISATION;
    };
  }

  private static @Nullable Name run(Sentence sentence, Mention mention, List<TitlePhrase> titles) {
    int first = mention.first();
    int last = mention.last();
    for (TitlePhrase title : titles) {
      if (title.last() >= last
          && title.first() > first
          && title.first() <= last
          && !mention.entity().equals("PERSON")) {
        last = title.first() - 1;
      } else if (title.first() <= first && title.last() >= first && title.last() < last) {
        first = title.last() + 1;
      }
    }
    last = HeadlineJunk.beforeGlued(sentence, first, last);
    first = HeadlineJunk.behindModal(sentence, first, last);
    last = beforeDash(sentence, first, last);
    while (first <= last && isOutside(sentence.token(first))) {
      first++;
    }
    while (last >= first
        && (isMark(sentence.token(last)) || sentence.token(last).tag().equals("POS"))) {
      last--;
    }
    if (first > last) {
      return null;
    }
    Name.Label label =
        switch (mention.entity()) {
          case "PERSON" -> Name.Label.PERSON;
          case "LOCATION" -> Name.Label.PLACE;
          default -> Name.Label.ORGANISATION;
        };
    return new Name(sentence, first, last, label, List.of());
  }

  /** A dash with space around it, a bracket or a comma ends a name. */
  private static int beforeDash(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      Token token = sentence.token(i);
      if (isMark(token)
          && !token.word().equals("&")
          && !token.word().equals("/")
          && token.span().begin() > sentence.token(i - 1).span().end()
          && !isQuoteMark(token)) {
        return i - 1;
      }
    }
    return last;
  }

  private static boolean isQuoteMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private static boolean isOutside(Token token) {
    return isMark(token) || token.tag().equals("POS") || BEFORE.contains(token.lower());
  }

  private static boolean isMark(Token token) {
    String word = token.word();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Puts a run of the engine's beside or over what the tables found. */
  private static void enter(List<Name> found, Name run) {
    List<Name> within = new ArrayList<>();
    int covered = 0;
    for (Name name : found) {
      if (name.overlaps(run.first(), run.last())) {
        if (name.first() <= run.first() && run.last() <= name.last()) {
          return;
        }
        within.add(name);
        covered += Math.min(name.last(), run.last()) - Math.max(name.first(), run.first()) + 1;
      }
    }
    int words = 0;
    for (int i = run.first(); i <= run.last(); i++) {
      words += isMark(run.sentence().token(i)) ? 0 : 1;
    }
    if (covered >= words) {
      return;
    }
    for (Name name : within) {
      if (name.first() < run.first() || name.last() > run.last()) {
        return;
      }
    }
    if (run.label() == Name.Label.PLACE && !within.isEmpty() && isList(run)) {
      return;
    }
    found.removeAll(within);
    found.add(run);
  }

  private static boolean isList(Name run) {
    for (int i = run.first(); i <= run.last(); i++) {
      if (run.sentence().token(i).word().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
