package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/** How pages call speakers, outlets and days. */
final class Names {
  /** Key of a speaker who is not given. */
  static final String NOBODY = "";

  /** What stands in place of a speaker whom nobody names. */
  static final String NOT_GIVEN = "Speaker not given";

  private static final int LONG = 160;
  private static final int FILE = 12;

  private final Map<ActorId, String> actors = new LinkedHashMap<>();
  private final Map<String, ActorId> recovered = new LinkedHashMap<>();

  Names(SourcedRecord record) {
    for (Actor actor : record.actors()) {
      actors.put(actor.id(), actor.name());
    }
    for (Utterance utterance : record.relations().utterances()) {
      for (Utterance.Recovered r : utterance.recovered()) {
        recovered.put(r.statement().value(), r.speaker());
      }
    }
  }

  String actor(ActorId id) {
    return actors.getOrDefault(id, id.value());
  }

  /** The speaker whom a sibling gives back to a statement, if one does. */
  @Nullable ActorId recovered(Statement statement) {
    return recovered.get(statement.id().value());
  }

  /** What tells a speaker from others: the actor, else the words; empty for nobody. */
  String key(ArticleRecord article, Statement statement) {
    ActorId given = recovered(statement);
    if (given != null) {
      return "actor " + given;
    }
    Party speaker = statement.speaker();
    ActorId actor = speaker.actor();
    if (actor != null) {
      return "actor " + actor;
    }
    return speaker.isOpen() ? NOBODY : "words " + words(article.article(), speaker.mention());
  }

  /** A speaker's name for people. */
  String speaker(ArticleRecord article, Statement statement) {
    ActorId given = recovered(statement);
    return given != null ? actor(given) : party(article.article(), statement.speaker());
  }

  /** A party's name for people. */
  String party(Article article, Party party) {
    ActorId actor = party.actor();
    if (actor != null) {
      return actor(actor);
    }
    return party.isOpen() ? NOT_GIVEN : words(article, party.mention());
  }

  static String words(Article article, @Nullable Span span) {
    return span == null ? "" : span.of(article.text()).replaceAll("\\s+", " ");
  }

  static String when(Statement statement) {
    Dated date = statement.date();
    return date == null ? "" : Days.range(date.range().from(), date.range().to());
  }

  /** What was said, without the comma before an attribution; pieces are joined by an ellipsis. */
  static String said(Article article, Statement statement) {
    List<Span> pieces =
        statement.form() == Statement.Form.DIRECT ? statement.quotes() : statement.parts();
    if (pieces.isEmpty()) {
      pieces = statement.parts().isEmpty() ? List.of(statement.passage()) : statement.parts();
    }
    List<String> words = new ArrayList<>();
    for (Span piece : pieces) {
      String said = words(article, piece);
      words.add(said.endsWith(",") ? said.substring(0, said.length() - 1) : said);
    }
    return String.join(" … ", words);
  }

  /** The first words of a long text. */
  static String shorten(String text) {
    if (text.length() <= LONG) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONG);
    return text.substring(0, end < LONG / 2 ? LONG : end) + " …";
  }

  /** The outlet; where the article names none, so much of the file as tells it from others. */
  static String outlet(Article article) {
    if (article.outlet() != null) {
      return article.outlet().name();
    }
    String file = file(article);
    String known = file.length() <= FILE ? file : file.substring(0, FILE) + "…";
    return "no outlet (" + known + ")";
  }

  /** The outlet, where the article names one. */
  static @Nullable String given(Article article) {
    return article.outlet() == null ? null : article.outlet().name();
  }

  /** The title, or the file where the article has none. */
  static String title(Article article) {
    String title = article.title();
    return title == null ? file(article) : title;
  }

  /** The file's name or the last part of an address, to tell articles without an outlet apart. */
  static String file(Article article) {
    String source = article.source();
    return source.substring(source.lastIndexOf('/') + 1);
  }

  static String published(Article article) {
    Publication published = article.published();
    return published == null
        ? "date not given"
        : Days.range(published.from(), published.to())
            + (published.basis() == Publication.Basis.INFERRED ? " (inferred)" : "");
  }
}
