package org.onrecord.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Outlet;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;
import org.onrecord.time.DateRange;
import org.onrecord.time.TimeExpression;

/** Makes the record of an invented report by hand: no engine, no model. */
public final class Reports {
  private static final Why WHY = new Why("by-hand", 1);

  private final Article article;
  private final List<Actor> actors = new ArrayList<>();
  private final List<ActorMention> mentions = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();

  private Reports(Article article) {
    this.article = article;
  }

  /** A report of an outlet; the day is an ISO date or empty, the first line the title. */
  public static Reports report(String outlet, String day, String... lines) {
    String text = String.join("\n\n", lines);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      blocks.add(
          new Block(
              i == 0 ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
              new Span(at, at + lines[i].length())));
      at += lines[i].length() + 2;
    }
    String sha = sha256(outlet + text);
    Publication published =
        day.isEmpty()
            ? null
            : Publication.on(LocalDate.parse(day), Publication.Basis.METADATA, "by hand");
    return new Reports(
        new Article(
            ArticleId.ofSha256(sha),
            outlet + ".txt",
            sha,
            new Outlet(outlet),
            lines[0],
            null,
            null,
            "en",
            published,
            List.of(),
            blocks,
            text));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** The place of some words, which must stand in the report. */
  public Span at(String words) {
    int begin = article.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the report: " + words);
    }
    return new Span(begin, begin + words.length());
  }

  /** Adds words in quotation marks; the speaker is a person's slug, or empty for an orphan. */
  public Reports quote(String speaker, String words) {
    return statement(speaker, Actor.Kind.PERSON, Statement.Form.DIRECT, words, List.of(at(words)));
  }

  /** Adds words in quotation marks of somebody who is no person. */
  public Reports quote(String speaker, Actor.Kind kind, String words) {
    return statement(speaker, kind, Statement.Form.DIRECT, words, List.of(at(words)));
  }

  /** Adds indirect speech. */
  public Reports says(String speaker, String words) {
    return statement(speaker, Actor.Kind.PERSON, Statement.Form.INDIRECT, words, List.of());
  }

  /** Adds indirect speech of somebody who is no person. */
  public Reports says(String speaker, Actor.Kind kind, String words) {
    return statement(speaker, kind, Statement.Form.INDIRECT, words, List.of());
  }

  /** Adds indirect speech with its words of saying. */
  public Reports cued(String speaker, Actor.Kind kind, String cue, String words) {
    return statement(speaker, kind, Statement.Form.INDIRECT, words, List.of(), at(cue));
  }

  /** Adds words in quotation marks with their words of saying. */
  public Reports quoteCued(String speaker, String cue, String words) {
    return statement(
        speaker, Actor.Kind.PERSON, Statement.Form.DIRECT, words, List.of(at(words)), at(cue));
  }

  private Reports statement(
      String speaker, Actor.Kind kind, Statement.Form form, String words, List<Span> quotes) {
    return statement(speaker, kind, form, words, quotes, null);
  }

  private Reports statement(
      String speaker,
      Actor.Kind kind,
      Statement.Form form,
      String words,
      List<Span> quotes,
      @Nullable Span cue) {
    Span span = at(words);
    Party party = Party.NOBODY;
    if (!speaker.isEmpty()) {
      ActorId id = new ActorId(speaker);
      actors.removeIf(actor -> actor.id().equals(id));
      actors.add(new Actor(id, speaker, kind, null, List.of(), List.of(), null));
      party = new Party(id, span, Party.Basis.NAMED);
    }
    entries.add(
        new Statement(
            EntryId.of(article.id(), 's', span),
            article.id(),
            form,
            span,
            quotes,
            List.of(),
            span,
            cue,
            party,
            List.of(),
            null,
            null,
            null,
            false,
            null,
            null,
            WHY));
    return this;
  }

  /** Adds a mention of somebody. */
  public Reports speaksOf(String actor, String words) {
    mentions.add(
        new ActorMention(new ActorId(actor), at(words), ActorMention.Form.DESCRIPTION, 0, 0));
    return this;
  }

  /** Adds a figure in the outlet's own voice. */
  public Reports figure(String words, double value, Figure.Bound bound, String unit, String asOf) {
    Span span = at(words);
    entries.add(
        new Figure(
            EntryId.of(article.id(), 'f', span),
            article.id(),
            span,
            value,
            null,
            null,
            bound,
            unit,
            null,
            asOf.isEmpty() ? null : DateRange.of(LocalDate.parse(asOf)),
            Voice.NARRATOR,
            WHY));
    return this;
  }

  /** Words name a day of the calendar. */
  public Reports names(String words, LocalDate day) {
    times.add(
        new TimeExpression(
            at(words), TimeExpression.Kind.DATE, day.toString(), new DateRange(day, day)));
    return this;
  }

  /** The record of the report. */
  public ArticleRecord record() {
    return new ArticleRecord(article, actors, mentions, times, entries, List.of());
  }

  /** The id of the statement or figure on some words. */
  public EntryId id(String words) {
    Span span = at(words);
    return entries.stream()
        .filter(entry -> entry.passage().equals(span))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public ArticleId articleId() {
    return article.id();
  }
}
