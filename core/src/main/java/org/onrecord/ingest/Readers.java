package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Problem;
import org.onrecord.article.Span;

/** All formats that are read: one line here for each. */
public final class Readers {
  public static Readers standard() {
    return new Readers();
  }

  /** Gives every article of files and folders to the sink, in order of name. */
  public void read(List<Path> paths, Sink sink) {
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted().toList()) {
          if (Files.isRegularFile(file) && file.toString().endsWith(".txt")) {
            sink.article(text(file));
          }
        }
      } catch (IOException e) {
        sink.problem(new Problem(path.toString(), null, "unreadable", "Cannot read: " + e));
      }
    }
  }

  private static Article text(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readAllBytes();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      Span span = new Span(from, to).trim(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, span));
      }
      from = to + 1;
    }
    String sha;
    try {
      sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    String title = blocks.isEmpty() ? null : blocks.get(0).span().of(text);
    return new Article(
        ArticleId.ofSha256(sha),
        file.toString().replace('\\', '/'),
        sha,
        null,
        title,
        null,
        null,
        "en",
        null,
        List.of(),
        blocks,
        text);
  }
}
