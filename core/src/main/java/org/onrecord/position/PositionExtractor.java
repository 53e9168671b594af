package org.onrecord.position;

import java.util.List;
import org.onrecord.record.Extractor;
import org.onrecord.record.Position;
import org.onrecord.record.Reading;

/** Finds the positions of an article. */
public final class PositionExtractor implements Extractor {
  @Override
  public String name() {
    return "position";
  }

  @Override
  public List<Position> extract(Reading reading) {
    return List.of();
  }
}
