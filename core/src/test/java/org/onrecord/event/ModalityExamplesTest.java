package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Sentence;

class ModalityExamplesTest {
  private final ExampleTrees parses = ExampleTrees.read();
  private final LightVerbs light = LightVerbs.read();
  private final Operators operators = Operators.read();

  @Test
  void everyOperatorGovernsTheEventOfItsExample() {
    TriggerFinder triggers = new TriggerFinder(Frames.read(), light);
    List<String> failures = new ArrayList<>();
    for (Operator operator : operators.all()) {
      if (operator.part() == Frame.Part.MODAL) {
        continue;
      }
      Sentence sentence = parses.of(operator.example());
      Clauses clauses = new Clauses(sentence);
      Governance governance = new Governance(clauses, operators, light);
      List<Trigger> found =
          triggers.find(clauses, SentenceCoderFixture.settings(clauses, sentence));
      boolean governs =
          found.stream()
              .flatMap(t -> governance.levels(t).stream())
              .anyMatch(
                  l ->
                      l.does() == operator.does()
                          && (clauses.lemma(l.token()).equals(operator.lemma())
                              || clauses.token(l.token()).lower().equals(operator.lemma())));
      if (!governs) {
        failures.add(operator.lemma() + " " + operator.does() + ": " + operator.example());
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void everyLightVerbLendsItsSubjectToItsNoun() {
    SentenceCoder coder = new SentenceCoder();
    List<String> failures = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(LightVerbs.class, "light.tsv").rows()) {
      Sentence sentence = parses.of(row.get("example"));
      List<Coding> codings = coder.code(sentence, ExampleTrees.cast(sentence));
      boolean lent = codings.stream().anyMatch(c -> c.roles().source().contains(0));
      if (!lent) {
        failures.add(
            row.get("verb").toLowerCase(Locale.ROOT)
                + ": "
                + row.get("example")
                + " "
                + FrameExamplesTest.told(codings));
      }
    }
    assertThat(failures).isEmpty();
  }
}
