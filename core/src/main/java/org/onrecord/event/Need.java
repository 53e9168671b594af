package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;

/**
 * A setting that a frame asks for: all of its conditions hold.
 *
 * @param conditions at least one
 */
record Need(List<Condition> conditions) {
  /**
   * One condition.
   *
   * @param place {@code obj} for the object or complement, {@code subj}, {@code mod}, a
   *     preposition, or {@code is} for a bare condition such as {@code none} or {@code light}
   * @param value a lemma, a class with its {@code @}, or empty for anything
   */
  record Condition(String place, String value) {}

  Need {
    conditions = List.copyOf(conditions);
  }

  private static final List<String> BARE =
      List.of(
          "actor",
          "none",
          "clause",
          "clause-neg",
          "clause-fut",
          "clause-other",
          "nowhat",
          "inf",
          "noclause",
          "neg",
          "fut",
          "light",
          "poss");

  static Need parse(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : text.split("\\+", -1)) {
      int colon = part.indexOf(':');
      if (BARE.contains(part)) {
        conditions.add(new Condition("is", part));
      } else if (colon < 0) {
        conditions.add(new Condition("obj", part));
      } else {
        conditions.add(new Condition(part.substring(0, colon), part.substring(colon + 1)));
      }
    }
    return new Need(conditions);
  }
}
