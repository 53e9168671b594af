package org.onrecord.app.page;

import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;

/** One thing to look at: it has an address, a page, and the data behind that page. */
public sealed interface View {
  /** All stories of what is read. */
  record Home() implements View {}

  /** A story, under one aspect. */
  record OfStory(String story, Aspect aspect) implements View {}

  /**
   * Who backs whom in one period of a story.
   *
   * @param period such as {@code 2019-03} or {@code 2019-03-12}
   */
  record OfPeriod(String story, String period) implements View {}

  /** An article in the reading view. */
  record OfArticle(ArticleId article) implements View {}

  /** All versions of one utterance. */
  record OfUtterance(String utterance) implements View {}

  /** All that one actor said and did. */
  record OfActor(ActorId actor) implements View {}

  /** One entry with its evidence. */
  record OfEntry(EntryId entry) implements View {}

  /** The program, its rules, word lists, models and licences. */
  record About() implements View {}

  /** What a page tells of a story. */
  enum Aspect {
    OVERVIEW("Story", ""),
    STATEMENTS("Who said what", "statements"),
    TIMELINE("Timeline", "timeline"),
    POSITIONS("Positions", "positions"),
    FIGURES("Figures", "figures"),
    CONTRADICTIONS("Contradictions", "contradictions");

    private final String label;
    private final String path;

    Aspect(String label, String path) {
      this.label = label;
      this.path = path;
    }

    /** The name for people. */
    public String label() {
      return label;
    }

    /** The name in an address; empty for the overview. */
    public String path() {
      return path;
    }
  }
}
