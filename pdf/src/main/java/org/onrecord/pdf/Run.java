package org.onrecord.pdf;

/**
 * Words in a row on one line of a page, with no wider gap between them than a space.
 *
 * @param left distance of its first character from the left edge of the page, in points
 * @param right distance of its end from the left edge
 * @param base distance of its base line from the top of the page
 * @param size of its letters, in points
 * @param bold whether its font calls itself bold
 */
record Run(String text, float left, float right, float base, float size, boolean bold) {
  /** The same run, at the same place, with a letter before it. */
  Run after(String letter) {
    return new Run(letter + text, left, right, base, size, bold);
  }

  /** The two runs as one, a space between. */
  Run with(Run next) {
    return new Run(text + " " + next.text, left, next.right, base, Math.max(size, next.size), bold);
  }
}
