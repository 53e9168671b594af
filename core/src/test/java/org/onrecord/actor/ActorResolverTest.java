package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Reading;

/** Whole articles of a few words, with trees as the engine makes them. */
final class ActorResolverTest {
  private static final ActorResolver RESOLVER = new ActorResolver();

  private static Cast cast(ParseNotation notation) {
    Reading reading = notation.reading();
    return RESOLVER.resolve(reading.article(), reading.parse(), List.of());
  }

  /** The actor of each mention, by “words@sentence”. */
  private static Map<String, String> mentions(ParseNotation notation) {
    Reading reading = notation.reading();
    String text = reading.article().text();
    return cast(notation).mentions().stream()
        .collect(
            Collectors.toMap(
                m -> m.span().of(text) + "@" + m.sentence(), m -> m.actor().value(), (a, b) -> a));
  }

  private static ParseNotation lind() {
    return ParseNotation.of(
            "Maronian spokeswoman Mara Lind said no. Lind left. The spokeswoman smiled.")
        .sentence(
            "Maronian|JJ|2|amod spokeswoman|NN|4|compound Mara|NNP|4|compound|PERSON"
                + " Lind|NNP|5|nsubj|PERSON said=say|VBD|0|root no|UH|5|obj .|.|5|punct")
        .sentence("Lind|NNP|2|nsubj left=leave|VBD|0|root .|.|2|punct")
        .sentence("The|DT|2|det spokeswoman|NN|3|nsubj smiled=smile|VBD|0|root .|.|3|punct");
  }

  @Test
  void fullNameSurnameAndTitleAreOne() {
    assertThat(mentions(lind()))
        .containsEntry("Mara Lind@0", "mara-lind")
        .containsEntry("Lind@1", "mara-lind")
        .containsEntry("The spokeswoman@2", "mara-lind");
  }

