package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

  @Test
  void keepsTheOrderOnAnyNumberOfThreads() {
    List<String> expected = MANY.stream().map(n -> "no. " + n).toList();
    for (int threads : new int[] {0, 1, 2, 5, 2_000}) {
      assertThat(Workers.of(threads).each(MANY, n -> "no. " + n)).isEqualTo(expected);
    }
    assertThat(Workers.of(4).each(List.of(), n -> n)).isEmpty();
  }

  @Test
  void worksOnSeveralThreadsAtOnce() {
    Set<Long> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);
    List<Boolean> met =
        Workers.of(2)
            .each(
                List.of(1, 2),
                n -> {
                  threads.add(Thread.currentThread().getId());
                  both.countDown();
                  return await(both);
                });
    assertThat(met).containsExactly(true, true);
    assertThat(threads).hasSize(2).contains(Thread.currentThread().getId());
  }

  @Test
  void throwsWhatTheWorkThrows() {
    for (int threads : new int[] {1, 3}) {
      assertThatThrownBy(
              () ->
                  Workers.of(threads)
                      .each(
                          MANY,
                          n -> {
                            if (n == 700) {
                              throw new IllegalStateException("700");
                            }
                            return n;
                          }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("700");
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
