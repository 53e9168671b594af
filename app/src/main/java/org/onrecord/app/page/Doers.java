package org.onrecord.app.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/** Finds those of whom a record tells more than their names. */
final class Doers {
  private Doers() {}

  static Set<ActorId> of(SourcedRecord record) {
    Set<ActorId> doers = new LinkedHashSet<>();
    for (ArticleRecord article : record.articles()) {
      for (Entry entry : article.entries()) {
        if (entry instanceof Statement statement) {
          add(statement.speaker(), doers);
          statement.coSpeakers().forEach(p -> add(p, doers));
        } else if (entry instanceof Event event) {
          List.of(event.source(), event.target()).forEach(l -> l.forEach(p -> add(p, doers)));
        } else if (entry instanceof Position position) {
          doers.add(position.from());
          doers.add(position.to());
        }
      }
    }
    for (Utterance utterance : record.relations().utterances()) {
      utterance.recovered().forEach(recovered -> doers.add(recovered.speaker()));
    }
    return doers;
  }

  private static void add(@Nullable Party party, Set<ActorId> doers) {
    if (party != null && party.actor() != null) {
      doers.add(party.actor());
    }
  }
}
