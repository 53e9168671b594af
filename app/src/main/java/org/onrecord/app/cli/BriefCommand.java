package org.onrecord.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.app.page.BriefPage;
import org.onrecord.export.JsonLinesExporter;
import org.onrecord.story.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord brief PATH…}: reads reports and leaves a record and a brief. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports and leaves a folder with a brief that a person reads (index.html, one",
      "page that needs no network) and the sourced record behind it (record.jsonl).",
      ""
    },
    footer = {
      "",
      "Example: a brief of one of the invented affairs that come with the program",
      "  onrecord brief samples/ferry-inquiry -o ferry",
      "then open ferry/index.html in a browser."
    })
final class BriefCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder of the brief, made when it is not there. Default: ${DEFAULT-VALUE}.")
  private Path output = Path.of("brief");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SourcedRecord record = new Pile(input, spec.commandLine().getErr()).read();
    Files.createDirectories(output);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(output.resolve("record.jsonl")))) {
      new JsonLinesExporter().export(record, out);
    }
    Path page = output.resolve("index.html");
    Files.writeString(page, BriefPage.html(record));
    if (!input.quiet) {
      spec.commandLine().getErr().println(Summary.of(record, page.toString()));
    }
    return Summary.exitCode(record);
  }
}
