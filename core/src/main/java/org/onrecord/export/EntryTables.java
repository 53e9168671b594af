package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.story.SourcedRecord;
import org.onrecord.time.TimeExpression;

/** The tables of what stands in single articles. */
final class EntryTables {
  private static final double CENT = 100.0;

  /** A value and the article in which it stands. */
  private record In<T>(Article article, T value) {
    String words(Span span) {
      return span.of(article.text());
    }
  }

  /** A party of an event and its part in it. */
  private record Part(Event event, String role, Party party) {}

  private EntryTables() {}

  static List<Table> of(SourcedRecord record) {
    return List.of(
        mentions(record),
        times(record),
        statements(record),
        pieces(record),
        events(record),
        parties(record),
        figures(record),
        positions(record));
  }

  private static Table mentions(SourcedRecord record) {
    return placed(
            new TableBuilder<In<ActorMention>>("mention").text("actor", m -> m.value().actor()),
            ActorMention::span)
        .text("form", m -> m.value().form().label())
        .of(all(record, ArticleRecord::mentions));
  }

  private static Table times(SourcedRecord record) {
    return placed(new TableBuilder<In<TimeExpression>>("time"), TimeExpression::span)
        .text("kind", t -> t.value().kind())
        .text("value", t -> t.value().value())
        .text("from", t -> t.value().range() == null ? null : t.value().range().from())
        .text("to", t -> t.value().range() == null ? null : t.value().range().to())
        .of(all(record, ArticleRecord::times));
  }

  private static Table statements(SourcedRecord record) {
    TableBuilder<In<Statement>> table = entry("statement");
    table.text("form", s -> s.value().form().label());
    table.text("cue", s -> s.value().cue() == null ? null : s.words(s.value().cue()));
    table.whole("cue_begin", s -> s.value().cue() == null ? null : s.value().cue().begin());
    table.whole("cue_end", s -> s.value().cue() == null ? null : s.value().cue().end());
    party(table, "speaker", Statement::speaker);
    table.text(
        "co_speakers",
        s ->
            s.value().coSpeakers().isEmpty()
                ? null
                : String.join(
                    "; ", s.value().coSpeakers().stream().map(p -> named(s, p)).toList()));
    party(table, "addressee", Statement::addressee);
    table.text("venue", s -> s.value().venue() == null ? null : s.words(s.value().venue()));
    dated(table, Statement::date);
    table.flag("headline", s -> s.value().headline());
    table.text("within", s -> s.value().within());
    table.text("continues", s -> s.value().continues());
    return why(table).of(entries(record, Statement.class));
  }

  private record Piece(Statement statement, String kind, Span span) {}

  private static Table pieces(SourcedRecord record) {
    List<In<Piece>> pieces = new ArrayList<>();
    for (In<Statement> in : entries(record, Statement.class)) {
      for (Span quote : in.value().quotes()) {
        pieces.add(new In<>(in.article(), new Piece(in.value(), "quote", quote)));
      }
      for (Span part : in.value().parts()) {
        pieces.add(new In<>(in.article(), new Piece(in.value(), "part", part)));
      }
    }
    return placed(
            new TableBuilder<In<Piece>>("statement_piece")
                .text("statement", p -> p.value().statement().id())
                .text("kind", p -> p.value().kind()),
            Piece::span)
        .of(pieces);
  }

  private static Table events(SourcedRecord record) {
    TableBuilder<In<Event>> table = entry("event");
    table
        .text("plover", e -> e.value().plover())
        .text("mode", e -> e.value().mode())
        .text(
            "contexts",
            e -> e.value().contexts().isEmpty() ? null : String.join("; ", e.value().contexts()))
        .text("cameo", e -> e.value().cameo())
        .real("goldstein", e -> e.value().goldstein());
    dated(table, Event::date);
    table.text("place", e -> e.value().place()).text("status", e -> e.value().status().label());
    voice(table, Event::assertedBy);
    return why(table).of(entries(record, Event.class));
  }

  private static Table parties(SourcedRecord record) {
    List<In<Part>> parts = new ArrayList<>();
    for (In<Event> in : entries(record, Event.class)) {
      for (Party party : in.value().source()) {
        parts.add(new In<>(in.article(), new Part(in.value(), "source", party)));
      }
      for (Party party : in.value().target()) {
        parts.add(new In<>(in.article(), new Part(in.value(), "target", party)));
      }
    }
    TableBuilder<In<Part>> table =
        new TableBuilder<In<Part>>("event_party")
            .text("event", p -> p.value().event().id())
            .text("role", p -> p.value().role())
            .text("actor", p -> p.value().party().actor());
    return table
        .text("article", p -> p.article().id())
        .whole("begin", p -> begin(p.value().party()))
        .whole("end", p -> end(p.value().party()))
        .text("exact", p -> mention(p, p.value().party()))
        .text("basis", p -> p.value().party().basis().label())
        .of(parts);
  }

