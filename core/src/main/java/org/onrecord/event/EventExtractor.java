package org.onrecord.event;

import java.util.List;
import org.onrecord.record.Event;
import org.onrecord.record.Extractor;
import org.onrecord.record.Reading;

/** Finds the events of an article. */
public final class EventExtractor implements Extractor {
  @Override
  public String name() {
    return "event";
  }

  @Override
  public List<Event> extract(Reading reading) {
    return List.of();
  }
}
