package org.onrecord.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Source;

/** A sink that keeps everything, for tests. */
final class Gathered implements Sink {
  final List<Article> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  static Gathered from(String file, byte[] bytes) {
    Gathered gathered = new Gathered();
    Readers.with(List.of(new PdfReader()))
        .read(
            new Source() {
              @Override
              public String name() {
                return file;
              }

              @Override
              public InputStream open() {
                return new ByteArrayInputStream(bytes);
              }
            },
            gathered);
    return gathered;
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  Article only() {
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles, problems " + problems);
    }
    return articles.get(0);
  }

  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }
}
