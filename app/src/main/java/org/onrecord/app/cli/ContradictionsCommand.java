package org.onrecord.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.ContradictionAnswer;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord contradictions}: where reports cannot both be right. */
@Command(
    name = "contradictions",
    mixinStandardHelpOptions = true,
    description = {"Tells where reports cannot both be right, with both sides in their words.", ""},
    footer = {
      "",
      "Example: outlets that give different figures",
      "  onrecord contradictions --json | jq 'select(.kind==\"figure\")'"
    })
final class ContradictionsCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting()) {
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          List.<Column<ContradictionAnswer>>of(
              Column.of("kind", c -> c.contradiction().kind().label()),
              Column.of("outlet", c -> EntryColumns.file(c.a().outlet())),
              Column.wide("words", c -> c.a().words()),
              Column.of("against", c -> EntryColumns.file(c.b().outlet())),
              Column.wide("its words", c -> c.b().words()),
              Column.hidden("id", c -> c.contradiction().id()),
              Column.hidden("a", c -> c.contradiction().a()),
              Column.hidden("b", c -> c.contradiction().b()),
              Column.hidden("rule", c -> c.contradiction().why().rule()),
              Column.hidden("confidence", c -> c.contradiction().why().confidence())),
          opened.answers().contradictions());
    }
    return Commands.DONE;
  }
}
