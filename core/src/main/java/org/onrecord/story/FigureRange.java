package org.onrecord.story;

import org.jspecify.annotations.Nullable;
import org.onrecord.record.Figure;

/**
 * The numbers that a figure allows, both ends inclusive.
 *
 * @param low the least
 * @param high the greatest
 */
record FigureRange(double low, double high) {
  /** How far “about” reaches, as a share of the number. */
  private static final double ABOUT = 0.1;

  /** How far “more than 60” is understood to reach: nobody says so of 200. */
  private static final double OPEN = 0.25;

  static @Nullable FigureRange of(Figure figure) {
    Double value = figure.value();
    if (value == null) {
      Double low = figure.low();
      Double high = figure.high();
      if (low == null && high == null) {
        return null;
      }
      return new FigureRange(low == null ? 0 : low, high == null ? Double.MAX_VALUE : high);
    }
    double v = value;
    return switch (figure.bound()) {
      case EXACTLY -> new FigureRange(v, v);
      case ABOUT, VAGUE -> new FigureRange(v * (1 - ABOUT), v * (1 + ABOUT));
      case ALMOST -> new FigureRange(v * (1 - ABOUT), v);
      case MORE_THAN, AT_LEAST -> new FigureRange(v, v * (1 + OPEN));
      case LESS_THAN, AT_MOST -> new FigureRange(v * (1 - OPEN), v);
    };
  }

  boolean meets(FigureRange other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether the one is the other in round numbers: the same to its leading digits. */
  boolean isRounded(FigureRange other) {
    return rounds(low, other.low) || rounds(other.low, low);
  }

  private static boolean rounds(double exact, double round) {
    for (double unit = 10; unit <= 1e9 && unit <= Math.abs(round); unit *= 10) {
      if (round % unit == 0 && Math.round(exact / unit) * unit == round) {
        return true;
      }
    }
    return false;
  }
}
