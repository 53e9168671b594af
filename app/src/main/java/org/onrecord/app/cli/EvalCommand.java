package org.onrecord.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.app.eval.ZspEvaluation;
import org.onrecord.engine.CoreNlpLinguist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord eval TASK FILE}: answers a public benchmark, for a scorer to judge. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {"Answers the items of a public benchmark, for its scorer to judge.", ""},
    footer = {
      "",
      "Example: which PLOVER class joins each source and target of Zero-Shot-PLOVER",
      "  onrecord eval zsp PLV_test.tsv --predictions out.tsv"
    })
final class EvalCommand implements Callable<Integer> {
  /** The benchmarks that are answered. */
  enum Task {
    ZSP
  }

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "zsp: Zero-Shot-PLOVER, the kind of event between two marked parties.")
  private Task task = Task.ZSP;

  @Parameters(index = "1", paramLabel = "FILE", description = "The items, as published.")
  private Path file = Path.of("items.tsv");

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      required = true,
      description = "Where the answers go.")
  private Path predictions = Path.of("predictions.tsv");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserError("no file " + file + "; give the items of " + task + " as published");
    }
    int rows = new ZspEvaluation(CoreNlpLinguist.load()).answer(file, predictions);
    spec.commandLine().getErr().println(rows + " rows answered → " + predictions);
    return Commands.DONE;
  }
}
