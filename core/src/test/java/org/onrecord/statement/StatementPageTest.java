package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.article.Span;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;

/** Runs the examples of the page that documents the extractor, with stored trees. */
final class StatementPageTest {
  private static final Path PAGE = Path.of("..", "docs", "extractors", "statement.md");
  private static final StatementExtractor EXTRACTOR = new StatementExtractor();

  /**
   * One example of the page.
   *
   * @param name its heading: the frame, and what it shows where it is not the frame alone
   */
  record Example(String name, boolean titled, String text, Map<String, String> wanted) {
    String frame() {
      return name.replaceAll(":.*", "");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String[] parts = Files.readString(PAGE, StandardCharsets.UTF_8).split("\n### ");
    for (int i = 1; i < parts.length; i++) {
      List<String> text = new ArrayList<>();
      Map<String, String> wanted = new LinkedHashMap<>();
      for (String line : parts[i].split("\n")) {
        if (line.startsWith("> ")) {
          text.add(line.substring(2));
        } else if (line.startsWith("- ")) {
          int colon = line.indexOf(": ");
          wanted.put(line.substring(2, colon), line.substring(colon + 2));
        }
      }
      boolean titled = text.get(0).startsWith("# ");
      examples.add(
          new Example(
              parts[i].split("\n")[0].strip(),
              titled,
              String.join("\n", text).replaceFirst("^# ", ""),
              wanted));
    }
    return examples;
  }

  private static Map<String, String> trees() throws IOException {
    Map<String, String> trees = new LinkedHashMap<>();
    try (InputStream in = StatementPageTest.class.getResourceAsStream("examples.trees")) {
      String all =
          new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("\n## ")) {
        int line = part.indexOf('\n');
        trees.put(part.substring(0, line), part.substring(line + 1));
      }
    }
    return trees;
  }

  private static Reading reading(Example example) throws IOException {
    ParseNotation notation = ParseNotation.of(example.text());
    notation = example.titled() ? notation.titled() : notation;
    String tree = trees().get(example.name());
    assertThat(tree).as("tree of %s", example.name()).isNotNull();
    return notation.sentences(tree).reading();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatThePageSays(Example example) throws IOException {
    Reading reading = reading(example);
    List<Statement> found = EXTRACTOR.extract(reading);
    if (example.frame().equals("none")) {
      assertThat(found).isEmpty();
      return;
    }
    String text = reading.article().text();
    Map<String, String> wanted = example.wanted();
    Statement statement =
        found.stream()
            .filter(s -> s.why().rule().equals(example.frame()))
            .filter(
                s ->
                    s.passage()
                        .of(text)
                        .equals(wanted.getOrDefault("said", "").replace("\\n", "\n")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not found; there is " + shown(found, text)));
    assertThat(statement.form().label()).isEqualTo(wanted.get("form"));
    assertThat(words(statement.cue(), text)).isEqualTo(wanted.get("cue"));
    if ("none".equals(wanted.get("speaker"))) {
      assertThat(statement.speaker().isKnown()).isFalse();
    } else {
      assertThat(words(statement.speaker().mention(), text)).isEqualTo(wanted.get("speaker"));
    }
    Party addressee = statement.addressee();
    assertThat(addressee == null ? null : words(addressee.mention(), text))
        .isEqualTo(wanted.get("addressee"));
    assertThat(words(statement.venue(), text)).isEqualTo(wanted.get("venue"));
    assertThat(statement.headline()).isEqualTo(wanted.containsKey("headline"));
    assertThat(statement.within() != null).isEqualTo(wanted.containsKey("within"));
    assertThat(statement.continues() != null).isEqualTo(wanted.containsKey("continues"));
    assertThat(statement.coSpeakers().stream().map(p -> words(p.mention(), text)).toList())
        .isEqualTo(Stream.ofNullable(wanted.get("with")).toList());
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }

  private static List<String> shown(List<Statement> found, String text) {
    return found.stream().map(s -> s.why().rule() + " [" + s.passage().of(text) + "]").toList();
  }

  @Test
  void quotesTheirPassagesExactly() throws IOException {
    for (Example example : examples()) {
      Reading reading = reading(example);
      for (Statement statement : EXTRACTOR.extract(reading)) {
        for (Span quote : statement.quotes()) {
          assertThat(statement.passage().covers(quote)).as(example.name()).isTrue();
        }
      }
    }
  }

  @Test
  void namesEachExampleOnce() throws IOException {
    List<String> names = examples().stream().map(Example::name).toList();
    assertThat(new TreeSet<>(names)).hasSameSizeAs(names).hasSizeGreaterThan(30);
  }
}
