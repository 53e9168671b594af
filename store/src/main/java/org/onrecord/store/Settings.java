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

  /** Counts a change, in the transaction that makes it. */
  static void changed(Database database) {
    database.write(
        "INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT (name)"
            + " DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)",
        CHANGES);
  }
}
