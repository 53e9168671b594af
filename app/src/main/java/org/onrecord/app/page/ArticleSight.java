package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.record.Statement;
import org.onrecord.story.Story;

/** The reading view of an article. */
final class ArticleSight implements Sight {
  private static final int THOUSAND = 1000;

  /** Speakers that can be singled out; the style sheet has a rule for each. */
  private static final int SINGLED = 24;

  private final Desk desk;
  private final ArticleRecord record;
  private final Article article;
  private final Optional<Story> story;
  private final Refs refs;
  private final View here;
  private final Predicate<String> lit;

  ArticleSight(Desk desk, ArticleRecord record, Predicate<String> lit) {
    this.desk = desk;
    this.record = record;
    this.article = record.article();
    this.story = desk.index().storyOf(article.id());
    this.here = new View.OfArticle(article.id());
    this.refs = desk.refs(here, story);
    this.lit = lit;
  }

  @Override
  public Page page() {
    ArticleView view = view();
    Frame frame = desk.frame(view.title() + " (" + view.outlet() + ")", here, story);
    return new Page(
        frame.title(), Templates.render("article.jte", Map.of("frame", frame, "article", view)));
  }

  @Override
  public PageData data() {
    return StatementRows.data("Statements of " + Names.title(article), statements(), desk);
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>(record.entries(Statement.class));
    statements.sort(Comparator.comparing(Statement::passage).thenComparing(Statement::id));
    return statements;
  }

  ArticleView view() {
    List<Statement> statements = statements();
    Map<EntryId, Integer> numbers = new LinkedHashMap<>();
    statements.forEach(s -> numbers.put(s.id(), numbers.size() + 1));
    Map<String, List<Statement>> byVoice = new LinkedHashMap<>();
    statements.forEach(
        s -> byVoice.computeIfAbsent(desk.names().key(record, s), k -> new ArrayList<>()).add(s));
    List<String> keys = new ArrayList<>(byVoice.keySet());
    keys.sort(
        Comparator.comparing((String key) -> key.equals(Names.NOBODY))
            .thenComparing(key -> -byVoice.getOrDefault(key, List.of()).size()));
    Cards cards = new Cards(desk, refs, article, numbers);
    Map<EntryId, Card> made = new LinkedHashMap<>();
    List<Segments.Shown> shown = new ArrayList<>();
    for (Statement statement : statements) {
      int voice = Math.min(SINGLED, keys.indexOf(desk.names().key(record, statement)) + 1);
      Card card = cards.card(statement, voice);
      made.put(statement.id(), card);
      shown.add(new Segments.Shown(statement, card));
    }
    List<ArticleId> order = story.map(Story::articles).orElseGet(() -> List.of(article.id()));
    int at = order.indexOf(article.id());
    return new ArticleView(
        article.id().value(),
        Names.title(article),
        story.map(s -> refs.story(s, View.Aspect.OVERVIEW, s.title())).orElse(new Ref("", "")),
        Names.outlet(article),
        Names.published(article),
        article.byline() == null ? "" : article.byline(),
        article.source(),
        article.credits(),
        counts(List.copyOf(made.values())),
        order.size() > 1 ? (at + 1) + " of " + order.size() : "",
        neighbour(order, at - 1),
        neighbour(order, at + 1),
        voices(keys, byVoice),
        paragraphs(shown),
        List.copyOf(made.values()),
        new Deeds(desk, refs).of(record));
  }

  private Ref neighbour(List<ArticleId> order, int at) {
    return at < 0 || at >= order.size()
        ? new Ref("", "")
        : desk.index()
            .article(order.get(at))
            .map(other -> refs.article(other.article()))
            .orElse(new Ref("", ""));
  }

  private List<ArticleView.Paragraph> paragraphs(List<Segments.Shown> shown) {
    List<Segments.Linked> figures = new ArrayList<>();
    Map<Integer, List<String>> anchors = new TreeMap<>();
    for (Entry entry : record.entries()) {
      if (entry instanceof Figure) {
        figures.add(new Segments.Linked(entry.passage(), refs.entry(entry)));
      }
      if (!(entry instanceof Statement)) {
        anchors
            .computeIfAbsent(entry.passage().begin(), k -> new ArrayList<>())
            .add(entry.id().value());
      }
    }
    Segments segments =
        new Segments(article.text(), shown, figures, anchors, Lit.in(article.text(), lit));
    List<ArticleView.Paragraph> paragraphs = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Segment> pieces = segments.of(block.span());
      List<Card> cards = pieces.stream().flatMap(s -> s.cards().stream()).toList();
      paragraphs.add(new ArticleView.Paragraph(block.kind().label(), pieces, cards));
    }
    return paragraphs;
  }

  private static String counts(List<Card> cards) {
    long speakers = cards.stream().filter(Card::known).map(c -> c.who().name()).distinct().count();
    long open = cards.stream().filter(card -> !card.known()).count();
    long given = cards.stream().filter(card -> card.known() && card.orphan()).count();
    StringBuilder out = new StringBuilder();
    out.append(Numbers.count(cards.size(), "statement"));
    out.append(" by ").append(Numbers.count((int) speakers, "speaker"));
    if (open > 0) {
      out.append(", ").append(open).append(" without a speaker");
    }
    if (given > 0) {
      out.append(", ").append(given).append(" with a speaker from another report");
    }
    return out.toString();
  }

  private List<ArticleView.Voice> voices(List<String> keys, Map<String, List<Statement>> byVoice) {
    int length = Math.max(1, article.text().length());
    List<ArticleView.Voice> voices = new ArrayList<>();
    for (String key : keys) {
      List<Statement> said = byVoice.getOrDefault(key, List.of());
      List<ArticleView.Tick> ticks = new ArrayList<>();
      for (Statement statement : said) {
        Span span = statement.passage();
        int from = (int) ((long) span.begin() * THOUSAND / length);
        int width = (int) Math.max(12, (long) span.length() * THOUSAND / length);
        ticks.add(new ArticleView.Tick(from, width));
      }
      voices.add(
          new ArticleView.Voice(voices.size() + 1, refs.speaker(said.get(0)), said.size(), ticks));
    }
    return voices;
  }
}
