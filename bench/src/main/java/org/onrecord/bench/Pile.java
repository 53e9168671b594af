package org.onrecord.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;

/** The articles that a bench reads, and how it says what it found. */
final class Pile {
  private Pile() {}

  static List<Article> articles(Path path) {
    List<Article> articles = new ArrayList<>();
    Readers.standard()
        .read(
            List.of(path),
            new Sink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void problem(Problem problem) {
                System.err.println(problem.source() + ": " + problem.message());
              }
            });
    return articles;
  }

  static long words(List<Article> articles) {
    return articles.stream().mapToLong(article -> article.text().split("\\s+").length).sum();
  }

  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
