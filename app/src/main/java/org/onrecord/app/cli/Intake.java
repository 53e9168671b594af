package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.onrecord.app.pile.Keeping;
import org.onrecord.app.pile.Taker;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.RelateNew;
import org.onrecord.store.Store;

/** Takes what a pile holds into a store. */
final class Intake {
  private final Store opened;
  private final Pile pile;
  private final PrintWriter err;
  private final boolean quiet;

  Intake(Store opened, Pile pile, PrintWriter err, boolean quiet) {
    this.opened = opened;
    this.pile = pile;
    this.err = err;
    this.quiet = quiet;
  }

  /** Relates the store anew where something in it is not related yet. */
  void relate() {
    if (!opened.isRelated()) {
      new RelateNew(pile.onrecord()).relate(opened);
    }
  }

  /** How many articles were taken in, in words. */
  static String said(Keeping keeping) {
    return Summary.count(keeping.added(), "article")
        + " added, "
        + keeping.known()
        + " there already, "
        + Summary.count(keeping.problems(), "problem");
  }

  /** Reads what is kept with the roster that holds now, where it was read with another one. */
  void readAnew() throws IOException {
    if (!opened.isStale()) {
      return;
    }
    List<Article> articles =
        opened.extracted().stream().map(record -> unread(record.article())).toList();
    if (!quiet) {
      err.println(
          "The roster is a new one: reading "
              + Summary.count(articles.size(), "article")
              + " anew with it.");
    }
    pile.read(
        articles,
        new Taker() {
          @Override
          public void take(ArticleRecord record) {
            opened.renew(record);
          }

          @Override
          public void take(Problem problem) {
            opened.keep(problem);
          }
        });
    opened.readAnew();
  }

  /** The article as it was before its day was inferred from its words. */
  private static Article unread(Article article) {
    Publication published = article.published();
    return published != null && published.basis() == Publication.Basis.INFERRED
        ? article.withPublished(null)
        : article;
  }
}
