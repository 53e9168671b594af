package org.onrecord.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.store.Decision;
import org.onrecord.store.DecisionTable;
import org.onrecord.store.Store;
import org.onrecord.store.Store.Numbered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord decisions}: what was decided about the record of a store. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what was decided about the record of a store, in the order in which it was decided.",
      ""
    },
    footer = {
      "",
      "Example: the decisions of a store for a brief that is made without one",
      "  onrecord decisions --save decisions.tsv",
      "  onrecord brief samples/ferry-inquiry --decisions decisions.tsv"
    })
final class DecisionsCommand implements Callable<Integer> {
  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write them to a file that 'decide from' and --decisions read.")
  private @Nullable Path save;

  @Mixin private StoreOption store = new StoreOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.openExisting()) {
      List<Numbered> decisions = opened.decisions();
      Path file = save;
      if (file != null) {
        Files.writeString(
            file, DecisionTable.write(decisions.stream().map(Numbered::decision).toList()));
        spec.commandLine()
            .getErr()
            .println(Summary.count(decisions.size(), "decision") + " → " + file);
        return Commands.DONE;
      }
      output.print(
          spec.commandLine().getOut(),
          spec.commandLine().getErr(),
          List.<Column<Numbered>>of(
              Column.of("number", n -> (int) n.number()),
              Column.of("kind", n -> n.decision().kind()),
              Column.wide("decision", n -> words(n.decision())),
              Column.hidden("subject", n -> n.decision().subject())),
          decisions);
    }
    return Commands.DONE;
  }

  /** A decision in words. */
  static String words(Decision decision) {
    if (decision instanceof Decision.JoinActors join) {
      return join.actor() + " is " + join.into();
    }
    if (decision instanceof Decision.SplitActor split) {
      return split.actor() + " is " + split.as() + " in " + split.article();
    }
    if (decision instanceof Decision.CorrectSpeaker correct) {
      ActorId speaker = correct.speaker();
      return correct.statement()
          + " is said by "
          + (speaker == null ? DecisionTable.NOBODY : speaker.value());
    }
    if (decision instanceof Decision.Note note) {
      return note.subject() + ": " + note.text();
    }
    return decision.subject() + " is left out";
  }
}
