package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Reading;

/** Single names that the engine takes for persons. */
final class LoneNamesTest {
  private static final ActorResolver RESOLVER = new ActorResolver();

  private static Cast cast(ParseNotation notation) {
    Reading reading = notation.reading();
    return RESOLVER.resolve(reading.article(), reading.parse(), List.of());
  }

  private static Actor.Kind kind(Cast cast, String id) {
    return cast.actor(new ActorId(id)).orElseThrow().kind();
  }

  @Test
  void aWordWhoseArmyIsNamedIsACountry() {
    Cast cast =
        cast(
            ParseNotation.of("Veldia left. The Veldian army stayed.")
                .sentence("Veldia|NNP|2|nsubj|PERSON left=leave|VBD|0|root .|.|2|punct")
                .sentence(
                    "The|DT|3|det Veldian|JJ|3|amod army|NN|4|nsubj stayed=stay|VBD|0|root"
                        + " .|.|4|punct"));
    assertThat(kind(cast, "veldia")).isEqualTo(Actor.Kind.COUNTRY);
  }

  @Test
  void aWordBehindInIsAPlace() {
    Cast cast =
        cast(
            ParseNotation.of("Ormund burned. People in Ormund fled.")
                .sentence("Ormund|NNP|2|nsubj|PERSON burned=burn|VBD|0|root .|.|2|punct")
                .sentence(
                    "People=person|NNS|4|nsubj in|IN|3|case Ormund|NNP|1|nmod|PERSON"
                        + " fled=flee|VBD|0|root .|.|4|punct"));
    assertThat(kind(cast, "ormund")).isEqualTo(Actor.Kind.PLACE);
  }

  @Test
  void aLadyBehindAnArticleIsAShip() {
    Cast cast =
        cast(
            ParseNotation.of("The ferry Lady Ottilia sank.")
                .sentence(
                    "The|DT|4|det ferry|NN|4|compound Lady|NNP|4|compound"
                        + " Ottilia|NNP|5|nsubj|PERSON sank=sink|VBD|0|root .|.|5|punct"));
    assertThat(kind(cast, "ottilia")).isEqualTo(Actor.Kind.ORGANISATION);
  }

  @Test
  void aFormOfAddressKeepsAPerson() {
    Cast cast =
        cast(
            ParseNotation.of("Mr. Veldia left. The Veldian army stayed.")
                .sentence(
                    "Mr.|NNP|2|compound Veldia|NNP|3|nsubj|PERSON left=leave|VBD|0|root"
                        + " .|.|3|punct")
                .sentence(
                    "The|DT|3|det Veldian|JJ|3|amod army|NN|4|nsubj stayed=stay|VBD|0|root"
                        + " .|.|4|punct"));
    assertThat(cast.actors()).anyMatch(a -> a.kind() == Actor.Kind.PERSON);
  }

  @Test
  void aShortNameOfAnotherCountryIsNotItsBody() {
    Cast cast =
        cast(
            ParseNotation.of("The CPA met.")
                .sentence(
                    "The|DT|2|det CPA|NNP|3|nsubj|ORGANIZATION met=meet|VBD|0|root .|.|3|punct"));
    assertThat(cast.actors()).noneMatch(a -> "IRQ".equals(a.country()));
  }

  @Test
  void aNameThatIsOnlyToldIsAnOutlet() {
    Cast cast =
        cast(
            ParseNotation.of("Ana Rao told Saltglass that it was over.")
                .sentence(
                    "Ana|NNP|2|compound|PERSON Rao|NNP|3|nsubj|PERSON told=tell|VBD|0|root"
                        + " Saltglass|NNP|3|obj|PERSON that|IN|8|mark it|PRP|8|nsubj"
                        + " was=be|VBD|8|cop over|RB|3|ccomp .|.|3|punct"));
    assertThat(kind(cast, "saltglass")).isEqualTo(Actor.Kind.OUTLET);
  }

  @Test
  void oneWhoIsToldAndActsIsAPerson() {
    Cast cast =
        cast(
            ParseNotation.of("Rao told Varnholt. Varnholt left.")
                .sentence(
                    "Rao|NNP|2|nsubj|PERSON told=tell|VBD|0|root Varnholt|NNP|2|obj|PERSON"
                        + " .|.|2|punct")
                .sentence("Varnholt|NNP|2|nsubj|PERSON left=leave|VBD|0|root .|.|2|punct"));
    assertThat(cast.actors())
        .filteredOn(a -> a.name().equals("Varnholt"))
        .extracting(Actor::kind)
        .containsExactly(Actor.Kind.PERSON);
  }

  @Test
  void anActUponPeopleIsNoGroup() {
    Cast cast =
        cast(
            ParseNotation.of("Orsk was accused of bombing civilians.")
                .sentence(
                    "Orsk|NNP|3|nsubj:pass|PERSON was=be|VBD|3|aux:pass accused=accuse|VBN|0|root"
                        + " of|IN|6|case bombing|NN|6|compound civilians=civilian|NNS|3|obl"
                        + " .|.|3|punct"));
    assertThat(cast.actors()).extracting(Actor::name).doesNotContain("bombing civilians");
  }
}
