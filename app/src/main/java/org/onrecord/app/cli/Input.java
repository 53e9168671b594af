package org.onrecord.app.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** What every command takes that reads articles once. */
final class Input extends ReadingOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a folder (read with all that is in it), or - for standard input.")
  List<String> paths = List.of();
}
