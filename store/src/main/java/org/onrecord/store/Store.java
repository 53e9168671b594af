package org.onrecord.store;

import java.util.List;
import java.util.Optional;
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

  /** The whole record as it was last related; all of it in memory. Empty before that. */
  Optional<SourcedRecord> record();

  /** An article's record as it was last related. */
  Optional<ArticleRecord> related(ArticleId article);

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

  /** A decision and its number. */
  record Numbered(long number, Decision decision) {}
}
