package org.onrecord.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that two wordings share, in the same order: the longest common run first, then those
 * before and behind it (Ratcliff and Obershelp, 1988). Spelling is folded; a single word of grammar
 * is no run.
 *
 * @param words in common
 */
record Alignment(List<Run> runs, int words) {
  /** Words beyond this are not looked at; no report quotes so much in one piece. */
  private static final int LONGEST = 600;

  Alignment {
    runs = List.copyOf(runs);
  }

  /** A common run of words, from its first word in either wording. */
  record Run(int a, int b, int words) {}

  private record Field(int fromA, int toA, int fromB, int toB) {}

  static Alignment of(Wording a, Wording b) {
    Run inside = inside(a, b);
    if (inside != null) {
      return new Alignment(List.of(inside), inside.words());
    }
    List<Run> runs = new ArrayList<>();
    Deque<Field> open = new ArrayDeque<>();
    open.push(new Field(0, Math.min(a.size(), LONGEST), 0, Math.min(b.size(), LONGEST)));
    while (!open.isEmpty()) {
      Field field = open.pop();
      Run run = longest(a, b, field);
      if (run == null) {
        continue;
      }
      runs.add(run);
      open.push(new Field(field.fromA, run.a(), field.fromB, run.b()));
      open.push(new Field(run.a() + run.words(), field.toA, run.b() + run.words(), field.toB));
    }
    runs.sort(Comparator.comparingInt(Run::a));
    return new Alignment(runs, runs.stream().mapToInt(Run::words).sum());
  }

  /** The run that is all of the shorter wording, where it stands in the longer one as it is. */
  private static @Nullable Run inside(Wording a, Wording b) {
    int least = Math.min(a.size(), b.size());
    if (least < 2 || Math.max(a.size(), b.size()) > LONGEST) {
      return null;
    }
    int at = a.size() >= b.size() ? a.indexOfNormal(b) : b.indexOfNormal(a);
    if (at < 0) {
      return null;
    }
    return a.size() >= b.size() ? new Run(at, 0, least) : new Run(0, at, least);
  }

  private static @Nullable Run longest(Wording a, Wording b, Field field) {
    int width = field.toB - field.fromB;
    if (width <= 0 || field.toA <= field.fromA) {
      return null;
    }
    int[] before = new int[width + 1];
    int[] now = new int[width + 1];
    int best = 0;
    int endA = 0;
    int endB = 0;
    for (int i = field.fromA; i < field.toA; i++) {
      for (int j = 0; j < width; j++) {
        int run = a.normal(i) == b.normal(field.fromB + j) ? before[j] + 1 : 0;
        now[j + 1] = run;
        if (run > best) {
          best = run;
          endA = i + 1;
          endB = field.fromB + j + 1;
        }
      }
      int[] swap = before;
      before = now;
      now = swap;
    }
    if (best == 0 || (best == 1 && a.isLight(endA - 1))) {
      return null;
    }
    return new Run(endA - best, endB - best, best);
  }

  /** The number of words in common that carry content. */
  int content(Wording a) {
    int n = 0;
    for (Run run : runs) {
      for (int k = 0; k < run.words(); k++) {
        n += a.isLight(run.a() + k) ? 0 : 1;
      }
    }
    return n;
  }

  /** The number of words in common that carry content and have a small first letter in both. */
  int things(Wording a, Wording b) {
    int n = 0;
    for (Run run : runs) {
      for (int k = 0; k < run.words(); k++) {
        boolean thing =
            !a.isLight(run.a() + k) && !a.isCapital(run.a() + k) && !b.isCapital(run.b() + k);
        n += thing ? 1 : 0;
      }
    }
    return n;
  }

  /** The length of the longest common run. */
  int longest() {
    int n = 0;
    for (Run run : runs) {
      n = Math.max(n, run.words());
    }
    return n;
  }
}
