package org.onrecord.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.event.ExampleTrees;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

class StancesTest {
  @Test
  void everyStanceIsTakenInItsExample() {
    Stances stances = new Stances();
    ExampleTrees trees = ExampleTrees.read();
    List<String> failures = new ArrayList<>();
    for (Stance stance : stances.all()) {
      Sentence sentence = trees.of(stance.example());
      boolean taken = false;
      for (Token token : sentence.tokens()) {
        taken |= stances.at(sentence, token).map(s -> s.equals(stance)).orElse(false);
      }
      if (!taken) {
        failures.add(stance.id() + ": " + stance.example());
      }
    }
    assertThat(failures).isEmpty();
  }
}
