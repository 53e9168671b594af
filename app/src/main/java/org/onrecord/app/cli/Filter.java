package org.onrecord.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Question;
import picocli.CommandLine.Option;

/** Which entries a command that answers tells of. */
final class Filter {
  @Option(names = "--outlet", paramLabel = "NAME", description = "Only of an outlet: part of name.")
  @Nullable String outlet;

  @Option(names = "--story", paramLabel = "ID", description = "Only of a story; see 'stories'.")
  @Nullable String story;

  @Option(names = "--from", paramLabel = "DAY", description = "From this day on, as 2015-09-30.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Up to this day.")
  @Nullable LocalDate to;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Only with these words in them, in any form; those in quotes in a row.")
  @Nullable String words;

  @Option(names = "--rejected", description = "Those that were rejected by decision too.")
  boolean rejected;

  Question question(@Nullable String actor, @Nullable String type, int limit) {
    return new Question(actor, outlet, story, from, to, type, words, rejected, limit);
  }
}
