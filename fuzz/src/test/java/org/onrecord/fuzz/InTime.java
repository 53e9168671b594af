package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.onrecord.ingest.Reader;

/**
 * Reads bytes with less than 5 s of a processor. What a busy machine gives to others does not
 * count; a reading that does not end fails.
 */
final class InTime {
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration HANGS = Duration.ofSeconds(60);

  private InTime() {}

  static void read(Reader reader, String format, byte[] bytes) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long spent =
        assertTimeoutPreemptively(
            HANGS,
            () -> {
              long start = clock.getCurrentThreadCpuTime();
              ReaderTarget.read(reader, format, bytes);
              return clock.getCurrentThreadCpuTime() - start;
            });
    assertThat(Duration.ofNanos(spent)).isLessThan(LONGEST);
  }
}
