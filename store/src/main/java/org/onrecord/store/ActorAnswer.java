package org.onrecord.store;

import java.util.List;
import org.onrecord.actor.Actor;

/**
 * An actor with how much the record holds of them.
 *
 * @param statements that they make
 * @param events in which they act or are acted upon
 * @param articles in whose entries they take part
 * @param marks what a user decided
 */
public record ActorAnswer(
    Actor actor, int statements, int events, int articles, List<String> marks) {
  public ActorAnswer {
    marks = List.copyOf(marks);
  }

  ActorAnswer marked(List<String> all) {
    return new ActorAnswer(actor, statements, events, articles, all);
  }
}
