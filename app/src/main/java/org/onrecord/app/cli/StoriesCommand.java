package org.onrecord.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import org.onrecord.store.StoryAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord stories}: the affairs in a store. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = {"Tells which affairs the articles report, those with most articles first.", ""},
    footer = {
      "",
      "Example: the id of the biggest story, for the --story of other commands",
      "  onrecord stories --json --limit 1 | jq -r .id"
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting()) {
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          List.<Column<StoryAnswer>>of(
              Column.of("id", StoryAnswer::id),
              Column.of("from", StoryAnswer::from),
              Column.of("to", StoryAnswer::to),
              Column.of("articles", StoryAnswer::articles),
              Column.of("outlets", StoryAnswer::outlets),
              Column.of("statements", StoryAnswer::statements),
              Column.wide("title", StoryAnswer::title)),
          opened.answers().stories());
    }
    return Commands.DONE;
  }
}
