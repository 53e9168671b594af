package org.onrecord.record;

import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.time.TimeExpression;

/** Everything that the record holds of one article; the parse is not kept. */
public record ArticleRecord(
    Article article,
    List<Actor> actors,
    List<ActorMention> mentions,
    List<TimeExpression> times,
    List<Entry> entries,
    List<Problem> problems) {
  public ArticleRecord {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** The entries of one kind. */
  public <E extends Entry> List<E> entries(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The entry of an id, if it is one of this article's. */
  public Optional<Entry> entry(EntryId id) {
    return entries.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
