package org.onrecord.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.dossier.PositionChanges;
import org.onrecord.dossier.PositionMatrix;
import org.onrecord.dossier.Stand;
import org.onrecord.dossier.Triads;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/** The rows of the views of positions, with names and sentences in place of ids. */
final class PositionRows {
  private final Map<ActorId, String> names = new HashMap<>();
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final @Nullable String wanted;

  /**
   * @param wanted an id, a name or a part of one that a row must have, or null for all rows
   */
  PositionRows(SourcedRecord record, @Nullable String wanted) {
    for (Actor actor : record.actors()) {
      names.put(actor.id(), actor.name());
    }
    for (ArticleRecord article : record.articles()) {
      articles.put(article.article().id(), article.article());
    }
    this.wanted = wanted == null ? null : wanted.toLowerCase(Locale.ROOT);
  }

  /**
   * One pair.
   *
   * @param before the stand before it changed, empty where there was none
   */
  record Pair(
      ActorId from,
      ActorId to,
      String who,
      String whom,
      String before,
      Stand stand,
      int backing,
      int rejecting,
      List<Position> evidence,
      List<String> sentences,
      List<String> sources) {}

  /** Three actors. */
  record Three(Triads.Triad triad, List<String> who, List<String> ties, List<String> sentences) {}

  static List<Column<Pair>> ofCells() {
    return List.of(
        Column.of("who", Pair::who),
        Column.of("stand", p -> p.stand().label()),
        Column.of("whom", Pair::whom),
        Column.of("day", p -> day(p.evidence())),
        Column.of("backing", Pair::backing),
        Column.of("rejecting", Pair::rejecting),
        Column.wide("sentence", p -> p.sentences().get(0)),
        Column.hidden("whoId", p -> p.from().value()),
        Column.hidden("whomId", p -> p.to().value()),
        Column.hidden("sentences", Pair::sentences),
        Column.hidden("positions", p -> p.evidence().stream().map(e -> e.id().value()).toList()),
        Column.hidden("sources", Pair::sources));
  }

  static List<Column<Pair>> ofChanges() {
    return List.of(
        Column.of("who", Pair::who),
        Column.of("before", Pair::before),
        Column.of("after", p -> p.stand().label()),
        Column.of("whom", Pair::whom),
        Column.of("day", p -> day(p.evidence())),
        Column.wide("sentence", p -> p.sentences().get(0)),
        Column.hidden("whoId", p -> p.from().value()),
        Column.hidden("whomId", p -> p.to().value()),
        Column.hidden("sentences", Pair::sentences),
        Column.hidden("positions", p -> p.evidence().stream().map(e -> e.id().value()).toList()),
        Column.hidden("sources", Pair::sources));
  }

  static List<Column<Three>> ofTriads() {
    return List.of(
        Column.of("balance", t -> t.triad().isBalanced() ? "balanced" : "strained"),
        Column.wide("ties", Three::ties),
        Column.wide("sentences", Three::sentences),
        Column.hidden("who", Three::who),
        Column.hidden("whoIds", t -> t.triad().actors().stream().map(ActorId::value).toList()),
        Column.hidden(
            "positions",
            t ->
                t.triad().ties().stream()
                    .flatMap(tie -> tie.evidence().stream())
                    .map(e -> e.id().value())
                    .toList()));
  }

  List<Pair> cells(PositionMatrix matrix) {
    return matrix.cells().stream()
        .filter(c -> isWanted(c.from()) || isWanted(c.to()))
        .map(
            c ->
                new Pair(
                    c.from(),
                    c.to(),
                    name(c.from()),
                    name(c.to()),
                    "",
                    c.stand(),
                    c.backing(),
                    c.rejecting(),
                    c.latest(),
                    sentences(c.latest()),
                    sources(c.latest())))
        .toList();
  }

  List<Pair> changes(PositionChanges changes) {
    List<Pair> rows = new ArrayList<>();
    for (PositionChanges.Change c : changes.changes()) {
      Stand before = c.before();
      if (isWanted(c.from()) || isWanted(c.to())) {
        int backing = (int) c.evidence().stream().filter(Position::backs).count();
        rows.add(
            new Pair(
                c.from(),
                c.to(),
                name(c.from()),
                name(c.to()),
                before == null ? "none" : before.label(),
                c.after(),
                backing,
                c.evidence().size() - backing,
                c.evidence(),
                sentences(c.evidence()),
                sources(c.evidence())));
      }
    }
    return rows;
  }

  List<Three> triads(Triads triads) {
    return triads.triads().stream()
        .filter(t -> t.actors().stream().anyMatch(this::isWanted))
        .map(
            t ->
                new Three(
                    t,
                    t.actors().stream().map(this::name).toList(),
                    t.ties().stream().map(this::told).toList(),
                    t.ties().stream().map(tie -> sentences(tie.evidence()).get(0)).toList()))
        .toList();
  }

  private String told(Triads.Tie tie) {
    return name(tie.a()) + (tie.backs() ? " + " : " – ") + name(tie.b());
  }

  private boolean isWanted(ActorId actor) {
    return wanted == null
        || actor.value().equals(wanted)
        || name(actor).toLowerCase(Locale.ROOT).contains(wanted);
  }

  private String name(ActorId actor) {
    return names.getOrDefault(actor, actor.value());
  }

  private List<String> sentences(List<Position> positions) {
    List<String> found = new ArrayList<>();
    for (Position position : positions) {
      Article article = articles.get(position.article());
      if (article != null) {
        position.evidence().forEach(e -> found.add(e.of(article.text())));
      }
    }
    return found.isEmpty() ? List.of("") : found;
  }

  private List<String> sources(List<Position> positions) {
    return positions.stream()
        .map(p -> articles.get(p.article()))
        .filter(a -> a != null)
        .map(Article::source)
        .distinct()
        .toList();
  }

  private static @Nullable String day(List<Position> positions) {
    for (Position position : positions) {
      LocalDate from = position.date() == null ? null : position.date().range().from();
      if (from != null) {
        return from.toString();
      }
    }
    return null;
  }
}
