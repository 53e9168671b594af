package org.onrecord.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;

/** Puts the articles of a story in order of time and names it. */
final class StoryLine {
  private static final int TITLE_LENGTH = 100;

  /** By first day, the undated last, then by id. */
  static final Comparator<Article> IN_TIME =
      Comparator.comparing(
              (Article a) -> from(a), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Article::id);

  private StoryLine() {}

  private static @Nullable LocalDate from(Article article) {
    Publication published = article.published();
    return published == null ? null : published.from();
  }

  /** The story of some articles; its id is that of the first in time, so later ones leave it. */
  static Story of(List<Article> articles) {
    List<Article> ordered = new ArrayList<>(articles);
    ordered.sort(IN_TIME);
    List<ArticleId> ids = new ArrayList<>();
    LocalDate from = null;
    LocalDate to = null;
    for (Article article : ordered) {
      ids.add(article.id());
      Publication published = article.published();
      if (published != null) {
        from = from == null || published.from().isBefore(from) ? published.from() : from;
        to = to == null || published.to().isAfter(to) ? published.to() : to;
      }
    }
    return new Story("story-" + ids.get(0), title(ordered), ids, from, to);
  }

  private static String title(List<Article> ordered) {
    for (Article article : ordered) {
      String title = article.title();
      if (title != null && !title.isBlank()) {
        return title.strip();
      }
    }
    String text = ordered.get(0).text().strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH).strip() + "…";
  }
}
