package org.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;
import org.onrecord.story.SourcedRecord;

/**
 * An {@code add} that is killed without warning at random moments, and then run to its end, leaves
 * the same store as one that nobody disturbs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledAddTest {
  private static final int KILLS = 4;
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String SERVER =
      System.getenv()
          .getOrDefault(
              "ONRECORD_TEST_POSTGRES",
              "jdbc:postgresql://127.0.0.1:5432/test?user=postgres&connectTimeout=2");

  private Path folder = Path.of("");
  private String whole = "";
  private long millis;

  @BeforeAll
  void addWithoutDisturbance(@TempDir Path temporary) throws IOException, InterruptedException {
    folder = temporary;
    whole = folder.resolve("whole.db").toString();
    assertThat(add(whole).waitFor(5, TimeUnit.MINUTES)).isTrue();
    // From here on all trees are kept: a run takes about as long as this one.
    long begin = System.nanoTime();
    assertThat(add(folder.resolve("timed.db").toString()).waitFor(5, TimeUnit.MINUTES)).isTrue();
    millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
  }

  @Test
  void onAFile() throws IOException, InterruptedException {
    check(folder.resolve("killed.db").toString());
  }

  @Test
  void onAServer() throws IOException, InterruptedException, SQLException {
    String schema = "onrecord_killed_" + ProcessHandle.current().pid();
    try (Connection connection = server();
        Statement statement = connection.createStatement()) {
      try {
        check(SERVER + "&currentSchema=" + schema);
      } finally {
        statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
      }
    }
  }

  private static Connection server() throws SQLException {
    try {
      return DriverManager.getConnection(SERVER);
    } catch (SQLException e) {
      Assumptions.abort("no PostgreSQL at " + SERVER + ", not tested: " + e.getMessage());
      throw e;
    }
  }

  private void check(String killed) throws IOException, InterruptedException {
    Random random = new Random(7);
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      Process process = add(killed);
      if (!process.waitFor(
          (long) (millis * (0.3 + 0.7 * random.nextDouble())), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      try (Store store = Stores.open(killed)) {
        kept.add(store.extracted().size());
      }
    }
    assertThat(kept).as("articles after each kill").isSorted();
    Process last = add(killed);
    assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
    try (Store expected = Stores.open(whole);
        Store found = Stores.open(killed)) {
      SourcedRecord record = expected.record().orElseThrow();
      assertThat(record.articles()).hasSizeGreaterThan(5);
      assertThat(found.record()).contains(record);
      assertThat(found.extracted()).isEqualTo(expected.extracted());
      assertThat(found.problems()).isEqualTo(expected.problems());
      assertThat(found.isRelated()).isTrue();
    }
  }

  /** Starts an {@code add} of the samples in a process of its own. */
  private Process add(String store) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.onrecord.app.Main",
            "add",
            SAMPLES.toString(),
            "--store",
            store,
            "--parses",
            folder.resolve("parses").toString());
    File log = Files.createTempFile(folder, "add", ".log").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }
}
