package org.onrecord.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord decide …}: puts the record of a store right, and keeps the choice. */
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    description = {
      "Puts the record of a store right. What you decide is kept apart from what was read: it holds",
      "when reports are added or read anew, every answer marks it, and it can be withdrawn.",
      ""
    },
    footer = {
      "",
      "Example: two names in a store that are one person, and how to take that back",
      "  onrecord who calloway",
      "  onrecord decide merge ines-calloway i-calloway",
      "  onrecord decisions",
      "  onrecord decide withdraw 1"
    },
    subcommands = {
      DecideMerge.class,
      DecideSplit.class,
      DecideSpeaker.class,
      DecideReject.class,
      DecideNote.class,
      DecideWithdraw.class,
      DecideFrom.class
    })
final class DecideCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Decide what? 'onrecord decide merge ACTOR ACTOR' makes two names one.");
  }
}
