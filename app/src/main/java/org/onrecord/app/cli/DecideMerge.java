package org.onrecord.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.actor.ActorId;
import org.onrecord.store.Decision;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide merge}: several actors are one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {"Makes several actors of a store one; the first one stays.", ""},
    footer = {
      "",
      "Example: a surname that is somebody known",
      "  onrecord decide merge ines-calloway calloway-4e1f0a2b3c4d"
    })
final class DecideMerge implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ACTOR",
      description = "Who stays: an id or a name, see 'onrecord who'.")
  private String stays = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ACTOR",
      description = "Who is the same.")
  private List<String> others = List.of();

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    try (Store opened = deciding.open()) {
      ActorId into = Deciding.actor(opened, stays);
      List<Decision> decisions = new ArrayList<>();
      for (String other : others) {
        ActorId actor = Deciding.actor(opened, other);
        if (actor.equals(into)) {
          throw new UserError("'" + other + "' and '" + stays + "' are one already: " + into);
        }
        decisions.add(new Decision.JoinActors(actor, into));
      }
      return deciding.keep(opened, decisions);
    }
  }
}
