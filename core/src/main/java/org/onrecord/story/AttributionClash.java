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

/** The same words given to two speakers, or to a country where a sibling names its official. */
final class AttributionClash {
  /** Words of content that two reports share, at least, for their speakers to be compared. */
  private static final int CONTENT = 4;

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
      boolean oneIsPerson = x.kind() == Actor.Kind.PERSON || y.kind() == Actor.Kind.PERSON;
      if (people && mayBeOne(match, x, y)) {
        continue;
      }
      String articles =
          match.a().article().id() + " " + match.b().article().id() + " " + x.id() + " " + y.id();
      if (oneIsPerson && told.add(articles)) {
        found.add(
            Contradictions.of(
                Contradiction.Kind.ATTRIBUTION,
                match.a().id().value(),
                match.b().id().value(),
                new Why(
                    people ? "another-speaker" : "country-for-its-official",
                    people && areNamed(match) ? 0.8 : 0.5)));
      }
    }
    return found;
  }

  /**
   * Whether two speakers of the same words may be one person, or may both have said them: a
   * description names nobody, a surname is any bearer's, a joint statement has two speakers, and a
   * report within a report has the reporter's words.
   */
  private static boolean mayBeOne(SayingMatch match, Actor x, Actor y) {
    Statement a = match.a().statement();
    Statement b = match.b().statement();
    return match.content() < CONTENT
        || a.speaker().basis() == Party.Basis.DESCRIPTION
        || b.speaker().basis() == Party.Basis.DESCRIPTION
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
    return match.a().statement().speaker().basis() == Party.Basis.NAMED
        && match.b().statement().speaker().basis() == Party.Basis.NAMED;
  }
}