  @Test
  void theTitleIsAnOfficeAndTellsTheGender() {
    Actor actor = cast(lind()).actor(new ActorId("mara-lind")).orElseThrow();
    assertThat(actor.offices()).extracting(Office::title).containsExactly("spokeswoman");
    assertThat(actor.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(actor.aliases()).containsExactly("Lind", "Mara Lind");
  }

  @Test
  void anAppositionWithACommaIsATitle() {
    Cast cast =
        cast(
            ParseNotation.of("French President, Odo Marn, spoke.")
                .sentence(
                    "French|JJ|2|amod President|NNP|7|nsubj ,|,|7|punct Odo|NNP|5|compound|PERSON"
                        + " Marn|NNP|2|appos|PERSON ,|,|2|punct spoke=speak|VBD|0|root .|.|7|punct"));
    Actor actor = cast.actor(new ActorId("odo-marn")).orElseThrow();
    assertThat(actor.country()).isEqualTo("FRA");
    assertThat(actor.offices()).containsExactly(new Office("President", "France", null, null));
  }

  @Test
  void aSheDoesNotMeanAMan() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("Mara Lind met Mr. Odo. She left. He stayed.")
                .sentence(
                    "Mara|NNP|2|compound|PERSON Lind|NNP|3|nsubj|PERSON met=meet|VBD|0|root"
                        + " Mr.|NNP|5|compound Odo|NNP|3|obj|PERSON .|.|3|punct")
                .sentence("She|PRP|2|nsubj left=leave|VBD|0|root .|.|2|punct")
                .sentence("He|PRP|2|nsubj stayed=stay|VBD|0|root .|.|2|punct"));
    assertThat(mentions.get("She@1")).isEqualTo("mara-lind");
    assertThat(mentions.get("He@2")).startsWith("odo-");
  }

  @Test
  void nobodySpeaksOfHimselfByName() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("\"Odo Marn must go,\" he said.")
                .sentence(
                    "\"|``|5|punct Odo|NNP|3|compound|PERSON Marn|NNP|5|nsubj|PERSON"
                        + " must|MD|5|aux go|VB|9|ccomp ,|,|9|punct \"|''|9|punct"
                        + " he|PRP|9|nsubj said=say|VBD|0|root .|.|9|punct"));
    assertThat(mentions).containsKey("Odo Marn@0").doesNotContainKey("he@0");
  }

  @Test
  void aCapitalIsACityOrAGovernment() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("Damascus rejected the plan. Rebels marched into Damascus.")
                .sentence(
                    "Damascus|NNP|2|nsubj|LOCATION rejected=reject|VBD|0|root the|DT|4|det"
                        + " plan|NN|2|obj .|.|2|punct")
                .sentence(
                    "Rebels=rebel|NNS|2|nsubj marched=march|VBD|0|root into|IN|4|case"
                        + " Damascus|NNP|2|obl|LOCATION .|.|2|punct"));
    assertThat(mentions).containsEntry("Damascus@0", "syr").containsEntry("Damascus@1", "damascus");
  }

  @Test
  void namesOfOneGroupAreOne() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("ISIS fled. Daesh is back, and IS lost.")
                .sentence("ISIS|NNP|2|nsubj fled=flee|VBD|0|root .|.|2|punct")
                .sentence(
                    "Daesh|NNP|3|nsubj is=be|VBZ|3|cop back|RB|0|root ,|,|3|punct and|CC|7|cc"
                        + " IS=be|VBZ|7|nsubj lost=lose|VBD|3|conj .|.|3|punct"));
    assertThat(mentions.values()).hasSize(3).containsOnly("islamic-state");
  }

  @Test
  void whoSpeaksWithoutANameHoldsInTheArticleOnly() {
    Cast cast =
        cast(
            ParseNotation.of("A senior US official said no.")
                .sentence(
                    "A|DT|4|det senior|JJ|4|amod US|NNP|4|compound|LOCATION official|NN|5|nsubj"
                        + " said=say|VBD|0|root no|UH|5|obj .|.|5|punct"));
    Actor official =
        cast.actors().stream()
            .filter(actor -> actor.kind() == Actor.Kind.PERSON)
            .findFirst()
            .orElseThrow();
    assertThat(official.id().value()).startsWith("a-senior-us-official-");
    assertThat(official.country()).isEqualTo("USA");
    assertThat(official.aliases()).isEmpty();
  }

  @Test
  void aBodyAndItsAcronymAreOne() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("The Lind Harbour Association (LHA) met. LHA left.")
                .sentence(
                    "The|DT|4|det Lind|NNP|4|compound|ORGANIZATION"
                        + " Harbour|NNP|4|compound|ORGANIZATION"
                        + " Association|NNP|8|nsubj|ORGANIZATION (|-LRB-|6|punct"
                        + " LHA|NNP|4|appos|ORGANIZATION )|-RRB-|6|punct met=meet|VBD|0|root"
                        + " .|.|8|punct")
                .sentence("LHA|NNP|2|nsubj|ORGANIZATION left=leave|VBD|0|root .|.|2|punct"));
    assertThat(mentions.values()).hasSize(3).containsOnly("lind-harbour-association");
  }

  @Test
  void theOpeningWordOfACompanyIsTheCompany() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("Marolane Ferries sank. Marolane lost it.")
                .sentence(
                    "Marolane|NNP|2|compound|ORGANIZATION Ferries|NNPS|3|nsubj|ORGANIZATION"
                        + " sank=sink|VBD|0|root .|.|3|punct")
                .sentence(
                    "Marolane|NNP|2|nsubj|PERSON lost=lose|VBD|0|root it|PRP|2|obj .|.|2|punct"));
    assertThat(mentions)
        .containsEntry("Marolane Ferries@0", "marolane-ferries")
        .containsEntry("Marolane@1", "marolane-ferries");
  }

  @Test
  void aFormOfAddressSaysThatItIsAPerson() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("Marolane Ferries sank. Mrs. Marolane wept.")
                .sentence(
                    "Marolane|NNP|2|compound|ORGANIZATION Ferries|NNPS|3|nsubj|ORGANIZATION"
                        + " sank=sink|VBD|0|root .|.|3|punct")
                .sentence(
                    "Mrs.|NNP|2|compound Marolane|NNP|3|nsubj|PERSON wept=weep|VBD|0|root"
                        + " .|.|3|punct"));
    assertThat(mentions.get("Marolane@1")).startsWith("marolane-").isNotEqualTo("marolane-ferries");
  }

  @Test
  void aSurnameWithAHyphenIsOneName() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("Mara Lind-Odo left.")
                .sentence(
                    "Mara|NNP|4|compound|PERSON Lind|NNP|4|compound|PERSON -|HYPH|4|punct"
                        + " Odo|NNP|5|nsubj|PERSON left=leave|VBD|0|root .|.|5|punct"));
    assertThat(mentions).containsOnlyKeys("Mara Lind-Odo@0");
  }

  @Test
  void aCommanderIsNotTheChiefExecutiveOfThatName() {
    Cast cast =
        cast(
            ParseNotation.of("Mara Lind, chief executive of Marolane, left. Commander Lind left.")
                .sentence(
                    "Mara|NNP|2|compound|PERSON Lind|NNP|9|nsubj|PERSON ,|,|2|punct"
                        + " chief|JJ|5|amod executive|NN|2|appos of|IN|7|case"
                        + " Marolane|NNP|5|nmod|ORGANIZATION ,|,|2|punct left=leave|VBD|0|root"
                        + " .|.|9|punct")
                .sentence(
                    "Commander|NNP|2|compound Lind|NNP|3|nsubj|PERSON left=leave|VBD|0|root"
                        + " .|.|3|punct"));
    assertThat(cast.actors().stream().filter(a -> a.kind() == Actor.Kind.PERSON)).hasSize(2);
    assertThat(cast.actor(new ActorId("mara-lind")).orElseThrow().offices())
        .extracting(Office::title)
        .noneMatch(title -> title.equals("Commander"));
  }

  @Test
  void mrsIsNotTheManOfThatSurname() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("John Odo left. Mrs. Odo stayed.")
                .sentence(
                    "John|NNP|2|compound|PERSON Odo|NNP|3|nsubj|PERSON left=leave|VBD|0|root"
                        + " .|.|3|punct")
                .sentence(
                    "Mrs.|NNP|2|compound Odo|NNP|3|nsubj|PERSON stayed=stay|VBD|0|root"
                        + " .|.|3|punct"));
    assertThat(mentions.get("Odo@1")).isNotEqualTo("john-odo");
  }

  @Test
  void theFirstOfTwoSurnamesIsEnough() {
    Map<String, String> mentions =
        mentions(
            ParseNotation.of("José Luis Quispe Marole left. Quispe Marole wept. Quispe slept.")
                .sentence(
                    "José|NNP|4|compound|PERSON Luis|NNP|4|compound|PERSON"
                        + " Quispe|NNP|4|compound|PERSON Marole|NNP|5|nsubj|PERSON"
                        + " left=leave|VBD|0|root .|.|5|punct")
                .sentence(
                    "Quispe|NNP|2|compound|PERSON Marole|NNP|3|nsubj|PERSON"
                        + " wept=weep|VBD|0|root .|.|3|punct")
                .sentence("Quispe|NNP|2|nsubj|PERSON slept=sleep|VBD|0|root .|.|2|punct"));
    assertThat(mentions.values()).hasSize(3).containsOnly("jose-luis-quispe-marole");
  }
}
