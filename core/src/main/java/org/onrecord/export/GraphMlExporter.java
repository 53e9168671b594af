package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.story.SourcedRecord;

/** Actors and positions as a graph in GraphML 1.0. */
final class GraphMlExporter implements FileExporter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** Attributes of nodes and edges: what they hang on, name, type. */
  private static final String[][] KEYS = {
    {"node", "name", "string"},
    {"node", "kind", "string"},
    {"node", "country", "string"},
    {"edge", "sign", "string"},
    {"edge", "weight", "double"},
    {"edge", "issue", "string"},
    {"edge", "from", "string"},
    {"edge", "to", "string"},
    {"edge", "voice", "string"},
    {"edge", "article", "string"},
    {"edge", "begin", "int"},
    {"edge", "end", "int"},
    {"edge", "exact", "string"},
    {"edge", "confidence", "double"}
  };

  @Override
  public String format() {
    return "graphml";
  }

  @Override
  public String about() {
    return "actors and positions as a graph";
  }

  @Override
  public String extension() {
    return "graphml";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    ActorGraph graph = ActorGraph.of(record);
    XmlDocument xml = new XmlDocument(out);
    xml.open(
        "graphml",
        "xmlns",
        NAMESPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd");
    for (String[] key : KEYS) {
      xml.empty(
          "key",
          "id",
          key[0] + "-" + key[1],
          "for",
          key[0],
          "attr.name",
          key[1],
          "attr.type",
          key[2]);
    }
    xml.open("graph", "id", "positions", "edgedefault", "directed");
    for (Actor actor : graph.nodes()) {
      xml.open("node", "id", actor.id().value());
      data(xml, "node-name", actor.name());
      data(xml, "node-kind", actor.kind().label());
      data(xml, "node-country", actor.country());
      xml.close();
    }
    for (ActorGraph.Edge edge : graph.edges()) {
      xml.open(
          "edge",
          "id",
          edge.position().id().value(),
          "source",
          edge.position().from().value(),
          "target",
          edge.position().to().value());
      data(xml, "edge-sign", edge.sign());
      data(xml, "edge-weight", edge.position().backs() ? "1" : "-1");
      data(xml, "edge-issue", edge.position().issue());
      data(xml, "edge-from", edge.from());
      data(xml, "edge-to", edge.to());
      data(xml, "edge-voice", edge.voice());
      data(xml, "edge-article", edge.article().id().value());
      data(xml, "edge-begin", Integer.toString(edge.position().passage().begin()));
      data(xml, "edge-end", Integer.toString(edge.position().passage().end()));
      data(xml, "edge-exact", edge.exact());
      data(
          xml,
          "edge-confidence",
          Double.toString(EntryTables.confidence(edge.position().why().confidence())));
      xml.close();
    }
    xml.end();
  }

  private static void data(XmlDocument xml, String key, @Nullable String value) throws IOException {
    if (value != null) {
      xml.leaf("data", value, "key", key);
    }
  }
}
