package org.onrecord.app.cli;

import java.util.List;
import org.onrecord.store.Store;
import org.onrecord.store.StoryAnswer;
import picocli.CommandLine.Command;

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
final class StoriesCommand extends StoreQuery<StoryAnswer> {
  @Override
  List<Column<StoryAnswer>> columns() {
    return List.of(
        Column.of("id", StoryAnswer::id),
        Column.of("from", StoryAnswer::from),
        Column.of("to", StoryAnswer::to),
        Column.of("articles", StoryAnswer::articles),
        Column.of("outlets", StoryAnswer::outlets),
        Column.of("statements", StoryAnswer::statements),
        Column.wide("title", StoryAnswer::title));
  }

  @Override
  List<StoryAnswer> ask(Store opened, int asked) {
    return opened.answers().stories();
  }
}
