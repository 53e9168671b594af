package org.onrecord.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.EntryAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private EntryQuery query = new EntryQuery();

  @Override
  public Integer call() throws IOException {
    return query.print(
        "figure",
        null,
        bound,
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
