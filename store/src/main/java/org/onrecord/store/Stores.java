package org.onrecord.store;

import java.nio.file.Path;
import java.util.List;

/** Opens stores. Start here: {@code Stores.open("onrecord.db")}. */
public final class Stores {
  private Stores() {}

  /**
   * Opens a store, makes it where there is none, and moves an older one forward.
   *
   * @param address a file, or a database such as {@code jdbc:postgresql://host/database?user=NAME}
   * @throws StoreException if it cannot be opened, is of a newer version or of another program
   */
  public static Store open(String address) {
    return open(address, Migration.ALL);
  }

  static Store open(String address, List<Migration> migrations) {
    Dialect dialect;
    Database database;
    if (address.startsWith(PostgresDialect.PREFIX)) {
      database = PostgresDialect.open(address);
      dialect = new PostgresDialect();
    } else if (address.startsWith("jdbc:")) {
      throw new StoreException(
          "no store " + address + "; a store is a file or jdbc:postgresql://host/database");
    } else {
      Path file = Path.of(address);
      database = SqliteDialect.open(file);
      dialect = new SqliteDialect(file);
    }
    boolean opened = false;
    try {
      new Migrations(migrations).run(database, dialect);
      opened = true;
      return new JdbcStore(database, dialect);
    } finally {
      if (!opened) {
        database.close();
      }
    }
  }
}
