package org.onrecord.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;
import org.onrecord.store.Decision;
import org.onrecord.store.Store;

/** Decisions as JSON, both ways. */
final class DecisionJson {
  private static final int LONGEST_ID = 300;
  private static final int LONGEST_NOTE = 10_000;

  private DecisionJson() {}

  static JsonNode write(Store.Numbered numbered) {
    ObjectNode node = Json.object();
    Decision decision = numbered.decision();
    node.put("number", numbered.number());
    node.put("kind", decision.kind()).put("subject", decision.subject());
    if (decision instanceof Decision.JoinActors join) {
      node.put("actor", join.actor().value()).put("into", join.into().value());
    } else if (decision instanceof Decision.SplitActor split) {
      node.put("article", split.article().value());
      node.put("actor", split.actor().value()).put("as", split.as().value());
    } else if (decision instanceof Decision.CorrectSpeaker correct) {
      Json.put(node, "speaker", correct.speaker());
    } else if (decision instanceof Decision.Note note) {
      node.put("text", note.text());
    }
    return node;
  }

  /**
   * The decision that a request asks for.
   *
   * @throws Refusal if it lacks something
   */
  static Decision read(JsonNode node) {
    String kind = text(node, "kind", LONGEST_ID);
    return switch (kind) {
      case "join" -> new Decision.JoinActors(actor(node, "actor"), actor(node, "into"));
      case "split" ->
          new Decision.SplitActor(
              new ArticleId(id(node, "article")), actor(node, "actor"), actor(node, "as"));
      case "speaker" -> new Decision.CorrectSpeaker(entry(node), speaker(node));
      case "open" -> new Decision.LeaveOpen(entry(node));
      case "confirm" -> new Decision.Confirm(id(node, "subject"));
      case "reject" -> new Decision.Reject(entry(node));
      case "note" -> new Decision.Note(id(node, "subject"), text(node, "text", LONGEST_NOTE));
      default ->
          throw Refusal.bad(
              "There is no decision '" + kind + "'",
              "There are join, split, speaker, open, confirm, reject and note.");
    };
  }

  private static @Nullable ActorId speaker(JsonNode node) {
    return node.hasNonNull("speaker") ? actor(node, "speaker") : null;
  }

  private static EntryId entry(JsonNode node) {
    return new EntryId(id(node, "subject"));
  }

  private static ActorId actor(JsonNode node, String name) {
    return new ActorId(id(node, name));
  }

  private static String id(JsonNode node, String name) {
    return text(node, name, LONGEST_ID);
  }

  private static String text(JsonNode node, String name, int longest) {
    String text = node.path(name).asText("").strip();
    if (text.isEmpty() || text.length() > longest) {
      throw Refusal.bad(
          "'" + name + "' is missing or too long",
          "See " + OpenApi.PATH + " for what is expected.");
    }
    return text;
  }
}
