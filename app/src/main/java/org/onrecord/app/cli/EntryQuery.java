package org.onrecord.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.EntryAnswer;
import org.onrecord.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that list entries of a store have in common: their options and the answer. */
final class EntryQuery {
  @Mixin private Filter filter = new Filter();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /**
   * Prints the entries of a kind, with the columns of their place behind the command's own.
   *
   * @param actor who takes part; null for anybody
   * @param type of the entry, as its kind names it; null for any
   * @return the exit code
   */
  int print(
      String kind, @Nullable String actor, @Nullable String type, List<Column<EntryAnswer>> columns)
      throws IOException {
    List<Column<EntryAnswer>> all = new ArrayList<>(columns);
    all.addAll(EntryColumns.place());
    try (Store opened = store.openExisting()) {
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          all,
          opened.answers().entries(kind, filter.question(actor, type, output.asked())));
    }
    return Commands.DONE;
  }
}
