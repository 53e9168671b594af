package org.onrecord.time;

/**
 * An expression that a grammar reads in a line.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last one
 */
record Match(int from, int to, TimeExpression.Kind kind, Meaning meaning) {
  static Match date(int from, int to, Meaning meaning) {
    return new Match(from, to, TimeExpression.Kind.DATE, meaning);
  }

  static Match time(int from, int to, Meaning meaning) {
    return new Match(from, to, TimeExpression.Kind.TIME, meaning);
  }

  static Match duration(int from, int to, Meaning meaning) {
    return new Match(from, to, TimeExpression.Kind.DURATION, meaning);
  }

  static Match set(int from, int to, Meaning meaning) {
    return new Match(from, to, TimeExpression.Kind.SET, meaning);
  }

  int length() {
    return to - from;
  }
}
