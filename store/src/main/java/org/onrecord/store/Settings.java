package org.onrecord.store;

import java.util.Optional;

/** What a store knows of itself: its version, and how far it is related. */
final class Settings {
  /** Version of the schema. */
  static final String VERSION = "onrecord.version";

  /** Counts changes of what was extracted and decided. */
  static final String CHANGES = "changes";

  /** The count of changes from which what follows was made. */
  static final String RELATED = "related";

  /** Program and models that related last, as JSON. */
  static final String MAKER = "maker";

  /** The roster of the user's own with which articles are read, as JSON. */
  static final String ROSTER = "roster";

  /** There while articles are kept that were read with another roster. */
  static final String STALE = "roster.stale";

  /**
   * What made what relating keeps in mind; there while it holds for the articles it was made of.
   */
  static final String GROWTH = "growth";

  /** The last article in time that is counted to know how rare a word is, as JSON. */
  static final String GROWTH_LAST = "growth.last";

  /** The articles that are counted, as JSON. */
  static final String GROWTH_COUNTED = "growth.counted";

  /** The decisions that hold in what follows, as JSON, a line each. */
  static final String GROWTH_DECIDED = "growth.decided";

  private Settings() {}

  static Optional<String> get(Database database, String name) {
    return database.first(
        "SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
  }

  static long number(Database database, String name) {
    return get(database, name).map(Long::parseLong).orElse(0L);
  }

  static void put(Database database, String name, String value) {
    database.write(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }

  static void remove(Database database, String name) {
    database.write("DELETE FROM setting WHERE name = ?", name);
  }

  /** Counts a change, in the transaction that makes it. */
  static void changed(Database database) {
    database.write(
        "INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT (name)"
            + " DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)",
        CHANGES);
  }
}
