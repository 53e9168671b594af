package org.onrecord.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;

/**
 * Articles that report one affair.
 *
 * @param articles in order of time
 * @param from first day of publication, where known
 * @param to last day of publication, where known
 */
public record Story(
    String id,
    String title,
    List<ArticleId> articles,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public Story {
    articles = List.copyOf(articles);
  }
}
