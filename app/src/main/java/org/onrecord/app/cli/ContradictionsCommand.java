package org.onrecord.app.cli;

import java.util.List;
import org.onrecord.store.ContradictionAnswer;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;

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
final class ContradictionsCommand extends StoreQuery<ContradictionAnswer> {
  @Override
  List<Column<ContradictionAnswer>> columns() {
    return List.of(
        Column.of("kind", c -> c.contradiction().kind().label()),
        Column.of("outlet", c -> EntryColumns.file(c.a().outlet())),
        Column.wide("words", c -> c.a().words()),
        Column.of("against", c -> EntryColumns.file(c.b().outlet())),
        Column.wide("its words", c -> c.b().words()),
        Column.hidden("id", c -> c.contradiction().id()),
        Column.hidden("a", c -> c.contradiction().a()),
        Column.hidden("b", c -> c.contradiction().b()),
        Column.hidden("rule", c -> c.contradiction().why().rule()),
        Column.hidden("confidence", c -> c.contradiction().why().confidence()));
  }

  @Override
  List<ContradictionAnswer> ask(Store opened, int asked) {
    return opened.answers().contradictions();
  }
}
