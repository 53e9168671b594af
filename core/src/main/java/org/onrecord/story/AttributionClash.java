package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.article.Span;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;

/**
 * The same words given to two people who are both named, or to a country where a sibling names its
 * official. A pronoun, a description or a band of people is our own doubt, not another attribution.
 */
final class AttributionClash {
  /** Words of content that two reports share, at least, for their speakers to be compared. */
  private static final int CONTENT = 4;

  /** The same where both quote, and one names the other's country. */
  private static final int LEAST = 2;

  private AttributionClash() {}

  /**
   * Those of statements that hang together; a pair of articles and a pair of speakers once.
   *
   * @param matches the surest first
   */
  static List<Contradiction> of(List<SayingMatch> matches) {
    List<Contradiction> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (SayingMatch match : matches) {
      Actor x = match.a().speaker();
      Actor y = match.b().speaker();
      if (!match.attributed() || x == null || y == null) {
        continue;
      }
      boolean people = x.kind() == Actor.Kind.PERSON && y.kind() == Actor.Kind.PERSON;
      if (people ? mayBeOne(match, x, y) : !isSideOf(match, x, y)) {
        continue;
      }
      String articles =
          match.a().article().id() + " " + match.b().article().id() + " " + x.id() + " " + y.id();
      if (told.add(articles)) {
        found.add(
            Contradictions.of(
                Contradiction.Kind.ATTRIBUTION,
                match.a().id().value(),
                match.b().id().value(),
                new Why(
                    people ? "another-speaker" : "country-for-its-official", people ? 0.8 : 0.5)));
      }
    }
    return found;
  }

  /**
   * Whether one is a country or its government and the other a person who may speak for it, both
   * quoted: a paraphrase is anybody's.
   */
  private static boolean isSideOf(SayingMatch match, Actor x, Actor y) {
    Actor person = x.kind() == Actor.Kind.PERSON ? x : y;
    Actor side = person.equals(x) ? y : x;
    boolean country = side.kind() == Actor.Kind.COUNTRY || side.kind() == Actor.Kind.GOVERNMENT;
    return person.kind() == Actor.Kind.PERSON
        && country
        && (side.country() == null
            || person.country() == null
            || side.country().equals(person.country()))
        && match.a().isQuoted()
        && match.b().isQuoted()
        && areNamed(match)
        && match.content() >= LEAST;
  }

  /**
   * Whether two speakers of the same words may be one person, or may both have said them: a pronoun
   * is taken wrongly more often than a report is wrong, a description names nobody, a surname is
   * any bearer's, a joint statement has two speakers, and a report within a report has the
   * reporter's words.
   */
  private static boolean mayBeOne(SayingMatch match, Actor x, Actor y) {
    Statement a = match.a().statement();
    Statement b = match.b().statement();
    return match.content() < CONTENT
        || !areNamed(match)
        || a.within() != null
        || b.within() != null
        || Saying.namesAgree(x, y)
        || nameOf(match.a()).equals(nameOf(match.b()))
        || Saying.speaksFor(match.a(), match.b())
        || says(a, y)
        || says(b, x);
  }

  /** The last word by which an article names the speaker; the statement's id where none does. */
  private static String nameOf(Saying saying) {
    Span mention = saying.statement().speaker().mention();
    if (mention == null) {
      return saying.id().value();
    }
    String words = mention.of(saying.article().text());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean name = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    return name && last.length() > 2 ? last : saying.id().value();
  }

  private static boolean says(Statement statement, Actor actor) {
    return statement.coSpeakers().stream().anyMatch(party -> actor.id().equals(party.actor()));
  }

  private static boolean areNamed(SayingMatch match) {
    return isNamed(match.a().statement()) && isNamed(match.b().statement());
  }

  private static boolean isNamed(Statement statement) {
    Party.Basis basis = statement.speaker().basis();
    return basis == Party.Basis.NAMED || basis == Party.Basis.METONYM;
  }
}
