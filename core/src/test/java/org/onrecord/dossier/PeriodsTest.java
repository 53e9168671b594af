package org.onrecord.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodsTest {
  private static final LocalDate DAY = LocalDate.of(2032, 5, 8);

  private static List<String> keys(Stream<LocalDate> days) {
    return Periods.of(days.toList()).all().stream().map(Periods.Period::key).toList();
  }

  @Test
  void fewDaysAreDays() {
    assertThat(keys(Stream.of(DAY.plusDays(3), DAY, DAY)))
        .containsExactly("2032-05-08", "2032-05-11");
  }

  @Test
  void manyDaysAreMonthsAndManyMonthsAreYears() {
    assertThat(keys(IntStream.range(0, 40).mapToObj(DAY::plusDays)))
        .containsExactly("2032-05", "2032-06");
    assertThat(keys(IntStream.range(0, 20).mapToObj(DAY::plusMonths)))
        .containsExactly("2032", "2033");
  }

  @Test
  void aDayLiesInItsPeriod() {
    Periods periods = Periods.of(IntStream.range(0, 40).mapToObj(DAY::plusDays).toList());
    assertThat(periods.indexOf(DAY)).isEqualTo(0);
    assertThat(periods.indexOf(LocalDate.of(2032, 6, 30))).isEqualTo(1);
    assertThat(periods.indexOf(LocalDate.of(2032, 7, 1))).isEqualTo(-1);
    assertThat(periods.of("2032-06")).isPresent();
    assertThat(periods.of("2032-07")).isEmpty();
  }
}
