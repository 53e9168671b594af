package org.onrecord.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/**
 * What was said and done, in order of time; what has no date stands apart and is not lost.
 *
 * @param moments dated, the earliest first
 * @param undated in order of article and place
 */
public record Timeline(List<Moment> moments, List<Moment> undated) {
  private static final Comparator<Moment> IN_TIME =
      Comparator.comparing(Moment::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Moment::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(moment -> moment.entry().id());

  public Timeline {
    moments = List.copyOf(moments);
    undated = List.copyOf(undated);
  }

  /**
   * One statement or event.
   *
   * @param from first day, where known
   * @param to last day, where known
   */
  public record Moment(
      @Nullable LocalDate from, @Nullable LocalDate to, Entry entry, Passage passage) {}

  /** The timeline of a record. */
  public static Timeline of(SourcedRecord record) {
    List<Moment> dated = new ArrayList<>();
    List<Moment> undated = new ArrayList<>();
    for (ArticleRecord article : record.articles()) {
      for (Entry entry : article.entries()) {
        if (entry instanceof Statement statement) {
          add(article.article(), entry, statement.date(), dated, undated);
        } else if (entry instanceof Event event) {
          add(article.article(), entry, event.date(), dated, undated);
        }
      }
    }
    dated.sort(IN_TIME);
    undated.sort(Comparator.comparing(moment -> moment.entry().id()));
    return new Timeline(dated, undated);
  }

  private static void add(
      Article article,
      Entry entry,
      @Nullable Dated date,
      List<Moment> dated,
      List<Moment> undated) {
    Passage passage = Passage.of(article, entry.passage());
    if (date == null) {
      undated.add(new Moment(null, null, entry, passage));
    } else {
      dated.add(new Moment(date.range().from(), date.range().to(), entry, passage));
    }
  }
}
