package org.onrecord.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Office;
import org.onrecord.store.ActorAnswer;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord who NAME}: the people, groups and governments in a store. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description = {
      "Tells who speaks and acts: names, offices, and how much is on record. Those who say most",
      "come first.",
      ""
    },
    footer = {
      "",
      "Example: under which names somebody goes, and their id",
      "  onrecord who calloway --json | jq '.id, .aliases'"
    })
final class WhoCommand extends StoreQuery<ActorAnswer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description =
          "An id, a name or a part of one. Default: everybody who says or does something.")
  private @Nullable String name;

  @Override
  List<Column<ActorAnswer>> columns() {
    return List.of(
        Column.of("name", a -> a.actor().name()),
        Column.of("kind", a -> a.actor().kind().label()),
        Column.of("country", a -> a.actor().country()),
        Column.of("statements", ActorAnswer::statements),
        Column.of("events", ActorAnswer::events),
        Column.of("articles", ActorAnswer::articles),
        Column.wide("offices", WhoCommand::offices),
        Column.of("marks", ActorAnswer::marks),
        Column.of("id", a -> a.actor().id()),
        Column.hidden("aliases", a -> a.actor().aliases()),
        Column.hidden("wikidata", a -> a.actor().wikidata()));
  }

  @Override
  List<ActorAnswer> ask(Store opened, int asked) {
    return opened.answers().actors(name, asked == 0 ? Integer.MAX_VALUE : asked, 0);
  }

  private static List<String> offices(ActorAnswer answer) {
    return answer.actor().offices().stream().map(WhoCommand::office).distinct().toList();
  }

  private static String office(Office office) {
    return office.title() + (office.of() == null ? "" : " of " + office.of());
  }
}
