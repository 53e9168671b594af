package org.onrecord.app.page;

import java.util.List;

/** A whole brief on one page. */
public record BriefView(
    String title,
    String deck,
    List<Tale> stories,
    List<ArticleView> articles,
    List<String> problems,
    String program) {
  public BriefView {
    stories = List.copyOf(stories);
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** One affair. */
  public record Tale(
      String id,
      String title,
      String dates,
      String deck,
      List<Shared> shared,
      List<ClashesView.Clash> clashes,
      List<ArticleView> articles,
      List<SpeakersView.Speaker> speakers) {
    public Tale {
      shared = List.copyOf(shared);
      clashes = List.copyOf(clashes);
      articles = List.copyOf(articles);
      speakers = List.copyOf(speakers);
    }
  }

  /** Words that more than one outlet prints. */
  public record Shared(String id, Who who, String when, String said, List<Print> prints) {
    public Shared {
      prints = List.copyOf(prints);
    }
  }

  /** How one outlet prints an utterance. */
  public record Print(Ref place, String how, String said, String note) {}
}
