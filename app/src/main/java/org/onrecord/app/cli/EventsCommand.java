package org.onrecord.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.EntryAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord events ACTOR}: who did what to whom, by day. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "Tells who did what to whom, by day, coded in PLOVER; and whether it happened, was planned,",
      "denied or called for.",
      ""
    },
    footer = {
      "",
      "Example: all accusations, as a table for a spreadsheet",
      "  onrecord events --class accuse --csv"
    })
final class EventsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "ACTOR",
      description = "Who acts or is acted upon: an id, a name or a part of one.")
  private @Nullable String actor;

  @Option(
      names = "--class",
      paramLabel = "CLASS",
      description = "Only events of a PLOVER class, such as ASSAULT.")
  private @Nullable String plover;

  @Mixin private EntryQuery query = new EntryQuery();

  @Override
  public Integer call() throws IOException {
    return query.print(
        "event",
        actor,
        plover,
        List.of(
            EntryColumns.day(),
            EntryColumns.outlet(),
            EntryColumns.party("who", "source"),
            Column.of("class", EntryAnswer::type),
            Column.of("status", EntryAnswer::status),
            EntryColumns.party("whom", "target"),
            Column.wide("sentence", EntryAnswer::about),
            EntryColumns.marks(),
            EntryColumns.ids("whoIds", "source"),
            EntryColumns.ids("whomIds", "target"),
            Column.hidden("words", EntryAnswer::words),
            Column.hidden("mode", EntryAnswer::detail),
            Column.hidden("cameo", EntryAnswer::code),
            Column.hidden("goldstein", EntryAnswer::value),
            Column.hidden("place", e -> EntryColumns.names(e, "place"))));
  }
}
