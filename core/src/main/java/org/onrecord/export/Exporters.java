package org.onrecord.export;

import java.util.List;

/** The formats of the library: one line here for each. */
public final class Exporters {
  private static final List<Exporter> ALL =
      List.of(
          new JsonLinesExporter(),
          new CsvExporter(),
          new MarkdownExporter(),
          new WordExporter(),
          new WebAnnotationExporter(),
          new SchemaOrgExporter(),
          new GraphMlExporter(),
          new GexfExporter(),
          new ProvExporter(),
          new StixExporter(),
          new AtomExporter(),
          new PloverExporter(),
          new IcewsExporter(),
          new GdeltExporter(),
          new PhoenixExporter(),
          new EventMentionsExporter());

  private Exporters() {}

  /** Every format of the library. */
  public static List<Exporter> all() {
    return ALL;
  }
}
