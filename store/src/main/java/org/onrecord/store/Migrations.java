package org.onrecord.store;

import java.util.List;

/** Brings a store to the version that this program knows, one numbered step a transaction. */
final class Migrations {
  private final List<Migration> steps;

  Migrations(List<Migration> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The version that this program knows. */
  int newest() {
    return steps.get(steps.size() - 1).version();
  }

  /**
   * Moves a store forward, after a copy of it where there was something to lose.
   *
   * @throws StoreException if the store is of a newer version, or no store at all
   */
  void run(Database database, Dialect dialect) {
    int before = version(database, dialect);
    if (before > newest()) {
      throw new StoreException(
          database.name()
              + " is a store of version "
              + before
              + ", made by a newer Onrecord; this one knows versions up to "
              + newest()
              + ". Update Onrecord, or give another store with --store.");
    }
    if (before == newest()) {
      return;
    }
    if (before > 0) {
      dialect.beforeMigration(database, before);
    } else if (dialect.hasTable(database, "article")) {
      throw new StoreException(
          database.name()
              + " is a database of another program; give a store of its own with --store.");
    }
    for (Migration step : steps) {
      database.transaction(() -> run(step, database, dialect));
    }
  }

  private static void run(Migration step, Database database, Dialect dialect) {
    dialect.lockMigrations(database);
    if (version(database, dialect) >= step.version()) {
      return;
    }
    database.run("CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
    step.statements(dialect).forEach(database::run);
    Settings.put(database, Settings.VERSION, Integer.toString(step.version()));
  }

  private static int version(Database database, Dialect dialect) {
    return dialect.hasTable(database, "setting")
        ? Settings.get(database, Settings.VERSION).map(Integer::parseInt).orElse(0)
        : 0;
  }
}
