package org.onrecord.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.app.export.Formats;
import org.onrecord.export.Exporter;
import org.onrecord.export.FileExporter;
import org.onrecord.story.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord record PATH…}: reads reports and writes their sourced record. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports and writes their sourced record, one JSON object a line.",
      ""
    },
    footer = {
      "",
      "Example: every speaker in a folder of reports, with how often they speak",
      "  onrecord record samples/ferry-inquiry -o - | jq -r 'select(.type==\"statement\") |"
          + " .speaker.mention.exact' | sort | uniq -c"
    })
final class RecordCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the record goes, - for standard output. Default: ${DEFAULT-VALUE}.")
  private String output = "record.jsonl";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The format of the record. Default: ${DEFAULT-VALUE}.")
  private String format = "jsonl";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    FileExporter exporter =
        Formats.of(format)
            .filter(FileExporter.class::isInstance)
            .map(FileExporter.class::cast)
            .orElseThrow(
                () ->
                    new UserError(
                        "no format '"
                            + format
                            + "' of one file; there are "
                            + Formats.all().stream()
                                .filter(FileExporter.class::isInstance)
                                .map(Exporter::format)
                                .toList()
                            + "; 'onrecord export' has all"));
    if (!output.equals("-")) {
      Destination.check(Path.of(output));
    }
    SourcedRecord record;
    try (Pile pile = new Pile(input, roster.given(), spec.commandLine().getErr())) {
      record = pile.read(decisions);
      if (record.articles().isEmpty() && record.problems().isEmpty()) {
        throw pile.nothing();
      }
    }
    if (output.equals("-")) {
      OutputStream out = new BufferedOutputStream(new FileOutputStream(java.io.FileDescriptor.out));
      exporter.export(record, out);
      out.flush();
    } else {
      Path file = Path.of(output);
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        exporter.export(record, out);
      }
    }
    if (!input.quiet) {
      spec.commandLine().getErr().println(Summary.of(record, output.equals("-") ? null : output));
    }
    return Summary.exitCode(record);
  }
}
