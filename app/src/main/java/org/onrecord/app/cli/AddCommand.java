package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.app.pile.Keeping;
import org.onrecord.store.KeptRoster;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord add PATH…}: reads what is new into a store and relates it. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports into a store and relates them to what is there. A report that is there",
      "already changes nothing; a run that was cut off goes on where it stopped. A roster holds for",
      "all later runs too; with another one everything is read anew.",
      ""
    },
    footer = {
      "",
      "Example: a store of one of the invented affairs, and what somebody said in it",
      "  onrecord add samples/ferry-inquiry",
      "  onrecord said marsh"
    })
final class AddCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<KeptRoster> given = roster.given();
    try (Store opened = store.open()) {
      given.ifPresent(opened::roster);
      try (Pile pile = new Pile(input, opened.roster(), err)) {
        return add(opened, pile, err);
      }
    }
  }

  private int add(Store opened, Pile pile, PrintWriter err) throws IOException {
    Intake intake = new Intake(opened, pile, err, input.quiet);
    intake.readAnew();
    Keeping keeping = new Keeping(opened);
    pile.read(keeping);
    if (keeping.added() + keeping.known() + keeping.problems() == 0) {
      throw pile.nothing();
    }
    intake.relate();
    pile.rest();
    if (!input.quiet) {
      err.println(Intake.said(keeping) + " \u2192 " + store.address.replaceAll("\\?.*", ""));
    }
    if (keeping.added() + keeping.known() == 0) {
      return Commands.FAILED;
    }
    return keeping.problems() == 0 ? Commands.DONE : Commands.PROBLEMS;
  }
}
