package org.onrecord.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.EntryAnswer;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord figures}: how many of what, by day. */
@Command(
    name = "figures",
    mixinStandardHelpOptions = true,
    description = {
      "Tells how many of what, by day: the number, its bound, and what it counts.",
      ""
    },
    footer = {
      "",
      "Example: every figure about passengers, outlet by outlet",
      "  onrecord figures --words passengers"
    })
final class FiguresCommand implements Callable<Integer> {
  @Option(
      names = "--bound",
      paramLabel = "BOUND",
      description = "Only such as exactly, about, almost, more_than, at_least.")
  private @Nullable String bound;

  @Mixin private Filter filter = new Filter();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<Column<EntryAnswer>> columns =
        new ArrayList<>(
            List.of(
                EntryColumns.day(),
                EntryColumns.outlet(),
                Column.of("bound", EntryAnswer::type),
                Column.of("number", FiguresCommand::number),
                Column.of("unit", EntryAnswer::detail),
                Column.wide("of", EntryAnswer::about),
                Column.wide("words", EntryAnswer::words),
                EntryColumns.marks(),
                Column.hidden("value", EntryAnswer::value),
                Column.hidden("low", EntryAnswer::low),
                Column.hidden("high", EntryAnswer::high)));
    columns.addAll(EntryColumns.place());
    try (Store opened = store.openExisting()) {
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          columns,
          opened.answers().entries("figure", filter.question(null, bound, output.asked())));
    }
    return Commands.DONE;
  }

  private static @Nullable String number(EntryAnswer figure) {
    Double value = figure.value();
    if (value != null) {
      return Table.number(value);
    }
    Double low = figure.low();
    Double high = figure.high();
    return low == null && high == null
        ? null
        : (low == null ? "" : Table.number(low)) + "–" + (high == null ? "" : Table.number(high));
  }
}
