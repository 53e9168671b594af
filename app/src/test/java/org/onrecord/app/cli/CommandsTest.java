package org.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.app.cli.Run.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it: exit codes, messages, help. */
class CommandsTest {
  private static final String REPORT =
      "Harbour master resigns\n\nThe harbour master of Dunmarrow resigned on Monday.\n\n"
          + "“The gates were never closed,” Ines Calloway said.\n";

  @TempDir private Path folder;

  @Test
  void aReportBecomesARecordAndASummary() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
    Path record = folder.resolve("deep").resolve("record.jsonl");
    Run run = run("record", report.toString(), "-o", record.toString());
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(run.err()).contains("1 article,").contains("0 problems").contains("record.jsonl");
    List<String> lines = Files.readAllLines(record);
    assertThat(lines.get(0)).startsWith("{\"type\":\"onrecord\",\"version\":1,");
    assertThat(lines.get(1)).startsWith("{\"type\":\"article\",").contains("Dunmarrow");
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.txt"), REPORT);
    Files.write(folder.resolve("b.txt"), new byte[0]);
    Files.write(folder.resolve("c.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Path record = folder.resolveSibling("record-of-problems.jsonl");
    Run run = run("record", folder.toString(), "-o", record.toString());
    assertThat(run.code()).isEqualTo(Commands.PROBLEMS);
    assertThat(run.err()).contains("b.txt").contains("c.bin").contains("1 article,");
    assertThat(Files.readAllLines(record))
        .filteredOn(line -> line.startsWith("{\"type\":\"problem\""))
        .anyMatch(line -> line.contains("b.txt"))
        .anyMatch(line -> line.contains("c.bin"));
  }

  @Test
  void aPathThatIsNotThereIsAnErrorThatNamesIt() {
    Run run = run("brief", folder.resolve("missing").toString(), "-o", folder + "/brief");
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err()).contains("missing");
  }

  @Test
  void aResultThatCouldNotBeWrittenIsAnErrorBeforeAnythingIsRead() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
    for (String command : List.of("record", "brief")) {
      Run run = run(command, report.toString(), "-o", report.resolve("below/it").toString());
      assertThat(run.code()).as(command).isEqualTo(Commands.FAILED);
      assertThat(run.err()).contains("report.txt", "it is no folder").doesNotContain("\tat ");
    }
  }

  @Test
  void aNameThatNoFileCanHaveIsAnErrorThatSaysWhatToDo() {
    Run run = run("record", "re\u0000port.txt", "-o", folder.resolve("r.jsonl").toString());
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err()).contains("re?port.txt", "LC_ALL=C.UTF-8").doesNotContain("\tat ");
  }

  @Test
  void namesOfFilesMoveNoCursor() throws IOException {
    Files.write(folder.resolve("a\u001b[2Jb\u202e.txt"), new byte[0]);
    Run run = run("record", folder.toString(), "-o", folder.resolve("r.jsonl").toString());
    assertThat(run.err().lines())
        .filteredOn(l -> l.endsWith("a?[2Jb?.txt is empty: save the article again."))
        .hasSize(1);
    assertThat(run.err()).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void anUnknownFormatIsAnErrorThatNamesTheKnownOnes() {
    Run run = run("record", folder.toString(), "--format", "telegram");
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err()).contains("telegram").contains("jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief", "record"})
  void helpTeachesByAnExample(String command) {
    Run run = run(command, "--help");
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(run.out()).contains("Example").contains("onrecord " + command + " samples/");
  }

  @Test
  void noCommandSaysWhichIsTheMainOne() {
    Run run = run();
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err()).contains("onrecord brief FOLDER");
  }

  @Test
  void standardInputIsRead() throws IOException {
    InputStream in = System.in;
    Path report = Files.writeString(folder.resolve("piped.txt"), REPORT);
    try (InputStream piped = Files.newInputStream(report)) {
      System.setIn(piped);
      Path record = folder.resolve("piped.jsonl");
      assertThat(run("record", "-", "-q", "-o", record.toString()).code()).isEqualTo(Commands.DONE);
      assertThat(Files.readString(record)).contains("Ines Calloway");
    } finally {
      System.setIn(in);
    }
  }

  @Test
  void aCitedFigureIsFoundOrNot() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);

    Run there = run("check", "The gates were never closed", report.toString());
    Run missing = run("check", "more than 40 passengers", report.toString());

    assertThat(there.code()).isEqualTo(Commands.DONE);
    assertThat(there.out()).contains("verbatim", "Ines Calloway");
    assertThat(missing.code()).isEqualTo(Commands.PROBLEMS);
    assertThat(missing.err()).contains("Not in this report.");
  }

  @Test
  void anExportOfSeveralFilesNeedsAFolder() throws IOException {
    Path report = Files.writeString(folder.resolve("report.txt"), REPORT);
    Path tables = folder.resolve("tables");

    Run done = run("export", "csv", "--from", report.toString(), "-o", tables.toString());
    Run piped = run("export", "csv", "--from", report.toString(), "-o", "-");
    Run unknown = run("export", "xls", "--from", report.toString());

    assertThat(done.code()).isEqualTo(Commands.DONE);
    assertThat(tables.resolve("statement.csv")).content().contains("The gates were never closed");
    assertThat(piped.code()).isEqualTo(Commands.FAILED);
    assertThat(piped.err()).contains("name a folder with -o");
    assertThat(unknown.code()).isEqualTo(Commands.FAILED);
    assertThat(unknown.err()).contains("no format 'xls'", "parquet");
  }
}
