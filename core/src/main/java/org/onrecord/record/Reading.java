package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.Cast;
import org.onrecord.article.Article;
import org.onrecord.language.Parse;
import org.onrecord.time.TimeExpression;

/**
 * All that is known of one article so far; what an extractor reads.
 *
 * @param soFar what earlier extractors found
 */
public record Reading(
    Article article, Parse parse, List<TimeExpression> times, Cast cast, List<Entry> soFar) {
  public Reading {
    times = List.copyOf(times);
    soFar = List.copyOf(soFar);
  }

  /** The entries of one kind found so far. */
  public <E extends Entry> List<E> soFar(Class<E> kind) {
    return soFar.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** This reading with more entries. */
  public Reading with(List<? extends Entry> more) {
    List<Entry> all = new ArrayList<>(soFar);
    all.addAll(more);
    return new Reading(article, parse, times, cast, all);
  }
}
