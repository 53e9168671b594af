package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.dossier.FigureLedger;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.story.Quantity;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** What the reports of a story count. */
final class FiguresSight implements Sight {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "words",
          "value",
          "low",
          "high",
          "bound",
          "unit",
          "of",
          "as_of_from",
          "as_of_to",
          "according_to",
          "outlet",
          "article",
          "begin",
          "end",
          "rule",
          "confidence");

  private final Desk desk;
  private final Story story;
  private final Refs refs;
  private final Deeds deeds;
  private final View here;
  private final SourcedRecord slice;

  FiguresSight(Desk desk, Story story) {
    this.desk = desk;
    this.story = story;
    this.here = new View.OfStory(story.id(), View.Aspect.FIGURES);
    this.refs = desk.refs(here, Optional.of(story));
    this.deeds = new Deeds(desk, refs);
    this.slice = desk.slice(story);
  }

  @Override
  public Page page() {
    List<FiguresView.Ledger> ledgers = new ArrayList<>();
    Set<EntryId> shown = new LinkedHashSet<>();
    for (FigureLedger.Page page : FigureLedger.of(slice).pages()) {
      for (Quantity quantity : page.quantities()) {
        ledgers.add(ledger(quantity));
        quantity.values().forEach(v -> shown.add(v.figure().id()));
      }
    }
    ledgers.sort(Comparator.comparing((FiguresView.Ledger l) -> !l.conflict()));
    List<FiguresView.Count> rest = new ArrayList<>();
    int all = 0;
    for (ArticleRecord article : slice.articles()) {
      for (Figure figure : article.entries(Figure.class)) {
        all++;
        if (!shown.contains(figure.id())) {
          rest.add(count(figure));
        }
      }
    }
    String deck =
        all == 0
            ? "The reports of this story count nothing."
            : Numbers.count(all, "figure")
                + ". "
                + (ledgers.isEmpty()
                    ? "None is"
                    : ledgers.size() + (ledgers.size() == 1 ? " is" : " things are"))
                + " counted by more than one report.";
    Frame frame = desk.frame("Figures: " + story.title(), here, Optional.of(story));
    return new Page(
        frame.title(),
        Templates.render(
            "figures.jte",
            Map.of(
                "frame", frame,
                "story", refs.story(story, View.Aspect.OVERVIEW, story.title()),
                "deck", deck,
                "ledgers", ledgers,
                "rest", rest)));
  }

  private FiguresView.Ledger ledger(Quantity quantity) {
    Set<String> verdicts = new LinkedHashSet<>();
    boolean conflict = false;
    for (Quantity.Comparison pair : quantity.comparisons()) {
      conflict |= pair.verdict() == Quantity.Verdict.CONFLICT;
      if (pair.verdict() != Quantity.Verdict.AGREE || quantity.comparisons().size() == 1) {
        verdicts.add(
            said(pair.a())
                + " and "
                + said(pair.b())
                + ": "
                + Phrases.of("verdict", Phrases.lower(pair.verdict())));
      }
    }
    return new FiguresView.Ledger(
        quantity.unit(),
        quantity.values().stream().map(v -> count(v.figure())).toList(),
        List.copyOf(verdicts),
        conflict);
  }

  private String said(EntryId id) {
    Optional<Entry> entry = desk.index().entry(id.value());
    return entry
        .map(e -> "“" + Names.words(desk.index().home(e).article(), e.passage()) + "”")
        .orElse("a figure");
  }

  private FiguresView.Count count(Figure figure) {
    Article article = desk.index().home(figure).article();
    Excerpt excerpt = Excerpt.of(article, figure.passage());
    return new FiguresView.Count(
        Quantities.words(figure),
        excerpt.before(),
        excerpt.words(),
        excerpt.after(),
        figure.asOf() == null ? "" : Days.range(figure.asOf().from(), figure.asOf().to()),
        deeds.voice(figure),
        refs.place(figure),
        refs.entry(figure));
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ArticleRecord home : slice.articles()) {
      Article article = home.article();
      for (Figure figure : home.entries(Figure.class)) {
        rows.add(
            Row.of(
                figure.id().value(),
                figure.passage().of(article.text()),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound().label(),
                figure.unit(),
                figure.of(),
                figure.asOf() == null ? null : Row.day(figure.asOf().from()),
                figure.asOf() == null ? null : Row.day(figure.asOf().to()),
                deeds.voice(figure),
                Names.given(article),
                article.id().value(),
                figure.passage().begin(),
                figure.passage().end(),
                figure.why().rule(),
                figure.why().confidence()));
      }
    }
    return new PageData("figures", "Figures: " + story.title(), COLUMNS, rows);
  }
}
