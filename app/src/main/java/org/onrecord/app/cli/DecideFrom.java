package org.onrecord.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.DecisionTable;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide from}: takes over the decisions of a file. */
@Command(
    name = "from",
    mixinStandardHelpOptions = true,
    description = {
      "Takes over decisions from a file that decisions --save wrote, or that you wrote yourself.",
      ""
    },
    footer = {
      "",
      "Example: the decisions of one store in another",
      "  onrecord decisions --save decisions.tsv",
      "  onrecord decide from decisions.tsv --store other.db"
    })
final class DecideFrom implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "Tab-separated; the format: docs/formats/in/decisions.md.")
  private Path file = Path.of("");

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    List<DecisionTable.Line> lines = DecisionsOption.read(file);
    try (Store opened = deciding.open()) {
      Articles articles = new Articles(opened.extracted());
      return deciding.keep(
          opened, lines.stream().map(line -> articles.resolved(line.decision())).toList());
    }
  }
}
