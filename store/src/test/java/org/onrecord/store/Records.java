package org.onrecord.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Office;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Outlet;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;
import org.onrecord.time.DateRange;
import org.onrecord.time.Lean;
import org.onrecord.time.Meaning;
import org.onrecord.time.TimeExpression;
import org.onrecord.time.Unit;

/** Records of invented articles, with every kind of everything in them. */
final class Records {
  static final String QUOTE = "The gates were never closed, and everybody in the harbour knew it";
  private static final DateRange DAY = DateRange.of(LocalDate.of(2021, 3, 4));
  private static final Why WHY = new Why("by-hand", 0.75);

  private Records() {}

  /** The record of a report by an outlet; the same arguments give the same record. */
  static ArticleRecord of(String outlet, String speaker) {
    return of(outlet, speaker, "2021-03-04");
  }

  /** The record of a report of a day. */
  static ArticleRecord of(String outlet, String speaker, String published) {
    LocalDate day = LocalDate.parse(published);
    String text =
        "Harbour master resigns\n\nThe master left on Thursday. “"
            + QUOTE
            + ",” "
            + speaker
            + " told "
            + outlet
            + " after 12 to 15 boats sank. NUL \0, half a pair \ud83d, a whole one \ud83d\ude00.";
    String sha = sha256(text);
    ArticleId id = ArticleId.ofSha256(sha);
    Article article =
        new Article(
            id,
            outlet + ".txt",
            sha,
            new Outlet(outlet),
            "Harbour master resigns",
            null,
            "https://example.org/" + outlet,
            "en",
            new Publication(day, day.plusDays(1), Publication.Basis.METADATA, "by hand"),
            List.of("Wire"),
            List.of(
                new Block(Block.Kind.TITLE, new Span(0, 22)),
                new Block(Block.Kind.PARAGRAPH, new Span(24, text.length()))),
            text);
    ActorId who = new ActorId(speaker.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    ActorId other = new ActorId("dunmarrow");
    Span name = at(text, speaker);
    Span words = at(text, QUOTE);
    Span sentence = new Span(24, text.length());
    Party party = new Party(who, name, Party.Basis.NAMED);
    EntryId said = EntryId.of(id, 's', words);
    Span boats = at(text, "12 to 15 boats");
    return new ArticleRecord(
        article,
        List.of(
            new Actor(
                who,
                speaker,
                Actor.Kind.PERSON,
                "DNK",
                List.of(new Office("harbour master", "dunmarrow", LocalDate.of(2019, 1, 1), null)),
                List.of(speaker),
                "Q1"),
            new Actor(
                other, "Dunmarrow", Actor.Kind.PLACE, null, List.of(), List.of("Dunmarrow"), null)),
        List.of(new ActorMention(who, name, ActorMention.Form.NAME, 1, 3)),
        times(text),
        List.of(
            new Statement(
                said,
                id,
                Statement.Form.DIRECT,
                words,
                List.of(words),
                List.of(),
                sentence,
                at(text, "told"),
                party,
                List.of(new Party(other, null, Party.Basis.METONYM)),
                Party.NOBODY,
                null,
                new Dated(DAY, "on Thursday"),
                false,
                null,
                null,
                WHY),
            new Event(
                EntryId.of(id, 'e', at(text, "left")),
                id,
                at(text, "left"),
                sentence,
                Event.Plover.RETREAT,
                "withdraw",
                List.of("maritime"),
                "0861",
                -0.1,
                List.of(party),
                List.of(),
                new Dated(DAY, "on Thursday"),
                other,
                Event.Status.HAPPENED,
                new Voice.Spoken(said),
                WHY),
            new Figure(
                EntryId.of(id, 'f', boats),
                id,
                boats,
                null,
                12.0,
                15.0,
                Figure.Bound.ABOUT,
                "boat",
                "sank",
                new DateRange(null, LocalDate.of(2021, 3, 4)),
                new Voice.OtherOutlet(other),
                WHY),
            new Position(
                EntryId.of(id, 'p', words),
                id,
                who,
                other,
                false,
                "the gates",
                null,
                List.of(words),
                Voice.NARRATOR,
                WHY)),
        List.of(new Problem(outlet + ".txt", id, "odd", "Something odd.")));
  }

  private static List<TimeExpression> times(String text) {
    Span span = at(text, "on Thursday");
    Meaning fixed = new Meaning.Fixed("2021-03-04");
    Meaning all =
        new Meaning.Placed(
            "P1D",
            new Meaning.Shift(Meaning.PUBLICATION, Unit.DAY, -1, Unit.WEEK),
            new Meaning.Part(new Meaning.Clock(fixed, "TMO"), "09-15"));
    return List.of(
        new TimeExpression(span, TimeExpression.Kind.DATE, "2021-03-04", DAY),
        new TimeExpression(
            span,
            TimeExpression.Kind.SET,
            "XXXX-WXX-4",
            null,
            new Meaning.Cyclic("WXX-4", Lean.PAST),
            new TimeExpression.Attachment(span, span)),
        new TimeExpression(span, TimeExpression.Kind.DURATION, "P1D", null, all, null));
  }

  static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.UTF_16BE)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
