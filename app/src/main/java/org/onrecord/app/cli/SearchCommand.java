package org.onrecord.app.cli;

import java.util.List;
import org.onrecord.store.Hit;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
final class SearchCommand extends StoreQuery<Hit> {
  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What to look for; words in double quotes stand in a row.")
  private List<String> words = List.of();

  @Override
  List<Column<Hit>> columns() {
    return List.of(
        Column.of("published", Hit::published),
        Column.of(
            "outlet", hit -> hit.outlet() == null ? EntryColumns.file(hit.source()) : hit.outlet()),
        Column.wide("title", Hit::title),
        Column.wide("hit", Hit::snippet),
        Column.hidden("article", Hit::article),
        Column.hidden("source", Hit::source));
  }

  @Override
  List<Hit> ask(Store opened, int asked) {
    return opened.answers().search(String.join(" ", words), asked);
  }
}
