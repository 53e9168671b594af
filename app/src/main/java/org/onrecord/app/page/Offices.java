package org.onrecord.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Office;
import org.onrecord.time.DateRange;

/** Writes offices for people. */
final class Offices {
  private Offices() {}

  /** The office that an actor held at a time; empty where none is known. */
  static String atATime(Actor actor, @Nullable DateRange when) {
    LocalDate day = when == null ? null : when.from();
    for (Office office : actor.offices()) {
      boolean begun = day == null || office.from() == null || !office.from().isAfter(day);
      boolean over = day != null && office.to() != null && office.to().isBefore(day);
      if (begun && !over) {
        return words(office);
      }
    }
    return "";
  }

  /** Every office with its years. */
  static List<String> all(Actor actor) {
    List<String> all = new ArrayList<>();
    for (Office office : actor.offices()) {
      String days =
          office.from() == null && office.to() == null
              ? ""
              : ", " + Days.range(office.from(), office.to());
      all.add(words(office) + days);
    }
    return all;
  }

  private static String words(Office office) {
    String of = office.of();
    return of == null || office.title().contains(of)
        ? office.title()
        : office.title() + " of " + of;
  }
}
