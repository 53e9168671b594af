package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.dossier.RecordDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord diff OLD NEW}: what one record has that another lacks. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two records: which entries came (+), went (-) and changed (~), with the fields that",
      "changed. Ids are made from content, so what stayed the same keeps its id.",
      ""
    },
    footer = {
      "",
      "Example: what did this article change?",
      "  onrecord diff before.jsonl after.jsonl",
      "",
      "Exit codes: 0 the records are the same, 1 they differ, 2 nothing could be compared."
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier record.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later record.")
  private Path after = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    RecordDiff diff;
    try {
      diff =
          RecordDiff.of(Files.readAllLines(existing(before)), Files.readAllLines(existing(after)));
    } catch (IllegalArgumentException e) {
      throw new UserError("this is no record: " + e.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    diff.removed().forEach(line -> out.println("- " + line.type() + " " + line.id()));
    diff.added().forEach(line -> out.println("+ " + line.type() + " " + line.id()));
    diff.changed()
        .forEach(
            line ->
                out.println(
                    "~ "
                        + line.type()
                        + " "
                        + line.id()
                        + ": "
                        + String.join(", ", line.fields())));
    return diff.isEmpty() ? Commands.DONE : Commands.PROBLEMS;
  }

  private static Path existing(Path record) {
    if (!Files.isRegularFile(record)) {
      throw new UserError("no record " + record + "; make one with 'onrecord record PATH'");
    }
    return record;
  }
}
