package org.onrecord.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.app.export.Formats;
import org.onrecord.export.AtomExporter;
import org.onrecord.export.Exporter;
import org.onrecord.export.FileExporter;
import org.onrecord.export.FolderExporter;
import org.onrecord.store.Store;
import org.onrecord.story.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord export FORMAT}: writes a record as other tools read it. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {"Writes a record in a format that other tools read. The formats:", ""},
    footer = {
      "",
      "Examples: a store as tables, and reports straight into a document with footnotes",
      "  onrecord export csv -o tables && sqlite3 x.db '.import --csv tables/statement.csv s'",
      "  onrecord export docx --from samples/ferry-inquiry -o ferry.docx",
      "",
      "Exit codes: 0 done, 1 done with problems, 2 nothing could be done."
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Names.class)
  private String format = "";

  @Option(
      names = "--from",
      paramLabel = "PATH",
      description = {
        "Reads these reports, files or folders, instead of a store.",
        "May be given several times."
      })
  private List<String> paths = new ArrayList<>();

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "The file or folder to write, - for standard output where the format is one file.",
        "Default: onrecord and the format's ending."
      })
  private @Nullable String output;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "For atom: the statements of one actor, by id or name.")
  private @Nullable String actor;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The names of the formats. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Formats.all().stream().map(Exporter::format).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    Exporter exporter = exporter();
    if (actor != null && !(exporter instanceof AtomExporter)) {
      throw new UserError("--actor is for the format atom");
    }
    if (paths.isEmpty() && (roster.given().isPresent() || !decisions.lines().isEmpty())) {
      throw new UserError("--roster and --decisions go with --from; a store has its own");
    }
    SourcedRecord record = record();
    if (record.articles().isEmpty() && record.problems().isEmpty()) {
      throw new UserError("there is no article to export; name reports with --from PATH");
    }
    String written;
    if (exporter instanceof FolderExporter folder) {
      written = folder(folder, record);
    } else {
      FileExporter file = (FileExporter) exporter;
      written = file(actor == null ? file : new AtomExporter(speaker(record, actor).id()), record);
    }
    if (!quiet) {
      spec.commandLine().getErr().println(Summary.of(record, written.equals("-") ? null : written));
    }
    return Summary.exitCode(record);
  }

  private Exporter exporter() {
    return Formats.of(format)
        .orElseThrow(
            () -> {
              List<String> lines =
                  new ArrayList<>(List.of("no format '" + format + "'; there are"));
              for (Exporter each : Formats.all()) {
                lines.add("  %-16s %s".formatted(each.format(), each.about()));
              }
              return new UserError(String.join(System.lineSeparator(), lines));
            });
  }

  private SourcedRecord record() throws IOException {
    if (!paths.isEmpty()) {
      Input input = new Input();
      input.paths = paths;
      input.quiet = quiet;
      try (Pile pile = new Pile(input, roster.given(), spec.commandLine().getErr())) {
        return pile.read(decisions);
      }
    }
    try (Store opened = store.openExisting()) {
      return opened
          .record()
          .orElseThrow(() -> new UserError("the store is empty; fill it with 'onrecord add PATH'"));
    }
  }

  private String file(FileExporter exporter, SourcedRecord record) throws IOException {
    String path = output == null ? "onrecord." + exporter.extension() : output;
    if (path.equals("-")) {
      OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
      exporter.export(record, out);
      out.flush();
      return path;
    }
    Path file = Path.of(path);
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      exporter.export(record, out);
    }
    return path;
  }

  private String folder(FolderExporter exporter, SourcedRecord record) throws IOException {
    String path = output == null ? "onrecord-" + exporter.format() : output;
    if (path.equals("-")) {
      throw new UserError(exporter.format() + " is several files; name a folder with -o");
    }
    Path folder = Path.of(path);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UserError(path + " is a file; " + exporter.format() + " needs a folder");
    }
    Files.createDirectories(folder);
    exporter.export(
        record, name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
    return path;
  }

  private static Actor speaker(SourcedRecord record, String wanted) {
    String name = wanted.toLowerCase(Locale.ROOT);
    List<Actor> found =
        record.actors().stream()
            .filter(
                a ->
                    a.id().value().equals(wanted)
                        || a.name().toLowerCase(Locale.ROOT).equals(name)
                        || a.aliases().stream()
                            .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).equals(name)))
            .toList();
    if (found.size() != 1) {
      throw new UserError(
          found.isEmpty()
              ? "no actor '" + wanted + "'; 'onrecord who' lists them"
              : "'"
                  + wanted
                  + "' may be "
                  + found.stream().map(Actor::id).toList()
                  + "; give the id");
    }
    return found.get(0);
  }
}
