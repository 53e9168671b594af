package org.onrecord.app.pile;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Store;

/**
 * Keeps each article in a store by itself, so that nothing that was read is read again. Its counts
 * may be asked from another thread.
 */
public final class Keeping implements Taker {
  private final Store store;
  private final Set<ArticleId> underway = new HashSet<>();
  private volatile int added;
  private volatile int known;
  private volatile int problems;

  public Keeping(Store store) {
    this.store = store;
  }

  /** Articles that were not there before. */
  public int added() {
    return added;
  }

  /** Articles that were there already. */
  public int known() {
    return known;
  }

  public int problems() {
    return problems;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread alone takes
  public boolean wants(Article article) {
    if (underway.contains(article.id()) || store.has(article.id())) {
      known++;
      return false;
    }
    return underway.add(article.id());
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate")
  public void take(ArticleRecord record) {
    underway.remove(record.article().id());
    if (store.keep(record)) {
      added++;
    } else {
      known++;
    }
    problems += record.problems().size();
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate")
  public void take(Problem problem) {
    store.keep(problem);
    problems++;
  }
}
