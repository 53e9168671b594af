package org.onrecord.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide withdraw}: takes decisions back. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {"Takes decisions back: the record is again what was read.", ""},
    footer = {
      "",
      "Example: what was decided, and how to take the first decision back",
      "  onrecord decisions",
      "  onrecord decide withdraw 1"
    })
final class DecideWithdraw implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "NUMBER",
      description = "The number of a decision, see 'onrecord decisions'.")
  private List<Long> numbers = List.of();

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    try (Store opened = deciding.open()) {
      for (long number : numbers) {
        if (!opened.withdraw(number)) {
          throw new UserError("no decision " + number + "; 'onrecord decisions' lists all");
        }
        deciding.say(number + "  withdrawn");
      }
      deciding.relate(opened);
    }
    return Commands.DONE;
  }
}
