package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Problem;

/** A sink that keeps everything, for tests. */
final class Gathered implements Sink {
  final List<Article> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  static Gathered from(String name, byte[] bytes) {
    Gathered gathered = new Gathered();
    Readers.standard().read(new Bytes(name, bytes), gathered);
    return gathered;
  }

  static Gathered from(String name, String text) {
    return from(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Gathered from(Path... paths) {
    Gathered gathered = new Gathered();
    Readers.standard().read(List.of(paths), gathered);
    return gathered;
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

  List<String> texts(Block.Kind kind) {
    Article article = only();
    return article.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(article.text()))
        .toList();
  }

  private static final class Bytes implements Source {
    private final String name;
    private final byte[] bytes;

    Bytes(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
