package org.onrecord.app.page;

import org.onrecord.record.Figure;

/** Writes figures for people. */
final class Quantities {
  private Quantities() {}

  /** Such as {@code at least 9 people}. */
  static String words(Figure figure) {
    StringBuilder out = new StringBuilder();
    if (figure.bound() != Figure.Bound.EXACTLY && figure.bound() != Figure.Bound.VAGUE) {
      out.append(Phrases.of("bound", figure.bound().label())).append(' ');
    }
    Double low = figure.low();
    Double high = figure.high();
    if (figure.value() != null) {
      out.append(Numbers.people(figure.value()));
    } else if (low != null && high != null) {
      out.append(Numbers.people(low)).append(" to ").append(Numbers.people(high));
    } else if (low != null) {
      out.append(Numbers.people(low)).append(" or more");
    } else if (high != null) {
      out.append("up to ").append(Numbers.people(high));
    } else {
      out.append("some");
    }
    return figure.unit() == null
        ? out.toString()
        : out.append(' ').append(figure.unit()).toString();
  }
}
