package org.onrecord.app.pile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onrecord.Onrecord;
import org.onrecord.actor.world.World;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Linguist;
import org.onrecord.language.Linguist.Model;
import org.onrecord.store.KeptRoster;

/** Reads articles with a roster of the user's own. */
public final class Rosters {
  /** Digits of its SHA-256 by which a record's header tells a roster. */
  private static final int DIGITS = 12;

  private Rosters() {}

  /**
   * Makes sure that a roster is well formed.
   *
   * @throws IllegalArgumentException with its line, if it is not
   */
  public static void check(KeptRoster roster) {
    world(roster);
  }

  /** What reads articles with a well-formed roster, or without one. */
  public static Onrecord onrecord(Linguist linguist, Optional<KeptRoster> roster) {
    return roster
        .map(kept -> Onrecord.with(linguist, world(kept), List.of(model(kept))))
        .orElseGet(() -> Onrecord.with(linguist));
  }

  private static World world(KeptRoster roster) {
    try {
      return World.load().with(Lexicon.read(roster.name(), new StringReader(roster.text())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model model(KeptRoster roster) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(roster.text().getBytes(StandardCharsets.UTF_8));
      return new Model(
          "roster " + roster.name(), HexFormat.of().formatHex(digest).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
