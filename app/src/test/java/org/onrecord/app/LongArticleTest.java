package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;

/**
 * An article of sixteen times the length costs about sixteen times as much, transcripts and lists
 * of names too. What is quadratic would cost 256 times as much; the bound leaves room for a machine
 * that does other work, and counts CPU time.
 */
class LongArticleTest {
  private static final int WORDS = 1_250;
  private static final int TIMES = 16;
  private static final int MOST = 40;
  private static final int ROUNDS = 3;

  private static Onrecord onrecord;
  @TempDir private static Path folder;

  @BeforeAll
  static void load() {
    onrecord = Onrecord.with(CoreNlpLinguist.load());
  }

  /** What the articles are full of. */
  enum Kind {
    QUOTATIONS,
    NAMES,
    LONG_SENTENCES,
    TRANSCRIPT,
    OPEN_MARKS
  }

  private static final List<String> FIRST =
      List.of("Mara", "Odile", "Ismet", "Bo", "Tessaly", "Ferrin", "Quill", "Dorota");
  private static final List<String> SYLLABLES =
      List.of("ka", "ro", "ven", "thal", "mi", "dor", "lu", "gan", "pes", "wick", "ster", "ny");
  private static final List<String> CLAUSES =
      List.of(
          "the harbour fund would be closed on Tuesday",
          "no decision had been taken on the bridge",
          "three of the five lock gates had failed",
          "the council opposes the plan",
          "prices rose by 12 percent in March");

  private static String person(Random random) {
    StringBuilder syllables = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      syllables.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    String name = syllables.toString();
    return FIRST.get(random.nextInt(FIRST.size()))
        + " "
        + name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1);
  }

  private static String paragraph(Kind kind, Random random) {
    String who = person(random);
    String what = CLAUSES.get(random.nextInt(CLAUSES.size()));
    return switch (kind) {
      case QUOTATIONS -> "“We know that " + what + ",” " + who + " said. “It is ‘so’,” she added.";
      case NAMES ->
          who + " met " + person(random) + ", " + person(random) + " and Minister " + who + ".";
      case LONG_SENTENCES ->
          (who + " said that " + what + ", and that ").repeat(12) + what + ", on Monday.";
      case TRANSCRIPT -> who.toUpperCase(Locale.ROOT) + ": I told you that " + what + ".";
      case OPEN_MARKS -> "\"" + who + " said \"that " + what + " \" and '" + what + ".";
    };
  }

  private static Article article(Kind kind, int words) throws IOException {
    Random random = new Random(kind.name().hashCode());
    StringBuilder text = new StringBuilder("A long day\n\n");
    int count = 0;
    while (count < words) {
      String paragraph = paragraph(kind, random);
      text.append(paragraph).append("\n\n");
      count += paragraph.split(" ").length;
    }
    Path file = folder.resolve(kind + "-" + words + ".txt");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    List<Article> articles = new ArrayList<>();
    Readers.standard()
        .read(
            List.of(file),
            new Sink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void problem(Problem problem) {
                throw new AssertionError(problem.message());
              }
            });
    return articles.get(0);
  }

  private static long time(Article article) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      onrecord.read(article);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      least = Math.min(least, end - start);
    }
    return least;
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void costGrowsWithLength(Kind kind) throws IOException {
    Article large = article(kind, TIMES * WORDS);
    Article small = article(kind, WORDS);
    long longTime = time(large);
    assertThat(longTime)
        .as("%s against %s", large.source(), small.source())
        .isLessThan(MOST * time(small));
  }
}
