package org.onrecord.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.export.Exporter;
import org.onrecord.export.Exporters;

/** Every format that the program writes: the library's, and one line here for each further one. */
public final class Formats {
  private static final List<Exporter> ALL = all(new ParquetExporter());

  private Formats() {}

  private static List<Exporter> all(Exporter... further) {
    List<Exporter> all = new ArrayList<>(Exporters.all());
    all.addAll(List.of(further));
    return List.copyOf(all);
  }

  /** Every format. */
  public static List<Exporter> all() {
    return ALL;
  }

  /** The exporter of a format's name. */
  public static Optional<Exporter> of(String format) {
    return ALL.stream().filter(e -> e.format().equals(format)).findFirst();
  }
}
