package org.onrecord.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.record.Event;

/**
 * An event with every place that tells it: one row of an event table.
 *
 * @param event the telling that holds most
 * @param mentions all tellings, the earliest article first
 * @param place where, as an actor's name, where known
 */
record JoinedEvent(Event event, List<Mention> mentions, @Nullable String place) {
  /** One telling in one article. */
  record Mention(Article article, Event event) {}

  JoinedEvent {
    mentions = List.copyOf(mentions);
  }

  /** The first article that tells it. */
  Article first() {
    return mentions.get(0).article();
  }

  /** How many articles tell it. */
  int articles() {
    return (int) mentions.stream().map(m -> m.article().id()).distinct().count();
  }
}
