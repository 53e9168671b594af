package org.onrecord.store;

import java.util.List;

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

  /**
   * A query with two parameters (words, limit) that gives entries that hold them, those that were
   * read in last: article, n, place (of the words in the full text).
   */
  String entriesFound();

  /** The same for articles: article, place. */
  String articlesFound();

  /**
   * A query with two parameters (words, {@link #places}) that gives how well entries match: place,
   * rank (the best is the smallest).
   */
  String entryRanks();

  /** The same for articles. */
  String articleRanks();

  /** Places as a parameter of these queries. */
  String places(List<String> places);

  /**
   * A query with two parameters (words, {@link #places}) that gives the words of entries with hits
   * marked: place, words.
   */
  String entriesMarked(char begin, char end);

  /** The same for articles: place, a stretch of the article. */
  String articleSnippets(char begin, char end);

  /** A query with two parameters (words, article) that gives the whole text with hits marked. */
  String articleMarked(char begin, char end);
}
