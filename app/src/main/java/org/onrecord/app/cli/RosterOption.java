package org.onrecord.app.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.pile.Rosters;
import org.onrecord.store.KeptRoster;
import picocli.CommandLine.Option;

/** A roster of the user's own: who holds which office, who goes by which names. */
final class RosterOption {
  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description = {
        "Your own people, offices, organisations and names, tab-separated; they win over",
        "what the program knows. The format: docs/formats/in/roster.md."
      })
  private @Nullable Path file;

  /** The roster as given, known to be well formed. */
  Optional<KeptRoster> given() {
    Path path = file;
    if (path == null) {
      return Optional.empty();
    }
    KeptRoster roster = new KeptRoster(String.valueOf(path.getFileName()), text(path));
    try {
      Rosters.check(roster);
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
    return Optional.of(roster);
  }

  /**
   * The text of a table that a user gives.
   *
   * @throws UserError if it cannot be read or is no UTF-8
   */
  static String text(Path path) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UserError(path + " is not UTF-8; save it as UTF-8 text and try again");
    } catch (IOException e) {
      throw new UserError("cannot read " + path + "; is the name right?");
    }
  }
}
