package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.record.Event;

/** Every telling of every row of the event tables, with its exact characters. */
final class EventMentionsExporter extends EventTable {
  @Override
  public String format() {
    return "event-mentions";
  }

  @Override
  public String about() {
    return "each mention of each event, a row for each";
  }

  @Override
  List<String> columns() {
    return List.of(
        "Event ID",
        "Mention ID",
        "Article",
        "Outlet",
        "URL",
        "Published",
        "Begin",
        "End",
        "Exact",
        "Status",
        "Rule",
        "Confidence");
  }

  @Override
  List<List<String>> rows(JoinedEvent joined, JoinedEvents events) {
    List<List<String>> rows = new ArrayList<>();
    for (JoinedEvent.Mention mention : joined.mentions()) {
      Event event = mention.event();
      Article article = mention.article();
      rows.add(
          List.of(
              joined.event().id().value(),
              event.id().value(),
              article.id().value(),
              outlet(article),
              address(article),
              article.published() == null ? "" : article.published().from().toString(),
              String.valueOf(event.passage().begin()),
              String.valueOf(event.passage().end()),
              event.passage().of(article.text()),
              event.status().label(),
              event.why().rule(),
              number(event.why().confidence())));
    }
    return rows;
  }
}
