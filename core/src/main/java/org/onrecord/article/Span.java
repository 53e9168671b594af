package org.onrecord.article;

import java.util.Comparator;

/**
 * A stretch of an article's text.
 *
 * @param begin first character, in UTF-16 code units from the start of the text
 * @param end the character after the last one, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if begin is negative or end lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + " to " + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The characters of this span in a text. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** This span without white space (no-break spaces too) at its ends. */
  public Span trim(String text) {
    int from = begin;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
