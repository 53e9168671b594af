package org.onrecord.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are read, and which. */
class ReadingOptions {
  @Mixin Wanted wanted = new Wanted();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read and relate; the record is the same for any number.")
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
