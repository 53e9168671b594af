package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that happened nowhere: where, when, to what, and what two people who do not exist say
 * of it.
 */
final class InventedAffair {
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 365;

  private static final String[] FIRST_NAMES = {
    "Ada", "Joon", "Ines", "Tove", "Marek", "Odile", "Piers", "Runa", "Silvan", "Wanda"
  };
  private static final String[] ONSETS = {
    "Bran", "Cal", "Dun", "Fel", "Har", "Lind", "Mar", "Nor", "Os", "Pel", "Rask", "Thor", "Ulv",
    "Wen"
  };
  private static final String[] NAME_ENDS = {
    "ley", "low", "ner", "quist", "rick", "son", "sted", "wood"
  };
  private static final String[] PLACE_ENDS = {
    "almar", "burgh", "dale", "ford", "marrow", "mouth", "stead", "wick"
  };
  private static final String[] ROLES = {
    "harbour master",
    "union leader",
    "mayor",
    "police chief",
    "transport minister",
    "judge",
    "head teacher"
  };
  private static final String[] THINGS = {
    "ferry",
    "pier",
    "tide gate",
    "budget",
    "hospital",
    "railway bridge",
    "power station",
    "library",
    "market hall",
    "refugee camp",
    "water works",
    "museum"
  };
  private static final String[] DEEDS = {
    "reopened", "closed", "sold", "repaired", "searched", "attacked"
  };
  private static final String[] WORDS = {
    "late", "well paid for", "overdue", "a mistake", "a relief", "unlawful"
  };

  private final LocalDate day;
  private final String place;
  private final String first;
  private final String firstRole;
  private final String second;
  private final String secondRole;
  private final String thing;
  private final String deed;
  private final int amount;
  private final List<String> quotations = new ArrayList<>();

  InventedAffair(Random random) {
    day = FIRST.plusDays(random.nextInt(DAYS));
    place = pick(ONSETS, random) + pick(PLACE_ENDS, random);
    first = person(random);
    second = person(random);
    firstRole = pick(ROLES, random);
    secondRole = pick(ROLES, random);
    thing = pick(THINGS, random);
    deed = pick(DEEDS, random);
    amount = 2 + random.nextInt(9_000);
    for (int i = 0; i < 3; i++) {
      quotations.add(
          "We counted %s reasons to call the %s in %s %s, and %s will hear each of them"
              .formatted(
                  2 + random.nextInt(900),
                  pick(THINGS, random),
                  place,
                  pick(WORDS, random),
                  person(random)));
    }
  }

  LocalDate day() {
    return day;
  }

  String title() {
    return "%s: %s is %s after %s crowns are spent".formatted(place, thing, deed, amount);
  }

  /** Words for what stands beside a report. */
  String word(Random random) {
    return pick(ONSETS, random) + pick(PLACE_ENDS, random) + " " + pick(THINGS, random);
  }

  /** A report of six to twelve paragraphs, another one at each call. */
  List<String> paragraphs(Random random) {
    List<String> told = new ArrayList<>();
    told.add(
        "The %s of %s was %s on %s, %s %s said, and %s people were led away."
            .formatted(thing, place, deed, weekday(), firstRole, first, 2 + random.nextInt(90)));
    told.add(
        "\u201c%s,\u201d %s told reporters. %s, the %s, rejected that."
            .formatted(quotations.get(0), last(first), second, secondRole));
    int more = 4 + random.nextInt(7);
    for (int i = 0; i < more; i++) {
      told.add(more(random));
    }
    return told;
  }

  private String more(Random random) {
    return switch (random.nextInt(5)) {
      case 0 ->
          "%s said that the %s would be %s within %s days. It had cost more than %s million crowns by %s."
              .formatted(
                  last(first),
                  thing,
                  pick(DEEDS, random),
                  2 + random.nextInt(90),
                  amount,
                  weekday());
      case 1 ->
          "\u201c%s,\u201d said %s. The %s has met the people of %s %s times since January."
              .formatted(
                  quotations.get(1 + random.nextInt(2)),
                  last(second),
                  secondRole,
                  place,
                  2 + random.nextInt(40));
      case 2 ->
          "According to the %s, guards arrested at least %s people near the %s. None of them was charged."
              .formatted(firstRole, 2 + random.nextInt(300), pick(THINGS, random));
      case 3 ->
          "%s accused %s of hiding what the %s had cost. %s denied it and called the figure of %s crowns \u201c%s\u201d."
              .formatted(
                  second, first, thing, last(first), random.nextInt(9_000), pick(WORDS, random));
      default ->
          "The council of %s will vote on the %s next week. In %s it was %s, and nobody there has forgotten the %s."
              .formatted(
                  place,
                  thing,
                  1990 + random.nextInt(40),
                  pick(DEEDS, random),
                  pick(THINGS, random));
    };
  }

  private String weekday() {
    String name = day.minusDays(1).getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private static String person(Random random) {
    return pick(FIRST_NAMES, random) + " " + pick(ONSETS, random) + pick(NAME_ENDS, random);
  }

  private static String last(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  private static String pick(String[] some, Random random) {
    return some[random.nextInt(some.length)];
  }
}
