package org.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.app.cli.Run.run;

import java.io.IOException;
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
            List.of("positions", "Russia  rejects  Ukraine"),
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
  void positionsComeAsTheyStoodAsChangesAndAsTriads() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("strain.txt"),
            "Rift over the strait\n\nMarch 3, 2031\n\nOn Monday Norway praised Chad. Chad praised"
                + " Ghana on Monday. On Tuesday, March 4, 2031, Ghana condemned Norway.\n");
    Run triads = run("positions", "--read", report.toString(), "--triads", "--json");
    assertThat(triads.code()).isEqualTo(Commands.DONE);
    assertThat(triads.out())
        .contains("\"balance\":\"strained\"")
        .contains("Ghana – Norway")
        .contains("Ghana condemned Norway.");
    Run before = run("positions", "--read", report.toString(), "--at", "2031-03-03", "--csv");
    assertThat(before.out()).contains("Norway,backs,Chad,2031-03-03").doesNotContain("rejects");
    Run changes =
        run(
            "positions",
            "--read",
            report.toString(),
            "--from",
            "2031-03-03",
            "--to",
            "2031-03-04",
            "--actor",
            "ghana");
    assertThat(changes.out()).contains("none").contains("rejects").contains("2031-03-04");
  }

  @Test
  void daysThatDoNotGoTogetherAreAnError() {
    Run half = run("positions", "--from", "2031-03-03", "--store", store);
    assertThat(half.code()).isEqualTo(Commands.FAILED);
    assertThat(half.err()).contains("--from and --to belong together");
    Run turned = run("positions", "--from", "2031-03-03", "--to", "2031-03-01", "--store", store);
    assertThat(turned.err()).contains("--to 2031-03-01 is before --from 2031-03-03");
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
  void onlyWhatIsWantedIsReadAndTheRestIsCounted() throws IOException {
    Path pile =
        Files.writeString(
            folder.resolve("pile.jsonl"),
            """
            {"title": "Pier closed", "outlet": "The Tideline", "published": "2031-05-01", "text": "The pier was closed on Monday, the mayor of Dunmarrow said."}
            {"title": "Pier opened", "outlet": "Coast Courier", "published": "2031-05-09", "text": "The pier was opened on Friday, the mayor of Dunmarrow said."}
            {"title": "Pier painted", "outlet": "The Tideline", "text": "The pier was painted on Friday, the mayor of Dunmarrow said."}
            {"title": "Der Pier", "outlet": "Der Tidebote", "published": "2031-05-09", "language": "de", "text": "Der Pier ist am Freitag wieder eröffnet worden, sagte der Bürgermeister der Stadt und freute sich."}
            """);
    Path record = folder.resolve("wanted.jsonl");
    Run run =
        run(
            "record",
            pile.toString(),
            "-o",
            record.toString(),
            "--from",
            "2031-05-05",
            "--language",
            "en",
            "--outlet",
            "courier");
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(Files.readString(record)).contains("Pier opened").doesNotContain("Pier closed");
    assertThat(run.err())
        .contains("3 articles left out by --from 2031-05-05 --outlet courier --language en")
        .contains("1 of them without a day of publication");
    Run none = run("brief", pile.toString(), "--to", "2001-01-01");
    assertThat(none.code()).isEqualTo(Commands.FAILED);
    assertThat(none.err()).contains("nothing is left to read").contains("--to 2001-01-01");
    Run turned = run("add", pile.toString(), "--from", "2031-05-05", "--to", "2031-05-01");
    assertThat(turned.code()).isEqualTo(Commands.FAILED);
    assertThat(turned.err()).contains("--to 2031-05-01 is before --from 2031-05-05");
    Run none31 = run("record", pile.toString(), "--from", "2031-02-31");
    assertThat(none31.err()).contains("'2031-02-31' is no day").doesNotContain("java.");
  }

  @Test
  void whatAppearsInAFolderIsKept() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    String watched = folder.resolve("watched.db").toString();
    Files.writeString(inbox.resolve("tideline.txt"), REPORT);
    Run first = run("watch", inbox.toString(), "--once", "--store", watched);
    assertThat(first.code()).isEqualTo(Commands.DONE);
    assertThat(first.err()).contains("1 article added, 0 there already");
    Run again = run("watch", inbox.toString(), "--once", "--store", watched);
    assertThat(again.err()).contains("0 articles added, 1 there already");
    assertThat(run("said", "calloway", "--store", watched).out()).contains("The gates");
    Run closed = run("watch", "http://127.0.0.1:9/news.rss", "--once", "--store", watched);
    assertThat(closed.code()).isEqualTo(Commands.FAILED);
    assertThat(closed.err()).contains("--allow-private");
    Run often = run("watch", inbox.toString(), "--every", "1", "--store", watched);
    assertThat(often.err()).contains("--every 1 is too often");
    Run file = run("watch", inbox.resolve("tideline.txt").toString(), "--store", watched);
    assertThat(file.err()).contains("is no folder").contains("onrecord add");
  }

  @Test
  void wordsOfArticlesCannotSteerTheTerminal() {
    assertThat(Table.cell("a\u001b[31mb\nc\u202ed")).isEqualTo("a\ufffd[31mb c\ufffdd");
  }
}
