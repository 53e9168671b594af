package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.cli.Commands;

/**
 * Pins the whole record of the samples byte for byte. After a wanted change, {@code ./mvnw verify
 * -Dgolden.rewrite=true} writes it anew; the difference is then for review.
 */
class GoldenTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path GOLDEN = Path.of("src", "test", "golden", "samples.jsonl");

  @TempDir private static Path scratch;

  private static Path first;

  @BeforeAll
  static void readOnce() {
    first = record("first.jsonl", List.of(SAMPLES), 2);
  }

  private static Path record(String name, List<Path> paths, int threads) {
    Path out = scratch.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("record", "-q"));
    arguments.addAll(List.of("--parses", scratch.resolve("parses").toString()));
    arguments.addAll(List.of("--threads", String.valueOf(threads), "-o", out.toString()));
    paths.forEach(path -> arguments.add(path.toString()));
    assertThat(Commands.run(arguments.toArray(String[]::new))).isEqualTo(Commands.DONE);
    return out;
  }

  @Test
  void theRecordOfTheSamplesIsWhatItWas() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.copy(first, GOLDEN, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(first).hasSameBinaryContentAs(GOLDEN);
  }

  @Test
  void oneThreadAndFourGiveTheSameBytes() throws IOException {
    Path one = record("one.jsonl", List.of(SAMPLES), 1);
    Path four = record("four.jsonl", List.of(SAMPLES), 4);
    assertThat(one).hasSameBinaryContentAs(first);
    assertThat(four).hasSameBinaryContentAs(first);
  }

  @Test
  void theOrderOfInputDoesNotMatter() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(SAMPLES)) {
      files =
          new ArrayList<>(
              walk.filter(Files::isRegularFile)
                  .filter(file -> !file.endsWith("README.md"))
                  .sorted()
                  .toList());
    }
    Collections.shuffle(files, new Random(7));
    assertThat(record("shuffled.jsonl", files, 3)).hasSameBinaryContentAs(first);
  }
}
