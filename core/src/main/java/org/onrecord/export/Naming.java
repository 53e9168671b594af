package org.onrecord.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;
import org.onrecord.time.DateRange;

/** How the actors, speakers, outlets and days of a record are called in prose. */
final class Naming {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Map<ActorId, Actor> actors = new HashMap<>();
  private final Map<EntryId, Utterance.Recovered> recovered = new HashMap<>();
  private final Map<EntryId, Placed> entries = new HashMap<>();

  /** An entry and its article. */
  record Placed(Article article, Entry entry) {}

  Naming(SourcedRecord record) {
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (Utterance utterance : record.relations().utterances()) {
      utterance.recovered().forEach(one -> recovered.put(one.statement(), one));
    }
    for (ArticleRecord article : record.articles()) {
      for (Entry entry : article.entries()) {
        entries.put(entry.id(), new Placed(article.article(), entry));
      }
    }
  }

  String actor(ActorId id) {
    Actor actor = actors.get(id);
    return actor == null ? id.value() : actor.name();
  }

  @Nullable Placed entry(EntryId id) {
    return entries.get(id);
  }

  /** Who is known to speak, by the article or by a sibling of it; null where nobody is. */
  @Nullable ActorId speaker(Statement statement) {
    Utterance.Recovered given = recovered.get(statement.id());
    return given == null ? statement.speaker().actor() : given.speaker();
  }

  /** The sibling that gives back a statement's speaker, if one does. */
  Utterance.@Nullable Recovered recovered(Statement statement) {
    return recovered.get(statement.id());
  }

  String speaker(Article article, Statement statement) {
    ActorId speaker = speaker(statement);
    return speaker == null ? party(article, statement.speaker()) : actor(speaker);
  }

  String party(Article article, Party party) {
    if (party.actor() != null) {
      return actor(party.actor());
    }
    Span mention = party.mention();
    return party.isOpen() || mention == null ? "Speaker not given" : words(article, mention);
  }

  String parties(Article article, List<Party> parties) {
    return String.join(", ", parties.stream().map(party -> party(article, party)).toList());
  }

  /** According to whom an entry stands in the record. */
  String voice(Article article, Voice voice) {
    if (voice instanceof Voice.Spoken spoken) {
      Placed said = entries.get(spoken.statement());
      return said != null && said.entry() instanceof Statement statement
          ? speaker(said.article(), statement)
          : outlet(article);
    }
    return voice instanceof Voice.OtherOutlet other ? actor(other.outlet()) : outlet(article);
  }

  /** What was said, in prose: pieces that stand apart joined by an ellipsis. */
  static String said(Article article, Statement statement) {
    boolean direct = statement.form() == Statement.Form.DIRECT;
    List<Span> pieces = direct ? statement.quotes() : statement.parts();
    if (pieces.isEmpty()) {
      pieces = List.of(statement.passage());
    }
    String words = String.join(" … ", pieces.stream().map(p -> words(article, p)).toList());
    return direct ? "“" + words + "”" : words;
  }

  /** An entry in one line of prose. */
  String line(Article article, Entry entry) {
    if (entry instanceof Statement statement) {
      return speaker(article, statement) + ": " + said(article, statement);
    }
    if (entry instanceof Event event) {
      return words(article, event.sentence());
    }
    if (entry instanceof Position position) {
      return stance(position);
    }
    Figure figure = (Figure) entry;
    return words(article, figure.passage());
  }

  String stance(Position position) {
    String issue = position.issue();
    return actor(position.from())
        + (position.backs() ? " backs " : " rejects ")
        + actor(position.to())
        + (issue == null ? "" : " (" + issue + ")");
  }

  static String words(Article article, Span span) {
    return plain(span.of(article.text()));
  }

  /** Text on one line, without characters that steer a terminal or the direction of writing. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
        .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .trim();
  }

  /** The outlet, or the file where the article names none. */
  static String outlet(Article article) {
    String source = article.source();
    return article.outlet() == null
        ? plain(source.substring(source.lastIndexOf('/') + 1))
        : plain(article.outlet().name());
  }

  /** Where an entry stands: outlet, day, title, characters. */
  static String place(Article article, Span span) {
    StringBuilder place = new StringBuilder(outlet(article));
    Publication published = article.published();
    if (published != null) {
      place.append(", ").append(days(new DateRange(published.from(), published.to())));
      if (published.basis() == Publication.Basis.INFERRED) {
        place.append(" (inferred)");
      }
    }
    if (article.title() != null) {
      place.append(", “").append(plain(article.title())).append('”');
    }
    place.append(", characters ").append(span.begin()).append('–').append(span.end());
    place.append(" of article ").append(article.id());
    return place.append(" (").append(plain(article.source())).append(')').toString();
  }

  static String days(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from == null) {
      return to == null ? "" : "until " + DAY.format(to);
    }
    if (to == null) {
      return "since " + DAY.format(from);
    }
    return from.equals(to) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(to);
  }
}
