package org.onrecord.store;

/** In what database systems part; everything else is the same on all of them. */
interface Dialect {
  /** The name in migrations' resources, such as {@code sqlite}. */
  String name();

  /** A migration's statements, as this system writes them. */
  String schema(String sql);

  /** Whether the database holds a table of this name. */
  boolean hasTable(Database database, String table);

  /**
   * Called before a store moves forward from a version, to keep a copy where the system can make
   * one.
   *
   * @param version of the store now, at least 1
   */
  void beforeMigration(Database database, int version);

  /** Called first in the transaction of a migration, to keep others out. */
  void lockMigrations(Database database);

  /** A query with one parameter that gives article and n of the entries that hold some words. */
  String entriesThatMatch();

  /**
   * A query with two parameters (words, limit) that gives articles that hold some words, best
   * first: article, snippet.
   */
  String articlesThatMatch();

  /** A user's words as the parameter of these queries: all of them, those in quotes in a row. */
  String match(String words);
}
