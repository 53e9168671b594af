package org.onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Span;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;

/**
 * Writes the trees of the examples on the page of the statement extractor, so that core's tests run
 * every frame without a model: {@code StatementExamples docs/extractors/statement.md
 * core/src/test/resources/org/onrecord/statement/examples.trees}. Run it after an example has
 * changed.
 */
public final class StatementExamples {
  private StatementExamples() {}

  public static void main(String[] arguments) throws IOException {
    Linguist linguist = CoreNlpLinguist.load();
    String[] examples =
        Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8).split("\n### ");
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
      out.write(
          "# Trees of the examples on docs/extractors/statement.md, in order: one line a sentence,"
              + " in the notation of ParseNotation.\n");
      for (int i = 1; i < examples.length; i++) {
        String[] lines = examples[i].split("\n");
        out.write("\n## " + lines[0].strip() + "\n");
        for (String line : lines) {
          if (line.startsWith("> ")) {
            write(out, linguist, line.substring(2).replaceFirst("^# ", ""));
          }
        }
      }
    }
  }

  private static void write(BufferedWriter out, Linguist linguist, String block)
      throws IOException {
    AlignedText text = AlignedText.of(block, new Span(0, block.length()));
    for (Sentence sentence : linguist.analyse(text, 0, 0)) {
      out.write(TreeNotation.of(sentence));
      out.write('\n');
    }
  }
}
