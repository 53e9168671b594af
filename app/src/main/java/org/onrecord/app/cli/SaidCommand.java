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

/** {@code onrecord said SPEAKER}: what somebody said, by day. */
@Command(
    name = "said",
    mixinStandardHelpOptions = true,
    description = {"Tells what was said, by day: by whom, in which words, in which outlet.", ""},
    footer = {
      "",
      "Example: who said something about gates, in their own words",
      "  onrecord said --form direct --words door",
      "A speaker whom another article gives back has the basis 'sibling'."
    })
final class SaidCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "SPEAKER",
      description = "Who: an id, a name or a part of one. Default: everybody.")
  private @Nullable String speaker;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "Only direct, mixed or indirect speech.")
  private @Nullable String form;

  @Mixin private EntryQuery query = new EntryQuery();

  @Override
  public Integer call() throws IOException {
    return query.print(
        "statement",
        speaker,
        form,
        List.of(
            EntryColumns.day(),
            EntryColumns.outlet(),
            EntryColumns.party("speaker", "speaker"),
            Column.of("form", EntryAnswer::type),
            Column.wide("words", EntryAnswer::words),
            EntryColumns.marks(),
            EntryColumns.ids("speakerId", "speaker"),
            Column.hidden(
                "basis", e -> e.parties("speaker").stream().map(EntryAnswer.Part::basis).toList()),
            Column.hidden("coSpeakers", e -> EntryColumns.names(e, "co-speaker")),
            Column.hidden("addressee", e -> EntryColumns.names(e, "addressee")),
            Column.hidden("cue", EntryAnswer::cue),
            Column.hidden("where", EntryAnswer::detail)));
  }
}
