package org.onrecord.app.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/** How pages call speakers, outlets and days. */
final class Names {
  /** Key of a speaker who is not given. */
  static final String NOBODY = "";

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
    return party.isOpen() ? "Speaker not given" : words(article, party.mention());
  }

  static String words(Article article, @Nullable Span span) {
    return span == null ? "" : span.of(article.text()).replaceAll("\\s+", " ");
  }

  /** The outlet, or the file where the article names none. */
  static String outlet(Article article) {
    return article.outlet() == null ? file(article) : article.outlet().name();
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
