package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.record.Why;

/** The same words given to two speakers, or to a country where a sibling names its official. */
final class AttributionClash {
  private AttributionClash() {}

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
      String articles =
          match.a().article().id() + " " + match.b().article().id() + " " + x.id() + " " + y.id();
      if (oneIsPerson && told.add(articles)) {
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
}
