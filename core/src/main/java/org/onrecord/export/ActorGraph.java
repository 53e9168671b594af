package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/** Who backs or rejects whom, as a directed graph: an edge for each position of the record. */
record ActorGraph(List<Actor> nodes, List<Edge> edges) {
  /** A position and where it stands. */
  record Edge(Article article, Position position, String voice) {
    /** First day, as an ISO date, where it is known. */
    @Nullable String from() {
      return position.date() == null || position.date().range().from() == null
          ? null
          : position.date().range().from().toString();
    }

    /** Last day, as an ISO date, where it is known. */
    @Nullable String to() {
      return position.date() == null || position.date().range().to() == null
          ? null
          : position.date().range().to().toString();
    }

    String sign() {
      return position.backs() ? "+" : "-";
    }

    String exact() {
      return position.passage().of(article.text());
    }
  }

  static ActorGraph of(SourcedRecord record) {
    Naming naming = new Naming(record);
    List<Edge> edges = new ArrayList<>();
    Set<ActorId> met = new TreeSet<>();
    for (ArticleRecord article : record.articles()) {
      for (Position position :
          article.entries(Position.class).stream().sorted(EntryLines.order()).toList()) {
        String voice = naming.voice(article.article(), position.assertedBy());
        edges.add(new Edge(article.article(), position, voice));
        met.add(position.from());
        met.add(position.to());
      }
    }
    List<Actor> nodes = record.actors().stream().filter(a -> met.contains(a.id())).toList();
    return new ActorGraph(nodes, edges);
  }
}
