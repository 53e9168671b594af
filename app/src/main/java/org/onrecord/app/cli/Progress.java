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

  private final @Nullable PrintWriter err;
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable PrintWriter err, @Nullable ProgressBar bar) {
    this.err = err;
    this.bar = bar;
  }

  static Progress silent() {
    return new Progress(null, null);
  }

  static Progress on(PrintWriter err) {
    ProgressBar bar = null;
    if (Boolean.getBoolean(TERMINAL)) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setUnit(" articles", 1)
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
              .setInitialMax(0)
              .setUpdateIntervalMillis(200)
              .build();
    }
    return new Progress(err, bar);
  }

  void found() {
    if (bar != null) {
      bar.maxHint(Math.max(bar.getMax(), 0) + 1);
    }
  }

  void read(ArticleRecord record) {
    if (bar != null) {
      bar.step();
    }
    record.problems().forEach(this::problem);
  }

  void problem(Problem problem) {
    if (err != null) {
      err.println(problem.source() + ": " + problem.message());
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
