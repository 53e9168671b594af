package org.onrecord.app.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;

/** Shows how far a long work is: a bar on a terminal, nothing in a pipe; problems always. */
final class Progress implements AutoCloseable {
  /** Set by the launcher where standard error is a terminal. */
  private static final String TERMINAL = "onrecord.terminal";

  /** Bytes from which on it is worth saying how many of them were read. */
  private static final long LARGE = 16 << 20;

  private final @Nullable PrintWriter err;
  private @Nullable ProgressBar bar;
  private long size;
  private long taken;
  private int leftOut;

  private Progress(@Nullable PrintWriter err) {
    this.err = err;
  }

  static Progress silent() {
    return new Progress(null);
  }

  static Progress on(PrintWriter err) {
    return new Progress(err);
  }

  /** The bar, which appears with the first article; none in a pipe. */
  private @Nullable ProgressBar bar() {
    if (bar == null && isShown()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setUnit(" articles", 1)
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
              .setInitialMax(0)
              .setUpdateIntervalMillis(200)
              .showSpeed()
              .hideEta()
              .build();
    }
    return bar;
  }

  void found() {
    ProgressBar shown = bar();
    if (shown != null) {
      shown.maxHint(Math.max(shown.getMax(), 0) + 1);
    }
  }

  void read(ArticleRecord record) {
    if (bar != null) {
      bar.step();
    }
    record.problems().forEach(this::problem);
  }

  /** Whether anybody sees it. */
  boolean isShown() {
    return err != null && Boolean.getBoolean(TERMINAL);
  }

  /**
   * Says how much there is to read.
   *
   * @param bytes of all files
   */
  void size(long bytes) {
    size = bytes;
  }

  /** Says how much more was read of the files, in bytes. */
  void taken(int bytes) {
    boolean more = size >= LARGE && 100 * (taken + bytes) / size > 100 * taken / size;
    taken += bytes;
    if (more) {
      beside();
    }
  }

  /** Says how many articles the user did not want. */
  void leftOut(int articles) {
    leftOut = articles;
    beside();
  }

  private void beside() {
    ProgressBar shown = bar();
    if (shown != null) {
      shown.setExtraMessage(
          (size < LARGE ? "" : " " + 100 * taken / size + "% of " + (size >> 20) + " MB")
              + (leftOut == 0 ? "" : " " + leftOut + " left out"));
    }
  }

  void problem(Problem problem) {
    if (err != null) {
      err.println(Shown.of(problem));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
