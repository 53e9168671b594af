package org.onrecord.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads articles takes. */
final class Input {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a folder (read with all that is in it), or - for standard input.")
  List<String> paths = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read articles; the record is the same for any number.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description = "Keep the trees of sentences in DIR: reading the same text again is quick.")
  @Nullable Path parses;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  boolean quiet;
}
