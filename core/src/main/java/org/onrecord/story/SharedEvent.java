package org.onrecord.story;

import java.util.List;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;

/**
 * One event that several reports tell.
 *
 * @param tellings in order of time, from two articles at least
 */
public record SharedEvent(Event.Plover plover, List<Telling> tellings) {
  public SharedEvent {
    tellings = List.copyOf(tellings);
  }

  /** What a report does with an event. */
  public enum Stance {
    ASSERTS,
    DOUBTS,
    EXPECTS
  }

  /** One report of the event. */
  public record Telling(EntryId event, ArticleId article, Stance stance) {}
}
