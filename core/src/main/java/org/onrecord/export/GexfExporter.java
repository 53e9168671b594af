package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.story.SourcedRecord;

/** Actors and positions as a graph over time in GEXF 1.3, as Gephi reads it. */
final class GexfExporter implements FileExporter {
  @Override
  public String format() {
    return "gexf";
  }

  @Override
  public String about() {
    return "actors and positions as a graph over time";
  }

  @Override
  public String extension() {
    return "gexf";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    ActorGraph graph = ActorGraph.of(record);
    XmlDocument xml = new XmlDocument(out);
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    attributes(xml, "node", "kind", "country");
    attributes(xml, "edge", "sign", "issue", "voice", "article", "exact");
    xml.open("nodes");
    for (Actor actor : graph.nodes()) {
      xml.open("node", "id", actor.id().value(), "label", actor.name()).open("attvalues");
      value(xml, "kind", actor.kind().label());
      value(xml, "country", actor.country());
      xml.close().close();
    }
    xml.close().open("edges");
    for (ActorGraph.Edge edge : graph.edges()) {
      xml.open("edge", edge(edge)).open("attvalues");
      value(xml, "sign", edge.sign());
      value(xml, "issue", edge.position().issue());
      value(xml, "voice", edge.voice());
      value(xml, "article", edge.article().id().value());
      value(xml, "exact", edge.exact());
      xml.close().close();
    }
    xml.end();
  }

  private static String[] edge(ActorGraph.Edge edge) {
    List<String> attributes =
        new ArrayList<>(
            List.of(
                "id",
                edge.position().id().value(),
                "source",
                edge.position().from().value(),
                "target",
                edge.position().to().value(),
                "kind",
                edge.position().backs() ? "backs" : "rejects"));
    String from = edge.from();
    if (from != null) {
      attributes.addAll(List.of("start", from));
    }
    String to = edge.to();
    if (to != null) {
      attributes.addAll(List.of("end", to));
    }
    return attributes.toArray(new String[0]);
  }

  private static void attributes(XmlDocument xml, String of, String... names) throws IOException {
    xml.open("attributes", "class", of);
    for (String name : names) {
      xml.empty("attribute", "id", name, "title", name, "type", "string");
    }
    xml.close();
  }

  private static void value(XmlDocument xml, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      xml.empty("attvalue", "for", name, "value", value);
    }
  }
}
