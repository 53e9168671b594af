package org.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;

/** The commands that read into a store and answer from it, as a user meets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreCommandsTest {
  private static final String REPORT =
      "Harbour master resigns\n\nThe harbour master of Dunmarrow resigned on Monday.\n\n"
          + "“The gates were never closed,” Ines Calloway said. Russia accused Ukraine of an attack.\n";

  private Path folder = Path.of("");
  private String store = "";

  /** What a run printed and how it ended. */
  private record Run(int code, String out, String err) {}

  private static Run run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      int code = Commands.run(arguments);
      return new Run(
          code,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  @BeforeAll
  void addOneReport(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path report = Files.writeString(folder.resolve("tideline.txt"), REPORT);
    store = folder.resolve("onrecord.db").toString();
    Run run = run("add", report.toString(), "--store", store);
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(run.err()).contains("1 article added, 0 there already, 0 problems");
  }

  @Test
  void aReportThatIsThereIsNotReadAgain() {
    long changes = changes();
    Run run = run("add", folder.resolve("tideline.txt").toString(), "--store", store);
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(run.err()).contains("0 articles added, 1 there already");
    assertThat(changes()).isEqualTo(changes);
  }

  private long changes() {
    try (Store opened = Stores.open(store)) {
      assertThat(opened.isRelated()).isTrue();
      return opened.changes();
    }
  }

  @Test
  void whatWasSaidComesAsTableJsonAndCsv() {
    Run table = run("said", "calloway", "--store", store);
    assertThat(table.code()).isEqualTo(Commands.DONE);
    assertThat(table.out().lines().toList()).hasSize(2);
    assertThat(table.out()).contains("Ines Calloway").contains("The gates were never closed");
    Run json = run("said", "calloway", "--store", store, "--json");
    assertThat(json.out())
        .startsWith("{")
        .contains("\"speaker\":[\"Ines Calloway\"]")
        .contains("\"form\":\"direct\"");
    Run csv = run("said", "--words", "gate closing", "--store", store, "--csv");
    assertThat(csv.out()).startsWith("day,outlet,speaker,form,words,marks,").contains("\r\n");
    assertThat(csv.out()).contains("\"The gates were never closed,\"");
    assertThat(run("said", "somebody else", "--store", store).err()).contains("Nothing.");
  }

  @Test
  void everyOtherQuestionIsAnswered() {
    for (List<String> question :
        List.of(
            List.of("stories", "harbour"),
            List.of("who", "Calloway"),
            List.of("events", "accuse"),
            List.of("figures", ""),
            List.of("contradictions", ""),
            List.of("search", "harbour", "[harbour]"))) {
      String[] arguments =
          question.size() > 2
              ? new String[] {question.get(0), question.get(1), "--store", store}
              : new String[] {question.get(0), "--store", store};
      Run run = run(arguments);
      assertThat(run.code()).as(question.get(0)).isEqualTo(Commands.DONE);
      assertThat(run.out().toLowerCase(java.util.Locale.ROOT))
          .as(question.get(0))
          .contains(question.get(question.size() - 1).toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void aStoreThatIsNotThereIsAnErrorThatSaysHowToMakeOne() {
    Path missing = folder.resolve("missing.db");
    Run run = run("stories", "--store", missing.toString());
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err()).contains("missing.db").contains("onrecord add");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aStoreOfANewerProgramIsRefused() throws SQLException {
    String newer = folder.resolve("newer.db").toString();
    Stores.open(newer).close();
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + newer);
        Statement statement = file.createStatement()) {
      statement.execute("UPDATE setting SET value = '99' WHERE name = 'onrecord.version'");
    }
    Run run = run("add", folder.resolve("tideline.txt").toString(), "--store", newer);
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err())
        .contains("newer.db")
        .contains("version 99")
        .contains("Update Onrecord")
        .doesNotContain("\tat ");
  }

  @Test
  void wordsOfArticlesCannotSteerTheTerminal() {
    assertThat(Table.cell("a\u001b[31mb\nc\u202ed")).isEqualTo("a\ufffd[31mb c\ufffdd");
  }
}
