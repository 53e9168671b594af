package org.onrecord.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.Party;

/** The 61 columns of GDELT 2.0's event table: one row for each source and target. */
final class GdeltExporter extends EventTable {
  private static final List<String> COLUMNS = columnsAsPublished();

  private static List<String> columnsAsPublished() {
    List<String> columns =
        new ArrayList<>(List.of("GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"));
    for (String actor : List.of("Actor1", "Actor2")) {
      for (String field :
          List.of(
              "Code",
              "Name",
              "CountryCode",
              "KnownGroupCode",
              "EthnicCode",
              "Religion1Code",
              "Religion2Code",
              "Type1Code",
              "Type2Code",
              "Type3Code")) {
        columns.add(actor + field);
      }
    }
    columns.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      for (String field :
          List.of(
              "Type",
              "Fullname",
              "CountryCode",
              "ADM1Code",
              "ADM2Code",
              "Lat",
              "Long",
              "FeatureID")) {
        columns.add(geo + field);
      }
    }
    columns.addAll(List.of("DATEADDED", "SOURCEURL"));
    return List.copyOf(columns);
  }

  @Override
  public String format() {
    return "gdelt";
  }

  @Override
  public String about() {
    return "events in the 61 columns of GDELT";
  }

  @Override
  List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<List<String>> rows(JoinedEvent joined, JoinedEvents events) {
    Event event = joined.event();
    LocalDate date = date(joined);
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (Party[] pair : pairs(event)) {
      List<String> row = new ArrayList<>();
      row.add(event.id().value() + "_" + number++);
      row.add(date == null ? "" : date.toString().replace("-", ""));
      row.add(date == null ? "" : date.toString().replace("-", "").substring(0, 6));
      row.add(date == null ? "" : String.valueOf(date.getYear()));
      row.add(
          date == null
              ? ""
              : String.format(Locale.ROOT, "%.4f", date.getYear() + date.getDayOfYear() / 365.25));
      actor(row, events.actor(pair[0]));
      actor(row, events.actor(pair[1]));
      String code = text(event.cameo());
      row.add("1");
      row.add(code);
      row.add(code.length() > 3 ? code.substring(0, 3) : code);
      row.add(root(event));
      row.add(String.valueOf(quad(root(event))));
      row.add(number(event.goldstein()));
      row.add(String.valueOf(joined.mentions().size()));
      row.add(
          String.valueOf(
              joined.mentions().stream().map(m -> outlet(m.article())).distinct().count()));
      row.add(String.valueOf(joined.articles()));
      row.add("");
      blank(row, 16);
      row.add("");
      row.add(text(joined.place()));
      blank(row, 6);
      row.add("");
      row.add(address(joined.first()));
      rows.add(row);
    }
    return rows;
  }

  private static void blank(List<String> row, int cells) {
    for (int i = 0; i < cells; i++) {
      row.add("");
    }
  }

  private static void actor(List<String> row, @Nullable Actor actor) {
    String country = actor == null ? "" : text(actor.country());
    String type = sector(actor);
    row.add(country + type);
    row.add(actor == null ? "" : actor.name().toUpperCase(Locale.ROOT));
    row.add(country);
    blank(row, 4);
    row.add(type);
    blank(row, 2);
  }

  /** GDELT counts 01 to 05 as verbal cooperation. */
  private static int quad(String root) {
    if (root.isEmpty()) {
      return 0;
    }
    int number = Integer.parseInt(root);
    return number <= 5 ? 1 : number <= 8 ? 2 : number <= 13 ? 3 : 4;
  }
}
