package org.onrecord.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Office;
import org.onrecord.article.Problem;
import org.onrecord.store.ActorAnswer;
import org.onrecord.store.ContradictionAnswer;
import org.onrecord.store.EntryAnswer;
import org.onrecord.store.Found;
import org.onrecord.store.Hit;
import org.onrecord.store.StoryAnswer;

/** Answers of a store as JSON; {@code schemas.json} says what each field is. */
final class AnswerJson {
  private AnswerJson() {}

  static JsonNode story(StoryAnswer story) {
    ObjectNode node = Json.object();
    node.put("id", story.id()).put("title", story.title());
    Json.put(node, "from", story.from());
    Json.put(node, "to", story.to());
    node.put("articles", story.articles());
    node.put("outlets", story.outlets());
    node.put("statements", story.statements());
    return node;
  }

  static JsonNode actor(ActorAnswer answer) {
    ObjectNode node = actor(answer.actor());
    node.put("statements", answer.statements());
    node.put("events", answer.events());
    node.put("articles", answer.articles());
    Json.put(node, "marks", answer.marks());
    return node;
  }

  static ObjectNode actor(Actor actor) {
    ObjectNode node = Json.object();
    node.put("id", actor.id().value()).put("name", actor.name()).put("kind", actor.kind().label());
    Json.put(node, "country", actor.country());
    if (!actor.offices().isEmpty()) {
      ArrayNode offices = node.putArray("offices");
      for (Office office : actor.offices()) {
        ObjectNode one = offices.addObject();
        one.put("title", office.title());
        Json.put(one, "of", office.of());
        Json.put(one, "from", office.from());
        Json.put(one, "to", office.to());
      }
    }
    Json.put(node, "aliases", actor.aliases());
    Json.put(node, "wikidata", actor.wikidata());
    return node;
  }

  static ObjectNode entry(EntryAnswer entry) {
    ObjectNode node = Json.object();
    node.put("id", entry.id().value()).put("kind", entry.kind()).put("type", entry.type());
    node.put("article", entry.article().value()).put("source", entry.source());
    Json.put(node, "outlet", entry.outlet());
    node.put("begin", entry.span().begin()).put("end", entry.span().end());
    node.put("words", entry.words());
    Json.put(node, "cue", entry.cue());
    Json.put(node, "detail", entry.detail());
    Json.put(node, "code", entry.code());
    Json.put(node, "status", entry.status());
    Json.put(node, "about", entry.about());
    Json.put(node, "value", entry.value());
    Json.put(node, "low", entry.low());
    Json.put(node, "high", entry.high());
    Json.put(node, "from", entry.from());
    Json.put(node, "to", entry.to());
    Json.put(node, "published", entry.published());
    Json.put(node, "voice", entry.voice());
    Json.put(node, "assertedBy", entry.assertedBy());
    ArrayNode parties = node.putArray("parties");
    for (EntryAnswer.Part part : entry.parties()) {
      ObjectNode one = parties.addObject();
      one.put("role", part.role());
      Json.put(one, "actor", part.actor());
      Json.put(one, "name", part.name());
      Json.put(one, "basis", part.basis());
    }
    Json.put(node, "marks", entry.marks());
    ObjectNode why = node.putObject("why");
    why.put("rule", entry.why().rule()).put("confidence", entry.why().confidence());
    return node;
  }

  static JsonNode found(Found found) {
    ObjectNode node = entry(found.statement());
    node.set("hits", hits(found.marked()));
    return node;
  }

  static JsonNode hit(Hit hit) {
    ObjectNode node = Json.object();
    node.put("article", hit.article().value()).put("source", hit.source());
    Json.put(node, "outlet", hit.outlet());
    Json.put(node, "title", hit.title());
    Json.put(node, "published", hit.published());
    node.set("snippet", hits(hit.snippet()));
    return node;
  }

  /** Marked text as pieces, of which those that were found say so. */
  private static ArrayNode hits(String marked) {
    ArrayNode pieces = Json.object().putArray("pieces");
    for (Marked piece : Marked.of(marked)) {
      ObjectNode node = pieces.addObject().put("text", piece.text());
      if (piece.hit()) {
        node.put("hit", true);
      }
    }
    return pieces;
  }

  static JsonNode contradiction(ContradictionAnswer answer) {
    ObjectNode node = Json.object();
    node.put("id", answer.contradiction().id());
    node.put("kind", answer.contradiction().kind().label());
    side(node.putObject("a"), answer.contradiction().a(), answer.a());
    side(node.putObject("b"), answer.contradiction().b(), answer.b());
    ObjectNode why = node.putObject("why");
    why.put("rule", answer.contradiction().why().rule());
    why.put("confidence", answer.contradiction().why().confidence());
    return node;
  }

  private static void side(ObjectNode node, String id, ContradictionAnswer.Side side) {
    node.put("id", id);
    Json.put(node, "outlet", side.outlet());
    Json.put(node, "words", side.words());
  }

  static JsonNode job(JobState job) {
    ObjectNode node = Json.object();
    node.put("id", job.id()).put("title", job.title()).put("status", job.label());
    Json.put(node, "phase", job.phase());
    node.put("done", job.done()).put("total", job.total());
    node.put("added", job.added()).put("known", job.known());
    node.put("problems", job.problems().size() + job.more());
    ArrayNode problems = node.putArray("problemList");
    for (Problem problem : job.problems()) {
      ObjectNode one = problems.addObject();
      one.put("source", problem.source()).put("code", problem.code());
      one.put("message", problem.message());
    }
    node.put("counts", job.counts());
    Json.put(node, "message", job.message());
    node.put("seconds", job.time().toSeconds());
    return node;
  }
}
