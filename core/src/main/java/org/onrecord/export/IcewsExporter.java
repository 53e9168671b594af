package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.Event;
import org.onrecord.record.Party;

/** The 20 columns of ICEWS: one row for each source and target. */
final class IcewsExporter extends EventTable {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  @Override
  public String format() {
    return "icews";
  }

  @Override
  public String about() {
    return "events in the 20 columns of ICEWS";
  }

  @Override
  List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<List<String>> rows(JoinedEvent joined, JoinedEvents events) {
    Event event = joined.event();
    List<List<String>> rows = new ArrayList<>();
    for (Party[] pair : pairs(event)) {
      List<Party> source = List.of(pair[0]);
      List<Party> target = List.of(pair[1]);
      rows.add(
          List.of(
              event.id().value(),
              day(joined),
              names(source, events),
              sectors(source, events),
              countries(source, events),
              words(joined, event.passage()),
              text(event.cameo()),
              number(event.goldstein()),
              names(target, events),
              sectors(target, events),
              countries(target, events),
              joined.first().id().value(),
              "",
              outlet(joined.first()),
              "",
              "",
              "",
              text(joined.place()),
              "",
              ""));
    }
    return rows;
  }
}
