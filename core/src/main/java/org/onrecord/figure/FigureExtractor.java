package org.onrecord.figure;

import java.util.List;
import org.onrecord.record.Extractor;
import org.onrecord.record.Figure;
import org.onrecord.record.Reading;

/** Finds the figures of an article. */
public final class FigureExtractor implements Extractor {
  @Override
  public String name() {
    return "figure";
  }

  @Override
  public List<Figure> extract(Reading reading) {
    return List.of();
  }
}
