package org.onrecord.app.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of {@link PageData}. */
final class Row {
  private Row() {}

  static List<@Nullable Object> of(@Nullable Object... cells) {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  /** A day as ISO 8601 writes it. */
  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
