package org.onrecord.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.Party;

/** The 26 columns of Phoenix: one row for each source and target. */
final class PhoenixExporter extends EventTable {
  private static final List<String> COLUMNS =
      List.of(
          "EventID",
          "Date",
          "Year",
          "Month",
          "Day",
          "SourceActorFull",
          "SourceActorEntity",
          "SourceActorRole",
          "SourceActorAttribute",
          "TargetActorFull",
          "TargetActorEntity",
          "TargetActorRole",
          "TargetActorAttribute",
          "EventCode",
          "EventRootCode",
          "PentaClass",
          "GoldsteinScore",
          "Issues",
          "Lat",
          "Lon",
          "LocationName",
          "StateName",
          "CountryCode",
          "SentenceID",
          "URLs",
          "NewsSources");

  @Override
  public String format() {
    return "phoenix";
  }

  @Override
  public String about() {
    return "events in the columns of Phoenix";
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
      Actor source = events.actor(pair[0]);
      Actor target = events.actor(pair[1]);
      List<String> row = new ArrayList<>();
      row.add(event.id().value() + "_" + number++);
      row.add(date == null ? "" : date.toString().replace("-", ""));
      row.add(date == null ? "" : String.valueOf(date.getYear()));
      row.add(date == null ? "" : String.valueOf(date.getMonthValue()));
      row.add(date == null ? "" : String.valueOf(date.getDayOfMonth()));
      actor(row, source);
      actor(row, target);
      row.add(text(event.cameo()));
      row.add(root(event));
      row.add(String.valueOf(penta(root(event))));
      row.add(number(event.goldstein()));
      row.add(String.join(";", event.contexts()));
      row.add("");
      row.add("");
      row.add(text(joined.place()));
      row.add("");
      row.add("");
      row.add(event.id().value());
      row.add(
          joined.mentions().stream()
              .map(m -> address(m.article()))
              .distinct()
              .collect(Collectors.joining(";")));
      row.add(
          joined.mentions().stream()
              .map(m -> outlet(m.article()))
              .filter(o -> !o.isEmpty())
              .distinct()
              .collect(Collectors.joining(";")));
      rows.add(row);
    }
    return rows;
  }

  private static void actor(List<String> row, @Nullable Actor actor) {
    String country = actor == null ? "" : text(actor.country());
    String role = sector(actor);
    row.add(country.isEmpty() && role.isEmpty() ? "---" : country + role);
    row.add(country);
    row.add(role);
    row.add("");
  }

  /** Phoenix counts 01 and 02 as 0, and 16 as verbal conflict. */
  private static int penta(String root) {
    return switch (root) {
      case "03", "04", "05" -> 1;
      case "06", "07", "08" -> 2;
      case "09", "10", "11", "12", "13", "16" -> 3;
      case "14", "15", "17", "18", "19", "20" -> 4;
      default -> 0;
    };
  }
}