  private static Table figures(SourcedRecord record) {
    TableBuilder<In<Figure>> table = entry("figure");
    table
        .real("value", f -> f.value().value())
        .real("low", f -> f.value().low())
        .real("high", f -> f.value().high())
        .text("bound", f -> f.value().bound().label())
        .text("unit", f -> f.value().unit())
        .text("of", f -> f.value().of())
        .text("as_of_from", f -> f.value().asOf() == null ? null : f.value().asOf().from())
        .text("as_of_to", f -> f.value().asOf() == null ? null : f.value().asOf().to());
    voice(table, Figure::assertedBy);
    return why(table).of(entries(record, Figure.class));
  }

  private static Table positions(SourcedRecord record) {
    TableBuilder<In<Position>> table = entry("position");
    table
        .text("from", p -> p.value().from())
        .text("to", p -> p.value().to())
        .text("sign", p -> p.value().backs() ? "+" : "-")
        .text("issue", p -> p.value().issue());
    dated(table, Position::date);
    voice(table, Position::assertedBy);
    return why(table).of(entries(record, Position.class));
  }

  private static <E extends Entry> TableBuilder<In<E>> entry(String name) {
    return placed(new TableBuilder<In<E>>(name).text("id", e -> e.value().id()), Entry::passage);
  }

  private static <T> TableBuilder<In<T>> placed(TableBuilder<In<T>> table, Function<T, Span> span) {
    return table
        .text("article", v -> v.article().id())
        .whole("begin", v -> span.apply(v.value()).begin())
        .whole("end", v -> span.apply(v.value()).end())
        .text("exact", v -> v.words(span.apply(v.value())));
  }

  private static <T> void party(
      TableBuilder<In<T>> table, String role, Function<T, @Nullable Party> party) {
    table
        .text(role, v -> actor(party.apply(v.value())))
        .text(role + "_mention", v -> mention(v, party.apply(v.value())))
        .whole(role + "_begin", v -> begin(party.apply(v.value())))
        .whole(role + "_end", v -> end(party.apply(v.value())))
        .text(role + "_basis", v -> basis(party.apply(v.value())));
  }

  private static @Nullable Object actor(@Nullable Party party) {
    return party == null ? null : party.actor();
  }

  private static @Nullable String basis(@Nullable Party party) {
    return party == null ? null : party.basis().label();
  }

  private static @Nullable String mention(In<?> in, @Nullable Party party) {
    Span span = party == null ? null : party.mention();
    return span == null ? null : in.words(span);
  }

  private static @Nullable Integer begin(@Nullable Party party) {
    Span span = party == null ? null : party.mention();
    return span == null ? null : span.begin();
  }

  private static @Nullable Integer end(@Nullable Party party) {
    Span span = party == null ? null : party.mention();
    return span == null ? null : span.end();
  }

  private static String named(In<?> in, Party party) {
    if (party.actor() != null) {
      return party.actor().toString();
    }
    String words = mention(in, party);
    return words == null ? party.basis().label() : words;
  }

  private static <T> void dated(TableBuilder<In<T>> table, Function<T, @Nullable Dated> date) {
    table
        .text("date_from", v -> first(date.apply(v.value())))
        .text("date_to", v -> last(date.apply(v.value())))
        .text("date_why", v -> reason(date.apply(v.value())));
  }

  private static @Nullable Object first(@Nullable Dated date) {
    return date == null ? null : date.range().from();
  }

  private static @Nullable Object last(@Nullable Dated date) {
    return date == null ? null : date.range().to();
  }

  private static @Nullable String reason(@Nullable Dated date) {
    return date == null ? null : date.why();
  }

  private static <T> void voice(TableBuilder<In<T>> table, Function<T, Voice> voice) {
    table
        .text("voice", v -> voice(voice.apply(v.value())))
        .text("voice_of", v -> voiceOf(voice.apply(v.value())));
  }

  private static String voice(Voice voice) {
    return voice instanceof Voice.Spoken
        ? "statement"
        : voice instanceof Voice.OtherOutlet ? "outlet" : "narrator";
  }

  private static @Nullable Object voiceOf(Voice voice) {
    return voice instanceof Voice.Spoken spoken
        ? spoken.statement()
        : voice instanceof Voice.OtherOutlet other ? other.outlet() : null;
  }

  private static <E extends Entry> TableBuilder<In<E>> why(TableBuilder<In<E>> table) {
    return table
        .text("rule", e -> e.value().why().rule())
        .real("confidence", e -> confidence(e.value().why().confidence()));
  }

  /** Two digits are what a confidence is worth. */
  static double confidence(double confidence) {
    return Math.round(confidence * CENT) / CENT;
  }

  private static <E extends Entry> List<In<E>> entries(SourcedRecord record, Class<E> kind) {
    return all(
        record, article -> article.entries(kind).stream().sorted(EntryLines.order()).toList());
  }

  private static <T> List<In<T>> all(
      SourcedRecord record, Function<ArticleRecord, List<T>> values) {
    List<In<T>> all = new ArrayList<>();
    for (ArticleRecord article : record.articles()) {
      for (T value : values.apply(article)) {
        all.add(new In<>(article.article(), value));
      }
    }
    return all;
  }
}
