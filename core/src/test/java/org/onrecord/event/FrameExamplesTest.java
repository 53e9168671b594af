package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Sentence;
import org.onrecord.record.Event.Plover;

class FrameExamplesTest {
  private final SentenceCoder coder = new SentenceCoder();
  private final ExampleTrees parses = ExampleTrees.read();

  @Test
  void everyExampleComesOutAsTheClassOfItsFrame() {
    List<String> failures = new ArrayList<>();
    for (Frame frame : Frames.read().all()) {
      Sentence sentence = parses.of(frame.example());
      List<Coding> codings = coder.code(sentence, ExampleTrees.cast(sentence));
      boolean coded =
          codings.stream()
              .anyMatch(
                  c -> c.code().plover() == frame.code().plover() && !c.roles().source().isEmpty());
      if (!coded) {
        failures.add(
            frame.id()
                + " "
                + frame.code().plover()
                + ": "
                + frame.example()
                + " gives "
                + told(codings));
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void everyFrameStandsInTheFileOfItsClass() {
    for (Plover plover : Plover.values()) {
      String file = "frames/" + plover.name().toLowerCase(Locale.ROOT) + ".tsv";
      CameoCodes codes = CameoCodes.read();
      for (Lexicon.Row row : Lexicon.read(Frames.class, file).rows()) {
        assertThat(codes.of(row.get("cameo")).plover()).as(row.toString()).isEqualTo(plover);
      }
    }
  }

  @Test
  void noTwoFramesHaveOneName() {
    Set<String> ids = new LinkedHashSet<>();
    List<String> twice = new ArrayList<>();
    for (Frame frame : Frames.read().all()) {
      if (!ids.add(frame.id() + frame.code().plover())) {
        twice.add(frame.id());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyNounClassThatAFrameAsksForExists() {
    NounClasses nouns = NounClasses.read("nouns.tsv", "class");
    for (Frame frame : Frames.read().all()) {
      for (Need need : frame.needs()) {
        for (Need.Condition condition : need.conditions()) {
          if (condition.value().startsWith("@")) {
            assertThat(nouns.has(condition.value().substring(1))).as(frame.id()).isTrue();
          }
        }
      }
    }
  }

  static String told(List<Coding> codings) {
    List<String> told = new ArrayList<>();
    for (Coding coding : codings) {
      told.add(coding.code().plover() + " " + coding.rule() + " " + coding.roles());
    }
    return String.join("; ", told);
  }
}
