package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;

/** Makes the reading view of an article. */
final class ArticleViews {
  private static final int THOUSAND = 1000;

  private final Names names;
  private final Palette palette;
  private final Variants variants;

  ArticleViews(Names names, Palette palette, Variants variants) {
    this.names = names;
    this.palette = palette;
    this.variants = variants;
  }

  ArticleView of(ArticleRecord record) {
    Article article = record.article();
    List<Statement> statements = new ArrayList<>(record.entries(Statement.class));
    statements.sort(Comparator.comparing(Statement::passage).thenComparing(Statement::id));
    Map<EntryId, Integer> numbers = new LinkedHashMap<>();
    statements.forEach(s -> numbers.put(s.id(), numbers.size() + 1));
    List<Card> cards = new ArrayList<>();
    List<Segments.Shown> shown = new ArrayList<>();
    for (Statement statement : statements) {
      Card card = card(record, statement, numbers);
      cards.add(card);
      boolean repaired = names.recovered(statement) != null;
      shown.add(new Segments.Shown(statement, card.number(), card.colour(), repaired));
    }
    Segments segments = new Segments(article.text(), shown, record.entries(Figure.class));
    List<ArticleView.Row> rows = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Card> beside = new ArrayList<>();
      for (int i = 0; i < statements.size(); i++) {
        if (block.span().contains(statements.get(i).passage().begin())) {
          beside.add(cards.get(i));
        }
      }
      rows.add(new ArticleView.Row(block.kind().label(), segments.of(block.span()), beside));
    }
    return new ArticleView(
        article.id().value(),
        article.title() == null ? Names.file(article) : article.title(),
        Names.outlet(article),
        Names.published(article),
        article.byline() == null ? "" : article.byline(),
        article.source(),
        article.credits(),
        counts(statements, cards),
        voices(article, statements, cards),
        rows,
        cards);
  }

  private static String counts(List<Statement> statements, List<Card> cards) {
    long speakers = cards.stream().filter(Card::known).map(Card::speaker).distinct().count();
    long orphans = cards.stream().filter(card -> !card.known()).count();
    StringBuilder out = new StringBuilder();
    out.append(statements.size()).append(statements.size() == 1 ? " statement" : " statements");
    out.append(" by ").append(speakers).append(speakers == 1 ? " speaker" : " speakers");
    if (orphans > 0) {
      out.append(", ").append(orphans).append(" without a speaker");
    }
    return out.toString();
  }

  Card card(ArticleRecord record, Statement statement, Map<EntryId, Integer> numbers) {
    Article article = record.article();
    List<String> lines = new ArrayList<>();
    for (Party other : statement.coSpeakers()) {
      lines.add("with " + names.party(article, other));
    }
    if (statement.addressee() != null) {
      lines.add("to " + names.party(article, statement.addressee()));
    }
    if (statement.venue() != null) {
      lines.add("in " + Names.words(article, statement.venue()));
    }
    if (statement.within() != null && numbers.containsKey(statement.within())) {
      lines.add("as no. " + numbers.get(statement.within()) + " reports");
    }
    if (statement.continues() != null && numbers.containsKey(statement.continues())) {
      lines.add("goes on from no. " + numbers.get(statement.continues()));
    }
    boolean repaired = names.recovered(statement) != null;
    boolean known = repaired || !statement.speaker().isOpen();
    List<String> badges = new ArrayList<>(variants.badges(statement));
    if (!known) {
      badges.add("no speaker in this article");
    }
    return new Card(
        numbers.getOrDefault(statement.id(), 0),
        statement.id().value(),
        names.speaker(record, statement),
        palette.colour(names.key(record, statement)),
        known,
        statement.form().label(),
        Names.words(article, statement.cue()),
        lines,
        badges,
        said(article, statement),
        when(statement),
        statement.passage().begin() + "–" + statement.passage().end(),
        statement.why().rule() + " " + Math.round(statement.why().confidence() * 100) + "%");
  }

  static String when(Statement statement) {
    Dated date = statement.date();
    return date == null ? "" : Days.range(date.range().from(), date.range().to());
  }

  /** What was said, pieces that stand apart joined by an ellipsis. */
  static String said(Article article, Statement statement) {
    List<Span> pieces = statement.parts();
    if (pieces.isEmpty() && statement.form() == Statement.Form.DIRECT) {
      pieces = statement.quotes();
    }
    if (pieces.isEmpty()) {
      pieces = List.of(statement.passage());
    }
    return String.join(" … ", pieces.stream().map(span -> Names.words(article, span)).toList());
  }

  private static List<ArticleView.Voice> voices(
      Article article, List<Statement> statements, List<Card> cards) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      places.computeIfAbsent(cards.get(i).speaker(), s -> new ArrayList<>()).add(i);
    }
    int length = Math.max(1, article.text().length());
    List<ArticleView.Voice> voices = new ArrayList<>();
    places.forEach(
        (speaker, at) -> {
          List<ArticleView.Tick> ticks = new ArrayList<>();
          for (int i : at) {
            Span span = statements.get(i).passage();
            int from = (int) ((long) span.begin() * THOUSAND / length);
            int width = (int) Math.max(8, (long) span.length() * THOUSAND / length);
            ticks.add(new ArticleView.Tick(from, width));
          }
          voices.add(
              new ArticleView.Voice(speaker, cards.get(at.get(0)).colour(), at.size(), ticks));
        });
    voices.sort(Comparator.comparing(voice -> -voice.statements()));
    return voices;
  }
}
