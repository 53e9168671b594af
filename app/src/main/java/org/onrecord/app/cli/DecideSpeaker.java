package org.onrecord.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.actor.ActorId;
import org.onrecord.store.Decision;
import org.onrecord.store.DecisionTable;
import org.onrecord.store.EntryAnswer;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide speaker}: a statement is somebody else's. */
@Command(
    name = "speaker",
    mixinStandardHelpOptions = true,
    description = {"Says who made a statement, or that its article does not tell.", ""},
    footer = {
      "",
      "Example: the first statement with the word gates was Ines Calloway's",
      "  id=$(onrecord said --words door --json | head -n 1 | jq -r .id)",
      "  onrecord decide speaker \"$id\" ines-calloway"
    })
final class DecideSpeaker implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "STATEMENT",
      description = "The id of a statement, see 'onrecord said --json'.")
  private String statement = "";

  @Parameters(
      index = "1",
      paramLabel = "SPEAKER",
      description = "An id or a name, see 'onrecord who'; or nobody.")
  private String speaker = "";

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    try (Store opened = deciding.open()) {
      EntryAnswer entry = Deciding.entry(opened, statement);
      if (!entry.kind().equals("statement")) {
        throw new UserError("'" + statement + "' is no statement but of kind " + entry.kind());
      }
      ActorId who = speaker.equals(DecisionTable.NOBODY) ? null : Deciding.actor(opened, speaker);
      return deciding.keep(opened, List.of(new Decision.CorrectSpeaker(entry.id(), who)));
    }
  }
}
