package org.onrecord.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.dossier.PositionChanges;
import org.onrecord.dossier.PositionMatrix;
import org.onrecord.dossier.Sides;
import org.onrecord.dossier.Triads;
import org.onrecord.store.Store;
import org.onrecord.story.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord positions}: who backs or rejects whom, when, and what follows from it. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    description = {
      "Tells who backs or rejects whom, with the sentence that shows it: all of it, as it stood on a",
      "day, what changed between two days, or the triads that are in balance and under strain.",
      ""
    },
    footer = {
      "",
      "Example: who cannot sit in one coalition, by country, in a folder of reports",
      "  onrecord positions --triads --by-country --read samples/ferry-inquiry"
    })
final class PositionsCommand implements Callable<Integer> {
  @Option(
      names = "--at",
      paramLabel = "DAY",
      description = "As it stood at the end of a day, as 2015-09-30; the undated is left out.")
  private @Nullable LocalDate at;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "What changed from the end of this day on; with --to.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "… up to the end of this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--triads",
      description = "Three actors who all back or reject each other: those under strain first.")
  private boolean triads;

  @Option(
      names = "--by-country",
      description = "Take governments and holders of an office as their country.")
  private boolean byCountry;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only with this one on either side: an id, a name or a part of one.")
  private @Nullable String actor;

  @Option(
      names = "--read",
      paramLabel = "PATH",
      description = "Read these files or folders instead of a store.")
  private List<String> paths = List.of();

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    check();
    SourcedRecord record = record();
    PositionMatrix matrix =
        byCountry ? PositionMatrix.of(record, Sides.of(record)) : PositionMatrix.of(record);
    PositionRows rows = new PositionRows(record, actor);
    if (triads) {
      print(PositionRows.ofTriads(), rows.triads(Triads.of(at == null ? matrix : matrix.at(at))));
    } else if (from != null && to != null) {
      print(PositionRows.ofChanges(), rows.changes(PositionChanges.between(matrix, from, to)));
    } else {
      print(PositionRows.ofCells(), rows.cells(at == null ? matrix : matrix.at(at)));
    }
    return Commands.DONE;
  }

  private void check() throws IOException {
    if ((from == null) != (to == null)) {
      throw new UserError("--from and --to belong together");
    }
    if (paths.isEmpty() && (roster.given().isPresent() || !decisions.lines().isEmpty())) {
      throw new UserError("--roster and --decisions go with --read; a store has its own");
    }
    if (from != null && (at != null || triads)) {
      throw new UserError("--from and --to stand alone, without --at or --triads");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new UserError("--to " + to + " is before --from " + from);
    }
  }

  private SourcedRecord record() throws IOException {
    if (!paths.isEmpty()) {
      Input input = new Input();
      input.paths = new ArrayList<>(paths);
      input.quiet = true;
      try (Pile pile = new Pile(input, roster.given(), spec.commandLine().getErr())) {
        return pile.read(decisions);
      }
    }
    try (Store opened = store.openExisting()) {
      return opened
          .record()
          .orElseThrow(() -> new UserError("the store holds no record yet; run 'onrecord add'"));
    }
  }

  private <T> void print(List<Column<T>> columns, List<T> rows) throws IOException {
    output.print(spec.commandLine().getOut(), spec.commandLine().getErr(), columns, rows);
  }
}
