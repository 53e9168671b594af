package org.onrecord.export;

import java.io.IOException;
import org.onrecord.article.Passage;
import org.onrecord.record.Party;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.Reuse;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** Writes the lines of what holds between articles. */
final class RelationLines {
  private RelationLines() {}

  static void write(SourcedRecord record, JsonFields fields) throws IOException {
    Relations relations = record.relations();
    for (Story story : relations.stories()) {
      write(story, fields);
    }
    for (Utterance utterance : relations.utterances()) {
      write(utterance, fields);
    }
    for (Reuse reuse : relations.reuse()) {
      write(reuse, fields);
    }
    for (Contradiction contradiction : relations.contradictions()) {
      write(contradiction, fields);
    }
  }

  private static void write(Story story, JsonFields fields) throws IOException {
    fields.begin("story");
    fields.text("id", story.id());
    fields.text("title", story.title());
    fields.texts("articles", story.articles());
    fields.text("from", story.from());
    fields.text("to", story.to());
    fields.end();
  }

  private static void write(Utterance utterance, JsonFields fields) throws IOException {
    fields.begin("utterance");
    fields.text("id", utterance.id());
    Party speaker = utterance.speaker();
    if (speaker != null) {
      // Its mention stands in some article; which one, the members tell.
      fields.name("speaker");
      fields.open();
      fields.text("actor", speaker.actor());
      fields.text("basis", speaker.basis().label());
      fields.close();
    }
    fields.range("date", utterance.date(), null);
    fields.list(
        "members",
        utterance.members(),
        member -> {
          fields.open();
          fields.text("statement", member.statement());
          fields.text("relation", member.relation().label());
          fields.close();
        });
    fields.list(
        "recovered",
        utterance.recovered(),
        recovered -> {
          fields.open();
          fields.text("statement", recovered.statement());
          fields.text("speaker", recovered.speaker());
          fields.text("from", recovered.from());
          fields.name("matched");
          passage(recovered.matched(), fields);
          fields.confidence(recovered.confidence());
          fields.close();
        });
    fields.end();
  }

  private static void write(Reuse reuse, JsonFields fields) throws IOException {
    fields.begin("reuse");
    fields.name("a");
    passage(reuse.a(), fields);
    fields.name("b");
    passage(reuse.b(), fields);
    fields.text("direction", reuse.direction().label());
    fields.why(reuse.why());
    fields.end();
  }

  private static void write(Contradiction contradiction, JsonFields fields) throws IOException {
    fields.begin("contradiction");
    fields.text("id", contradiction.id());
    fields.text("kind", contradiction.kind().label());
    fields.text("a", contradiction.a());
    fields.text("b", contradiction.b());
    fields.why(contradiction.why());
    fields.end();
  }

  private static void passage(Passage passage, JsonFields fields) throws IOException {
    fields.passage(passage.article().value(), passage.span(), passage.exact());
  }
}
