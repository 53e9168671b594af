package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what stands apart: “three days after the attacks a week ago”. */
final class Composition {
  /** How many lexemes may name the event between “after” and its date. */
  private static final int REACH = 12;

  private Composition() {}

  static List<Match> join(Line line, List<Match> matches, Scene scene) {
    List<Match> joined = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Match next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      Meaning placed = next == null ? null : placed(line, match, next);
      joined.add(
          placed == null ? match : new Match(match.from(), match.to(), match.kind(), placed));
    }
    return joined;
  }

  /** A duration that is counted from a date further on in the sentence. */
  private static @Nullable Meaning placed(Line line, Match amount, Match date) {
    if (amount.kind() != TimeExpression.Kind.DURATION
        || date.kind() != TimeExpression.Kind.DATE
        || date.from() - amount.to() > REACH
        || !(amount.meaning() instanceof Meaning.Fixed fixed)
        || fixed.value().indexOf('X') >= 0) {
      return null;
    }
    int sign = line.is(amount.to(), "after", "following", "from", "since") ? 1 : 0;
    sign = line.is(amount.to(), "before") ? -1 : sign;
    Unit unit = null;
    for (int i = amount.from(); i < amount.to(); i++) {
      unit = line.unit(i) == null ? unit : line.unit(i);
    }
    Amount count = null;
    for (int i = amount.from(); i < amount.to() && count == null; i++) {
      count = Amount.read(line, i);
    }
    if (sign == 0 || unit == null || count == null || unit.isClock()) {
      return null;
    }
    for (int i = amount.to() + 1; i < date.from(); i++) {
      if (line.is(i, ",", ";", ":", "that", "who", "which")) {
        return null;
      }
    }
    Meaning shifted =
        new Meaning.Shift(date.meaning(), unit, sign * (int) count.count(), grain(unit));
    return new Meaning.Placed(fixed.value(), shifted, shifted);
  }

  private static Unit grain(Unit unit) {
    return unit == Unit.WEEK ? Unit.DAY : unit;
  }
}
