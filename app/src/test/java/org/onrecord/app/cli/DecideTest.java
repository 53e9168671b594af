package org.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.app.cli.Run.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user knows better than the program: rosters and decisions, with and without a store. */
class DecideTest {
  private static final String ONE =
      "Harbour master resigns\n\nInes Calloway resigned as harbour master of Dunmarrow on Monday.\n\n"
          + "“The gates were never closed,” Calloway said.\n";
  private static final String TWO =
      "Gates of Dunmarrow\n\nInes Calloway bought a house by the harbour on Tuesday.\n\n"
          + "“It is a fine house,” Calloway said. The Port Board wished her luck.\n";

  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void twoReports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(reports.resolve("one.txt"), ONE);
    Files.writeString(reports.resolve("two.txt"), TWO);
    store = folder.resolve("onrecord.db").toString();
  }

  private String reports() {
    return folder.resolve("reports").toString();
  }

  private void add() {
    assertThat(run("add", reports(), "--store", store, "-q").code()).isEqualTo(Commands.DONE);
  }

  private String who() {
    return run("who", "--store", store, "--json").out();
  }

  @Test
  void aSplitHoldsUntilItIsWithdrawnAndSurvivesInAFile() throws IOException {
    add();
    assertThat(who()).contains("\"articles\":2").doesNotContain("ines-calloway-2");
    Run split = run("decide", "split", "ines calloway", "two.txt", "--store", store);
    assertThat(split.code()).isEqualTo(Commands.DONE);
    assertThat(split.err()).contains("1  ines-calloway is ines-calloway-2 in ");
    assertThat(who()).contains("\"id\":\"ines-calloway-2\"").contains("split from ines-calloway");

    Path file = folder.resolve("decisions.tsv");
    assertThat(run("decisions", "--save", file.toString(), "--store", store).err())
        .contains("1 decision → ");
    Path record = folder.resolve("record.jsonl");
    run("record", reports(), "--decisions", file.toString(), "-o", record.toString());
    assertThat(Files.readString(record)).contains("\"id\":\"ines-calloway-2\"");

    assertThat(run("decide", "withdraw", "1", "--store", store).code()).isEqualTo(Commands.DONE);
    assertThat(who()).doesNotContain("ines-calloway-2");
    assertThat(run("decide", "from", file.toString(), "--store", store).code())
        .isEqualTo(Commands.DONE);
    assertThat(who()).contains("\"id\":\"ines-calloway-2\"");
  }

  @Test
  void mergedActorsAreOneAndTheFirstStays() {
    add();
    run("decide", "split", "ines-calloway", "two.txt", "--as", "ines-two", "--store", store);
    run("decide", "merge", "ines-two", "ines-calloway", "--store", store);
    assertThat(who()).contains("\"id\":\"ines-two\"").doesNotContain("\"id\":\"ines-calloway\"");
  }

  @Test
  void aSpeakerIsCorrectedAnEntryRejectedAndANoteKept() {
    add();
    String said = run("said", "--words", "gates", "--store", store, "--json").out();
    String id = said.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    run("decide", "speaker", id, "nobody", "--store", store);
    assertThat(run("said", "--words", "gates", "--store", store).out())
        .contains("(not given)")
        .contains("speaker corrected");
    run("decide", "note", "ines-calloway", "ask her again", "--store", store);
    assertThat(who()).contains("note: ask her again");
    run("decide", "reject", id, "--store", store);
    assertThat(run("said", "--words", "gates", "--store", store).err()).contains("Nothing.");
    assertThat(run("decisions", "--store", store).out().lines().toList()).hasSize(4);
  }

  @Test
  void nothingIsDecidedAboutNobodyOrSeveral() {
    add();
    Run nobody = run("decide", "merge", "somebody", "ines-calloway", "--store", store);
    assertThat(nobody.code()).isEqualTo(Commands.FAILED);
    assertThat(nobody.err()).contains("nobody in the store is called 'somebody'");
    run("decide", "split", "ines-calloway", "two.txt", "--store", store);
    Run several = run("decide", "note", "Ines Calloway", "which one?", "--store", store);
    assertThat(several.err()).contains("may be one of 2").contains("ines-calloway-2");
    assertThat(run("decide", "withdraw", "9", "--store", store).err()).contains("no decision 9");
    assertThat(run("decide", "reject", "nothing", "--store", store).err())
        .contains("nothing in the store has the id 'nothing'");
    assertThat(run("decide", "split", "ines-calloway", "three.txt", "--store", store).err())
        .contains("no article of the store is 'three.txt'");
  }

  @Test
  void aDecisionThatMeetsNothingIsNamed() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("d.tsv"), "decision\tsubject\tvalue\nmerge\tines-calloway\tmara-lind\n");
    Path record = folder.resolve("record.jsonl");
    Run run = run("record", reports(), "--decisions", file.toString(), "-o", record.toString());
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(run.err()).contains("d.tsv line 2: nothing in these reports has the id mara-lind");
  }

  @Test
  void aRosterNamesWhomTheProgramDoesNotKnowAndAStoreKeepsIt() throws IOException {
    Path roster =
        Files.writeString(
            folder.resolve("roster.tsv"),
            "name\tkind\taliases\toffice\tof\n"
                + "Dunmarrow Port Board\tcompany\tPort Board\n"
                + "Ines Calloway\t\t\tbaywarden\tPort Board\n");
    add();
    assertThat(run("who", "dunmarrow-port-board", "--store", store, "--json").out()).isEmpty();
    Run again = run("add", reports(), "--store", store, "--roster", roster.toString());
    assertThat(again.code()).isEqualTo(Commands.DONE);
    assertThat(again.err()).contains("reading 2 articles anew");
    assertThat(run("who", "dunmarrow-port-board", "--store", store, "--json").out())
        .contains("Dunmarrow Port Board");
    assertThat(who()).contains("baywarden of Dunmarrow Port Board");
    Run later = run("add", reports(), "--store", store);
    assertThat(later.err()).doesNotContain("anew");
    assertThat(who()).contains("baywarden of Dunmarrow Port Board");
  }

  @Test
  void aWrongRosterStopsTheRunBeforeAnythingIsMade() throws IOException {
    Path roster =
        Files.writeString(folder.resolve("mine.tsv"), "name\tkind\nInes Calloway\tprson\n");
    Run run = run("add", reports(), "--store", store, "--roster", roster.toString());
    assertThat(run.code()).isEqualTo(Commands.FAILED);
    assertThat(run.err()).contains("mine.tsv line 2: kind “prson”").doesNotContain("\tat ");
    assertThat(Path.of(store)).doesNotExist();
    assertThat(run("record", reports(), "--roster", "missing.tsv").err())
        .contains("cannot read missing.tsv");
  }

  @Test
  void theExamplesOfTheDocumentsAreRead() throws IOException {
    Path docs = Path.of("..", "docs", "formats", "in");
    Path record = folder.resolve("ferry.jsonl");
    Run run =
        run(
            "record",
            Path.of("..", "samples", "ferry-inquiry").toString(),
            "--roster",
            docs.resolve("roster.tsv").toString(),
            "--decisions",
            docs.resolve("decisions.tsv").toString(),
            "-o",
            record.toString());
    assertThat(run.code()).isEqualTo(Commands.DONE);
    assertThat(run.err()).doesNotContain("nothing in these reports");
    assertThat(Files.readString(record))
        .contains("{\"title\":\"chief executive\",\"of\":\"Straitline Ferries\"");
  }
}
