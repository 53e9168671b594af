package org.onrecord.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord brief PATH…}: reads reports and leaves a record and a brief. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = {"Reads news reports and leaves a brief that a person reads.", ""})
final class BriefCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Override
  public Integer call() {
    throw new UserError("the brief of " + input.paths + " is not built yet");
  }
}
