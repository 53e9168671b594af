package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/** What the article has spoken of so far, for expressions that lean on it (“the quarter”). */
final class Scene {
  private final Meaning anchor;
  private @Nullable Meaning quarter;
  private @Nullable Meaning date;
  private int quarterAt = Integer.MIN_VALUE;
  private int dateAt = Integer.MIN_VALUE;
  private int now;
  private Lean lean = Lean.NEAR;

  /** How many sentences back a time is still spoken of. */
  private static final int REACH = 6;

  Scene(Meaning anchor) {
    this.anchor = anchor;
  }

  /** The day on which the text speaks. */
  Meaning anchor() {
    return anchor;
  }

  void enter(int sentence, Lean lean) {
    this.now = sentence;
    this.lean = lean;
  }

  void lean(Lean lean) {
    this.lean = lean;
  }

  /** Where dates without a year lie, by the verb that governs the place read now. */
  Lean lean() {
    return lean;
  }

  /** The quarter that is spoken of: the last one named, else the last one that is over. */
  Meaning quarter() {
    Meaning named = quarter;
    return named != null && now - quarterAt <= REACH * 2
        ? named
        : new Meaning.Shift(anchor, Unit.QUARTER, -1, Unit.QUARTER);
  }

  boolean hasQuarter() {
    return quarter != null && now - quarterAt <= REACH;
  }

  /** The day or month last named. */
  Meaning date() {
    Meaning named = date;
    return named != null && now - dateAt <= REACH ? named : anchor;
  }

  void note(Match match) {
    if (match.kind() != TimeExpression.Kind.DATE) {
      return;
    }
    Meaning meaning = match.meaning();
    if (isQuarter(meaning)) {
      quarter = meaning;
      quarterAt = now;
    } else if (!(meaning instanceof Meaning.Fixed fixed && fixed.value().endsWith("_REF"))) {
      date = meaning;
      dateAt = now;
    }
  }

  private static boolean isQuarter(Meaning meaning) {
    if (meaning instanceof Meaning.Cyclic cyclic) {
      return cyclic.pattern().startsWith("Q");
    } else if (meaning instanceof Meaning.Part part) {
      return part.part().startsWith("Q");
    }
    return meaning instanceof Meaning.Fixed fixed && fixed.value().contains("-Q");
  }
}
