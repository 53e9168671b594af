package org.onrecord.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a person reads the runs of a page: where a gap runs down between them, what is
 * left of it before what is right of it (a form of the XY-cut of Nagy and Seth, 1984, that goes
 * from the top down).
 */
final class Columns {
  /** A gap between columns is at least this many times the size of the letters. */
  private static final float GUTTER = 0.8f;

  /** Columns in columns in columns. */
  private static final int DEEPEST = 6;

  /** Runs of a page beyond which no columns are looked for. */
  private static final int MOST = 3_000;

  /** Lines without a gap, such as a title above its column, that may go before columns. */
  private static final int AHEAD = 12;

  /** The least lines on each side of a gap. */
  private static final int LEAST = 2;

  private final List<List<Run>> columns = new ArrayList<>();
  private List<Run> open = new ArrayList<>();

  private Columns() {}

  /** The lines of each column, the columns in the order of reading. */
  static List<List<Run>> of(List<Run> runs) {
    Columns columns = new Columns();
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(Run::base).thenComparing(Run::left));
    if (runs.size() > MOST) {
      columns.columns.add(sorted);
    } else {
      columns.read(sorted, 0);
      columns.end();
    }
    return columns.columns;
  }

  private void read(List<Run> runs, int depth) {
    List<List<Run>> lines = lines(runs);
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      float gutter = 0;
      Gaps gaps = new Gaps();
      for (int k = i; k < lines.size() && depth < DEEPEST; k++) {
        gaps.close(lines.get(k));
        boolean inside = gaps.isAnyInside();
        if (!inside && (end > i || k - i >= AHEAD)) {
          break;
        }
        float at = inside ? gaps.between(lines.subList(i, k + 1)) : Float.NaN;
        if (!Float.isNaN(at)) {
          end = k + 1;
          gutter = at;
        }
      }
      if (end > i) {
        columns(lines.subList(i, end), gutter, depth);
        i = end;
      } else {
        open.add(line(lines.get(i)));
        i++;
      }
    }
  }

  private void columns(List<List<Run>> lines, float gutter, int depth) {
    List<Run> left = new ArrayList<>();
    List<Run> right = new ArrayList<>();
    lines.forEach(line -> line.forEach(run -> (run.left() < gutter ? left : right).add(run)));
    end();
    read(left, depth + 1);
    end();
    read(right, depth + 1);
    end();
  }

  private void end() {
    if (!open.isEmpty()) {
      columns.add(open);
      open = new ArrayList<>();
    }
  }

  private static Run line(List<Run> runs) {
    Run line = runs.get(0);
    for (Run run : runs.subList(1, runs.size())) {
      line = line.with(run);
    }
    return line;
  }

  /** Runs on one level, each level from left to right. */
  static List<List<Run>> lines(List<Run> sorted) {
    List<List<Run>> lines = new ArrayList<>();
    float base = Float.NEGATIVE_INFINITY;
    for (Run run : sorted) {
      if (lines.isEmpty() || run.base() - base > 0.3f * run.size()) {
        lines.add(new ArrayList<>());
        base = run.base();
      }
      lines.get(lines.size() - 1).add(run);
    }
    lines.forEach(line -> line.sort(Comparator.comparing(Run::left)));
    return lines;
  }

  /** The gaps that run down all lines so far. */
  private static final class Gaps {
    private List<float[]> free = new ArrayList<>();
    private boolean begun;

    void close(List<Run> line) {
      List<float[]> gaps = new ArrayList<>();
      float from = Float.NEGATIVE_INFINITY;
      for (Run run : line) {
        gaps.add(new float[] {from, run.left()});
        from = Math.max(from, run.right());
      }
      gaps.add(new float[] {from, Float.POSITIVE_INFINITY});
      List<float[]> both = new ArrayList<>();
      for (float[] gap : gaps) {
        for (float[] other : begun ? free : List.of(gap)) {
          float left = Math.max(gap[0], other[0]);
          float right = Math.min(gap[1], other[1]);
          if (right - left > GUTTER * line.get(0).size()) {
            both.add(new float[] {left, right});
          }
        }
      }
      free = both;
      begun = true;
    }

    /** Whether there is a gap with something on both sides. */
    boolean isAnyInside() {
      return free.stream().anyMatch(g -> Float.isFinite(g[0]) && Float.isFinite(g[1]));
    }

    /** Where the widest gap ends that has lines on both sides, else no number. */
    float between(List<List<Run>> lines) {
      float best = Float.NaN;
      float widest = 0;
      for (float[] gap : free) {
        boolean inside = Float.isFinite(gap[0]) && Float.isFinite(gap[1]);
        if (inside && gap[1] - gap[0] > widest && isBetween(lines, gap)) {
          widest = gap[1] - gap[0];
          best = gap[1];
        }
      }
      return best;
    }

    private static boolean isBetween(List<List<Run>> lines, float[] gap) {
      int left = 0;
      int right = 0;
      for (List<Run> line : lines) {
        left += line.stream().anyMatch(r -> r.left() < gap[1]) ? 1 : 0;
        right += line.stream().anyMatch(r -> r.left() >= gap[1]) ? 1 : 0;
      }
      return left >= LEAST && right >= LEAST;
    }
  }
}
