package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.Onrecord;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/**
 * Keeps the record of a project. Three things lie side by side: what was <i>extracted</i> (one
 * record an article, in full), what a user <i>decided</i>, and what <i>follows</i> from both
 * (merged actors, stories, utterances …), which can be made anew at any time. Every method that
 * writes is one transaction: a program killed at any moment leaves the store as it was before or
 * after it. Safe for use by many threads, which take turns. Every method throws {@link
 * StoreException} where the database fails.
 */
public interface Store extends AutoCloseable {
  /** Whether an article of this id is kept. */
  boolean has(ArticleId article);

  /** Keeps what was extracted from an article; false, and no change, when it is there already. */
  boolean keep(ArticleRecord record);

  /** Keeps what was extracted anew from an article instead of what was kept of it before. */
  void renew(ArticleRecord record);

  /** Keeps a problem of reading that belongs to no kept article; once, however often it is met. */
  void keep(Problem problem);

  /** What was extracted from an article. */
  Optional<ArticleRecord> extracted(ArticleId article);

  /** What was extracted from every article, by source name; all of it in memory. */
  List<ArticleRecord> extracted();

  /** The problems of reading, by source name. */
  List<Problem> problems();

  /**
   * Counts the changes to what was extracted and decided. What follows is up to date when it was
   * made from the state of this number.
   */
  long changes();

  /** Whether what follows was made from all that is kept now. */
  boolean isRelated();

  /**
   * Replaces what follows, in one transaction. Rows of an article are written only where what
   * follows for it has changed; those of actors, stories and relations are all written.
   *
   * @param related made from all that was extracted and decided
   * @param changes the state from which it was made, read before it
   */
  void relate(SourcedRecord related, long changes);

  /**
   * Brings what follows up to date in a store that is too large to be related as a whole. What is
   * new and what it changes is worked out, in transactions of some articles each; the outcome is
   * that of relating everything at once. Costs what is new, but for three cases that begin anew:
   * the first time, an article that came out before those by which it was learnt how rare a word
   * is, and a decision about who is who.
   *
   * @return false, and nothing is done, where the store is not so large
   */
  boolean grow(Onrecord onrecord);

  /** The whole record as it was last related; all of it in memory. Empty before that. */
  Optional<SourcedRecord> record();

  /**
   * What was last related of one story: its articles by source name, the actors in them, what holds
   * between them and the problems of reading them. Of an utterance that other stories tell too come
   * the members in this one, the fullest of all first where it is here. Costs what the story holds,
   * however large the store is; empty where there is no such story.
   */
  Optional<SourcedRecord> record(String storyId);

  /** An article's record as it was last related. */
  Optional<ArticleRecord> related(ArticleId article);

  /**
   * What was last related of some articles: the actors in them, their stories with these articles
   * alone, and what holds between them. Empty before anything was related.
   */
  Optional<SourcedRecord> record(List<ArticleId> articles);

  /** What lies where, a few at a time. */
  Directory directory();

  /** Finds statements and articles by words. */
  Search search();

  /** What a person should look at. */
  Doubts doubts();

  /** Answers questions from what was last related. */
  Answers answers();

  /**
   * Keeps a decision and gives its number; the same decision twice has one number. It shows in the
   * record when the store is related again.
   */
  long decide(Decision decision);

  /** Takes a decision back; false when there is none of this number. */
  boolean withdraw(long number);

  /** All decisions, in the order in which they were made. */
  List<Numbered> decisions();

  @Override
  void close();

  /** The roster of the user's own with which articles are read. */
  Optional<KeptRoster> roster();

  /**
   * Sets the roster with which articles are read from now on. Where its text is another one and
   * articles are kept, they are {@link #isStale() stale} until {@link #readAnew()}.
   */
  void roster(KeptRoster roster);

  /** Whether articles are kept that may have been read with another roster. */
  boolean isStale();

  /** Says that every kept article has been read with the roster that is set. */
  void readAnew();

  /** A decision and its number. */
  record Numbered(long number, Decision decision) {}
}
