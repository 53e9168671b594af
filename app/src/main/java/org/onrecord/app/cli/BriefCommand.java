package org.onrecord.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.app.page.BriefFolder;
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
      "Reads news reports and leaves a folder with a brief that a person reads (index.html and the",
      "pages behind it; none needs a network) and the sourced record (record.jsonl).",
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

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "The folder of the brief, made when it is not there. Default: ${DEFAULT-VALUE}.",
        "A name that ends in .html makes one file with all of it."
      })
  private Path output = Path.of("brief");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Destination.check(output);
    SourcedRecord record;
    try (Pile pile = new Pile(input, roster.given(), spec.commandLine().getErr())) {
      record = pile.read(decisions);
      if (record.articles().isEmpty() && record.problems().isEmpty()) {
        throw pile.nothing();
      }
    }
    if (isPage(output)) {
      Path parent = output.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(output, BriefPage.html(record));
      return done(record, output);
    }
    Files.createDirectories(output);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(output.resolve("record.jsonl")))) {
      new JsonLinesExporter().export(record, out);
    }
    return done(record, BriefFolder.write(record, output));
  }

  private static boolean isPage(Path output) {
    Path name = output.getFileName();
    return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".html");
  }

  private int done(SourcedRecord record, Path page) {
    if (!input.quiet) {
      spec.commandLine().getErr().println(Summary.of(record, page.toString()));
      spec.commandLine().getErr().println("Open " + page.toAbsolutePath().toUri());
    }
    return Summary.exitCode(record);
  }
}
