package org.onrecord.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word or phrase of saying.
 *
 * @param words its lemma, then particles and prepositions
 * @param kind what sort of saying it is
 * @param takes how its content may hang on it
 * @param weight from 0 to 1, how surely it reports speech where the syntax fits
 */
record Cue(List<String> words, Kind kind, Set<Takes> takes, double weight) {
  /** The sorts of saying. */
  enum Kind {
    SAY,
    WRITE,
    REPLY,
    ASK,
    URGE,
    PROMISE,
    DENY,
    JUDGE,
    SHOW,
    THINK;

    static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /** How content hangs on a cue. */
  enum Takes {
    CLAUSE,
    QUOTE,
    INF,
    OINF,
    TOLD,
    WH,
    GERUND,
    OBJECT,
    AS,
    AT,
    SMALLCLAUSE,
    OF,
    FOR,
    ON,
    ABOUT,
    PASSIVE,
    THAT,
    PHRASE;

    static Takes of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  Cue {
    words = List.copyOf(words);
    takes = Set.copyOf(takes);
  }

  boolean takes(Takes way) {
    return takes.contains(way);
  }

  /** Whether it brings a clause or the speaker's own words. */
  boolean takesClause() {
    return takes(Takes.CLAUSE) || takes(Takes.QUOTE) || takes(Takes.WH);
  }
}
