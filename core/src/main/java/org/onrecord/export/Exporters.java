package org.onrecord.export;

import java.util.List;
import java.util.Optional;

/** All formats that a record is written in: one line here for each. */
public final class Exporters {
  private static final List<Exporter> ALL =
      List.of(
          new JsonLinesExporter(),
          new PloverExporter(),
          new IcewsExporter(),
          new GdeltExporter(),
          new PhoenixExporter(),
          new EventMentionsExporter());

  private Exporters() {}

  public static List<Exporter> all() {
    return ALL;
  }

  /** The exporter of a format's name. */
  public static Optional<Exporter> of(String format) {
    return ALL.stream().filter(e -> e.format().equals(format)).findFirst();
  }
}
