package org.onrecord.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.article.Article;
import org.onrecord.record.Event;
import org.onrecord.record.Party;

/** The 39 columns of POLECAT, which hold PLOVER events: lists of actors stay in one row. */
final class PloverExporter extends EventTable {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");
  private static final List<String> QUADS =
      List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

  @Override
  public String format() {
    return "plover";
  }

  @Override
  public String about() {
    return "events in the 39 columns of POLECAT";
  }

  @Override
  List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<List<String>> rows(JoinedEvent joined, JoinedEvents events) {
    Event event = joined.event();
    Article article = joined.first();
    return List.of(
        List.of(
            event.id().value(),
            day(joined),
            event.plover().name(),
            text(event.mode()),
            QUADS.get(quad(event.plover()) - 1),
            String.join(";", event.contexts()),
            names(event.source(), events),
            countries(event.source(), events),
            "",
            sector(first(event.source(), events)),
            sectors(event.source(), events),
            titles(event.source(), events),
            raw(joined, event.source()),
            "",
            names(event.target(), events),
            countries(event.target(), events),
            "",
            sector(first(event.target(), events)),
            sectors(event.target(), events),
            titles(event.target(), events),
            raw(joined, event.target()),
            "",
            text(joined.place()),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            text(joined.place()),
            "",
            outlet(article),
            article.published() == null ? "" : article.published().from().toString(),
            "",
            "",
            "",
            text(article.language()),
            "onrecord"));
  }

  private static @Nullable Actor first(List<Party> parties, JoinedEvents events) {
    return parties.isEmpty() ? null : events.actor(parties.get(0));
  }

  private static String titles(List<Party> parties, JoinedEvents events) {
    return parties.stream()
        .map(events::actor)
        .filter(java.util.Objects::nonNull)
        .flatMap(a -> a.offices().stream().limit(1))
        .map(o -> o.title())
        .collect(Collectors.joining(";"));
  }
}
