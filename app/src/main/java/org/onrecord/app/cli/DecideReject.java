package org.onrecord.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.Decision;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide reject}: entries do not belong into the record. */
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    description = {
      "Leaves statements, events, figures or positions out of the record that do not belong there.",
      ""
    },
    footer = {
      "",
      "Example: all figures of pages, with their ids",
      "  onrecord figures --words pages --json | jq -r .id",
      "  onrecord decide reject 4e1f0a2b3c4d.f120-132"
    })
final class DecideReject implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ENTRY",
      description = "The id of an entry, see 'onrecord said --json' (or events, figures).")
  private List<String> entries = List.of();

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    try (Store opened = deciding.open()) {
      List<Decision> decisions = new ArrayList<>();
      for (String entry : entries) {
        decisions.add(new Decision.Reject(Deciding.entry(opened, entry).id()));
      }
      return deciding.keep(opened, decisions);
    }
  }
}
