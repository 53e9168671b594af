package org.onrecord.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Dated;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.StatementIndex;
import org.onrecord.time.TimeExpression;

/** Finds when and where a coded event took place, from the sentence that tells it. */
final class Circumstances {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "over", "inside", "outside", "on", "along");

  private final Reading reading;

  private final StatementIndex statements;

  Circumstances(Reading reading) {
    this.reading = reading;
    this.statements = new StatementIndex(reading.soFar(Statement.class));
  }

  /**
   * The day in the sentence that stands nearest to the event's words, and not apart from them in
   * what somebody says, or null.
   */
  @Nullable Dated date(Sentence sentence, Coding coding) {
    Span words = sentence.span(coding.first(), coding.last());
    int at = words.begin();
    TimeExpression nearest = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : TimeExpression.in(reading.times(), sentence.span())) {
      boolean dated =
          time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
      if (!dated || time.range() == null || statements.parts(time.span(), words)) {
        continue;
      }
      int distance = Math.abs(time.span().begin() - at);
      if (distance < least) {
        least = distance;
        nearest = time;
      }
    }
    if (nearest == null || nearest.range() == null) {
      return null;
    }
    return new Dated(nearest.range(), nearest.span().of(reading.article().text()));
  }

  /** The place in the clause of the event that is none of its parties, or null. */
  @Nullable ActorId place(
      Sentence sentence, Coding coding, List<Party> source, List<Party> target) {
    for (ActorMention mention : reading.cast().in(sentence.index())) {
      Optional<Actor> actor = reading.cast().actor(mention.actor());
      boolean place =
          actor
              .map(a -> a.kind() == Actor.Kind.PLACE || a.kind() == Actor.Kind.COUNTRY)
              .orElse(false);
      if (place
          && isLocative(sentence, mention.head())
          && sentence.isBelow(mention.head(), coding.clause())
          && !isParty(mention.actor(), source)
          && !isParty(mention.actor(), target)) {
        return mention.actor();
      }
    }
    return null;
  }

  private static boolean isParty(ActorId actor, List<Party> parties) {
    return parties.stream().anyMatch(p -> actor.equals(p.actor()));
  }

  private static boolean isLocative(Sentence sentence, int head) {
    for (Token token : sentence.children(head, "case")) {
      if (LOCATIVE.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
