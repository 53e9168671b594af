package org.onrecord.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.Hit;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord search WORDS…}: the articles that hold some words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Finds articles that hold all of some words, in any of their forms, best first.",
      ""
    },
    footer = {
      "",
      "Example: words that stand in a row",
      "  onrecord search '\"safety margin\"'",
      "What was said in certain words: onrecord said --words margin"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What to look for; words in double quotes stand in a row.")
  private List<String> words = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting()) {
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          List.<Column<Hit>>of(
              Column.of("published", Hit::published),
              Column.of(
                  "outlet",
                  hit -> hit.outlet() == null ? EntryColumns.file(hit.source()) : hit.outlet()),
              Column.wide("title", Hit::title),
              Column.wide("hit", Hit::snippet),
              Column.hidden("article", Hit::article),
              Column.hidden("source", Hit::source)),
          opened.answers().search(String.join(" ", words), output.asked()));
    }
    return Commands.DONE;
  }
}
