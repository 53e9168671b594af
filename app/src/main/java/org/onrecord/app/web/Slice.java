package org.onrecord.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A few of many things, and whether there are more behind them. */
record Slice<T>(List<T> items, boolean more) {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int FARTHEST = 10_000;

  Slice {
    items = List.copyOf(items);
  }

  /**
   * As many as a request asks for.
   *
   * @param from asked for a number of things from a place on
   */
  static <T> Slice<T> of(Context request, BiFunction<Integer, Integer, List<T>> from) {
    return of(number(request, "limit", USUAL, 1, MOST), offset(request), from);
  }

  static <T> Slice<T> of(int limit, int offset, BiFunction<Integer, Integer, List<T>> from) {
    List<T> found = from.apply(limit + 1, offset);
    boolean more = found.size() > limit;
    return new Slice<>(more ? found.subList(0, limit) : found, more);
  }

  static int offset(Context request) {
    return number(request, "offset", 0, 0, FARTHEST);
  }

  private static int number(Context request, String name, int usual, int least, int most) {
    @Nullable String text = request.queryParam(name);
    if (text == null || text.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of bounds.
    }
    throw Refusal.bad(
        "'" + name + "' is no number from " + least + " to " + most,
        "Put it right or leave it out.");
  }
}
