package org.onrecord.app.cli;

import java.util.List;
import java.util.Locale;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Decision;

/** Finds articles by what a person calls them: the id, the file or address, the outlet. */
final class Articles {
  private final List<ArticleRecord> records;

  Articles(List<ArticleRecord> records) {
    this.records = List.copyOf(records);
  }

  /** The articles of an id, a source, the last part of a source, or an outlet. */
  List<ArticleRecord> called(String text) {
    for (ArticleRecord record : records) {
      if (record.article().id().value().equals(text)) {
        return List.of(record);
      }
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    return records.stream()
        .filter(
            record -> {
              Article article = record.article();
              String source = article.source().toLowerCase(Locale.ROOT);
              return source.equals(wanted)
                  || source.endsWith("/" + wanted)
                  || (article.outlet() != null
                      && article.outlet().name().toLowerCase(Locale.ROOT).equals(wanted));
            })
        .toList();
  }

  /** A decision whose article is given by its id, where just one is called so. */
  Decision resolved(Decision decision) {
    if (decision instanceof Decision.SplitActor split) {
      List<ArticleRecord> found = called(split.article().value());
      if (found.size() == 1) {
        ArticleId id = found.get(0).article().id();
        return new Decision.SplitActor(id, split.actor(), split.as());
      }
    }
    return decision;
  }
}
