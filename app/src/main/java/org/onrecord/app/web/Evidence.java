package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.app.page.ServerLinks;
import org.onrecord.app.page.View;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;

/** Shows what stands in articles about something that is in doubt. */
final class Evidence {
  /** Characters before and behind that are shown. */
  private static final int AROUND = 220;

  private final Archive archive;
  private final ServerLinks links = new ServerLinks();

  Evidence(Archive archive) {
    this.archive = archive;
  }

  /** An article's record as it was last related. */
  Optional<ArticleRecord> article(ArticleId id) {
    return archive.reading().related(id);
  }

  /** The article that an entry's id names. */
  static ArticleId articleOf(String entry) {
    int dot = entry.indexOf('.');
    return new ArticleId(dot < 0 ? entry : entry.substring(0, dot));
  }

  /** An entry among the words around it; an article or utterance stands for its first words. */
  List<ReviewView.Evidence> of(String id, String label) {
    List<ReviewView.Evidence> shown = new ArrayList<>();
    EntryId entry = new EntryId(id);
    ArticleId told =
        archive.directory().articlesThatTell(id).stream().findFirst().orElse(articleOf(id));
    article(told)
        .ifPresent(
            record -> {
              Optional<Entry> found = record.entry(entry);
              Span span =
                  found.map(Entry::passage).orElseGet(() -> new Span(0, title(record.article())));
              View view = found.isPresent() ? new View.OfEntry(entry) : new View.OfArticle(told);
              shown.add(around(record.article(), span, label, links.to(view)));
            });
    return shown;
  }

  private static int title(Article article) {
    int end = article.text().indexOf('\n');
    return end < 0 ? article.text().length() : end;
  }

  /** The first words that name an actor, in the latest article in which they have a part. */
  List<ReviewView.Evidence> of(ActorId actor, String label) {
    List<ReviewView.Evidence> shown = new ArrayList<>();
    for (ArticleId id : archive.directory().articlesWith(actor, 1)) {
      article(id)
          .ifPresent(
              record ->
                  record.mentions().stream()
                      .filter(mention -> mention.actor().equals(actor))
                      .findFirst()
                      .map(ActorMention::span)
                      .ifPresent(
                          span ->
                              shown.add(
                                  around(
                                      record.article(),
                                      span,
                                      label,
                                      links.to(new View.OfActor(actor))))));
    }
    return shown;
  }

  private static ReviewView.Evidence around(
      Article article, Span span, String label, String address) {
    String text = article.text();
    int from = atWord(text, Math.max(0, span.begin() - AROUND), 1, span.begin());
    int to = atWord(text, Math.min(text.length(), span.end() + AROUND), -1, span.end());
    List<Marked> words = new ArrayList<>();
    words.add(new Marked((from > 0 ? "… " : "") + text.substring(from, span.begin()), false));
    words.add(new Marked(span.of(text), true));
    words.add(new Marked(text.substring(span.end(), to) + (to < text.length() ? " …" : ""), false));
    String outlet = article.outlet() == null ? null : article.outlet().name();
    return new ReviewView.Evidence(
        label, SearchPage.outlet(outlet, article.source()), address, words);
  }

  /** The nearest place on the way to a limit at which no word is cut. */
  private static int atWord(String text, int at, int step, int limit) {
    int place = at;
    while (place != limit
        && place > 0
        && place < text.length()
        && !Character.isWhitespace(text.charAt(step > 0 ? place - 1 : place))) {
      place += step;
    }
    return place;
  }
}
