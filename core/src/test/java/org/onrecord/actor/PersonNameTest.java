package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ahmed Al-Asiri, Ahmad Asiri",
    "Ahmed al-Assiri, Asiri",
    "Sergei Maro, Sergey Maro",
    "Mara Lind, M. Lind",
    "Mara Lind, Mara J. Lind",
    "William Lind, Bill Lind",
    "Hossein Dehqan, Hossein Dehghan",
    "José Marón, Jose Maron",
    "Staffan de Lind, Lind",
  })
  void fits(String one, String other) {
    assertThat(PersonName.of(one).fits(PersonName.of(other))).isTrue();
    assertThat(PersonName.of(other).fits(PersonName.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Mara Lind, Tom Lind",
    "Tom Lind Jr., Tom Lind Sr.",
    "Mara Lind, Mara Lindqvist",
    "John A. Lind, John B. Lind",
  })
  void doesNotFit(String one, String other) {
    assertThat(PersonName.of(one).fits(PersonName.of(other))).isFalse();
  }

  @Test
  void particlesBelongToTheSurnameOnlyWhereTheyOpenIt() {
    assertThat(PersonName.of("al-Asiri").isBare()).isTrue();
    assertThat(PersonName.of("Lind-Maro").isBare()).isTrue();
    assertThat(PersonName.of("Al Lind").isBare()).isFalse();
    assertThat(PersonName.of("Staffan de Mistura").given()).containsExactly("staffan");
  }

  @Test
  void familyNamesOfEastAsiaStandFirst() {
    assertThat(PersonName.of("Xi Jinping").familyName()).isEqualTo("xi");
    assertThat(PersonName.of("Mara Lind").familyName()).isEqualTo("lind");
  }

  @Test
  void aNameThatEndsAnotherIsOnlyThatOneWithoutAGivenName() {
    PersonName whole = PersonName.of("José Luis Quispe Mamani");
    assertThat(whole.fits(PersonName.of("Quispe Mamani"))).isTrue();
    assertThat(PersonName.of("Mary Jane Smith").fits(PersonName.of("Jane Smith"))).isFalse();
    assertThat(PersonName.of("Khalid bin Hamad Al-Marouni").fits(PersonName.of("Hamad Al-Marouni")))
        .isFalse();
  }
}
