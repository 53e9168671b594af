package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Span;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;

class EventExtractorTest {
  private static ParseNotation norwayAndChad(String text, String sentence) {
    return ParseNotation.of(text)
        .sentence(sentence)
        .actor("nor", Actor.Kind.COUNTRY, "Norway")
        .actor("tcd", Actor.Kind.COUNTRY, "Chad");
  }

  private static List<Event> events(ParseNotation notation) {
    return new EventExtractor().extract(notation.reading());
  }

  private static List<String> ids(List<Party> parties) {
    return parties.stream().map(p -> p.actor() == null ? "" : p.actor().value()).toList();
  }

  @Test
  void anActiveVerbHasItsSubjectAsSource() {
    List<Event> events =
        events(
            norwayAndChad(
                "Norway condemned Chad.",
                "Norway|NNP|2|nsubj condemned=condemn|VBD|0|root Chad|NNP|2|obj .|.|2|punct"));

    assertThat(events).hasSize(1);
    Event event = events.get(0);
    assertThat(event.plover()).isEqualTo(Plover.ACCUSE);
    assertThat(event.cameo()).isEqualTo("111");
    assertThat(ids(event.source())).containsExactly("nor");
    assertThat(ids(event.target())).containsExactly("tcd");
    assertThat(event.status()).isEqualTo(Status.HAPPENED);
    assertThat(event.assertedBy()).isEqualTo(Voice.NARRATOR);
  }

  @Test
  void aPassiveVerbHasItsAgentAsSource() {
    List<Event> events =
        events(
            norwayAndChad(
                "Chad was condemned by Norway.",
                "Chad|NNP|3|nsubj:pass was=be|VBD|3|aux:pass condemned=condemn|VBN|0|root"
                    + " by|IN|5|case Norway|NNP|3|obl .|.|3|punct"));

    assertThat(ids(events.get(0).source())).containsExactly("nor");
    assertThat(ids(events.get(0).target())).containsExactly("tcd");
  }

  @Test
  void whatDidNotHappenIsDenied() {
    List<Event> events =
        events(
            norwayAndChad(
                "Norway did not attack Chad.",
                "Norway|NNP|4|nsubj did=do|VBD|4|aux not|RB|4|advmod attack|VB|0|root"
                    + " Chad|NNP|4|obj .|.|4|punct"));

    assertThat(events.get(0).plover()).isEqualTo(Plover.ASSAULT);
    assertThat(events.get(0).status()).isEqualTo(Status.DENIED);
  }

  @Test
  void whatMayHappenIsHypothetical() {
    List<Event> events =
        events(
            norwayAndChad(
                "Norway may attack Chad.",
                "Norway|NNP|3|nsubj may|MD|3|aux attack|VB|0|root Chad|NNP|3|obj .|.|3|punct"));

    assertThat(events.get(0).status()).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void aThreatOfForceIsAThreatAndNoForce() {
    List<Event> events =
        events(
            norwayAndChad(
                "Norway threatened to attack Chad.",
                "Norway|NNP|2|nsubj threatened=threaten|VBD|0|root to|TO|4|mark"
                    + " attack|VB|2|xcomp Chad|NNP|4|obj .|.|2|punct"));

    assertThat(events).extracting(Event::plover).containsExactly(Plover.THREATEN);
    assertThat(events.get(0).cameo()).isEqualTo("138");
    assertThat(ids(events.get(0).source())).containsExactly("nor");
    assertThat(ids(events.get(0).target())).containsExactly("tcd");
  }

  @Test
  void theEndOfAnAttackIsARetreat() {
    List<Event> events =
        events(
            norwayAndChad(
                "Norway stopped attacking Chad.",
                "Norway|NNP|2|nsubj stopped=stop|VBD|0|root attacking=attack|VBG|2|xcomp"
                    + " Chad|NNP|3|obj .|.|2|punct"));

    assertThat(events).extracting(Event::plover).containsExactly(Plover.RETREAT);
  }

  @Test
  void aWarningThatSomebodyHasNoRoleRejectsThem() {
    List<Event> events =
        events(
            norwayAndChad(
                "Norway warned Mali that Chad has no role.",
                "Norway|NNP|2|nsubj warned=warn|VBD|0|root Mali|NNP|2|obj that|IN|6|mark"
                    + " Chad|NNP|6|nsubj has=have|VBZ|2|ccomp no|DT|8|det role|NN|6|obj"
                    + " .|.|2|punct"));

    assertThat(events).extracting(Event::plover).containsExactly(Plover.REJECT);
    assertThat(ids(events.get(0).target())).containsExactly("tcd");
  }

  @Test
  void aDemandHasWhatIsDemandedAsCalledFor() {
    ParseNotation notation =
        norwayAndChad(
                "Norway urged Chad to release Mali.",
                "Norway|NNP|2|nsubj urged=urge|VBD|0|root Chad|NNP|2|obj to|TO|5|mark"
                    + " release|VB|2|xcomp Mali|NNP|5|obj .|.|2|punct")
            .actor("mli", Actor.Kind.COUNTRY, "Mali");

    assertThat(events(notation))
        .extracting(Event::plover, Event::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Plover.REQUEST, Status.HAPPENED),
            org.assertj.core.groups.Tuple.tuple(Plover.RETREAT, Status.CALLED_FOR));
  }

  @Test
  void aSentenceWithoutAnyActorHoldsNoEvent() {
    assertThat(
            events(
                ParseNotation.of("Rain attacked roofs.")
                    .sentence(
                        "Rain|NN|2|nsubj attacked=attack|VBD|0|root roofs=roof|NNS|2|obj"
                            + " .|.|2|punct")))
        .isEmpty();
  }

  @Test
  void aDoerWithoutANameActsOnlyInCrowdsAndBands() {
    assertThat(
            events(
                norwayAndChad(
                    "A committee praised Chad.",
                    "A|DT|2|det committee|NN|3|nsubj praised=praise|VBD|0|root Chad|NNP|3|obj"
                        + " .|.|3|punct")))
        .isEmpty();
    assertThat(
            events(
                norwayAndChad(
                    "Rebels attacked Chad.",
                    "Rebels=rebel|NNS|2|nsubj attacked=attack|VBD|0|root Chad|NNP|2|obj"
                        + " .|.|2|punct")))
        .extracting(Event::plover)
        .containsExactly(Plover.ASSAULT);
  }

  @Test
  void whatIsToldInPassingMustNameBothSides() {
    assertThat(
            events(
                norwayAndChad(
                    "Norway met rebels who attacked Chad.",
                    "Norway|NNP|2|nsubj met=meet|VBD|0|root rebels=rebel|NNS|2|obj who|WP|5|nsubj"
                        + " attacked=attack|VBD|3|acl:relcl Chad|NNP|5|obj .|.|2|punct")))
        .extracting(Event::plover)
        .containsExactly(Plover.CONSULT);
  }

  @Test
  void aClauseWithWhileIsNotToldInPassing() {
    assertThat(
            events(
                norwayAndChad(
                    "Norway left, while rebels attacked Chad.",
                    "Norway|NNP|2|nsubj left=leave|VBD|0|root ,|,|2|punct while|IN|6|mark"
                        + " rebels=rebel|NNS|6|nsubj attacked=attack|VBD|2|advcl Chad|NNP|6|obj"
                        + " .|.|2|punct")))
        .extracting(Event::plover)
        .contains(Plover.ASSAULT);
  }

  @Test
  void aBroadVerbOfOneSideAloneIsTooWeak() {
    assertThat(
            events(
                norwayAndChad(
                    "Norway protested.",
                    "Norway|NNP|2|nsubj protested=protest|VBD|0|root .|.|2|punct")))
        .isEmpty();
  }

  @Test
  void theSameEventToldTwiceIsOne() {
    ParseNotation notation =
        ParseNotation.of("Norway condemned Chad.\nNorway condemned Chad.")
            .titled()
            .sentence("Norway|NNP|2|nsubj condemned=condemn|VBD|0|root Chad|NNP|2|obj .|.|2|punct")
            .sentence("Norway|NNP|2|nsubj condemned=condemn|VBD|0|root Chad|NNP|2|obj .|.|2|punct")
            .actor("nor", Actor.Kind.COUNTRY, "Norway")
            .actor("tcd", Actor.Kind.COUNTRY, "Chad");

    assertThat(events(notation)).hasSize(1);
    assertThat(events(notation).get(0).passage().begin()).isGreaterThan(22);
  }

  @Test
  void whatStandsInAStatementHasItsVoice() {
    ParseNotation notation =
        norwayAndChad(
                "Lind said Norway condemned Chad.",
                "Lind|NNP|2|nsubj|PERSON said=say|VBD|0|root Norway|NNP|4|nsubj"
                    + " condemned=condemn|VBD|2|ccomp Chad|NNP|4|obj .|.|2|punct")
            .person("lind", "Lind");
    Reading reading = notation.reading();
    Span passage = new Span(10, 31);
    EntryId id = EntryId.of(reading.article().id(), 's', passage);
    Statement statement =
        new Statement(
            id,
            reading.article().id(),
            Statement.Form.INDIRECT,
            passage,
            List.of(),
            List.of(),
            new Span(0, 32),
            new Span(5, 9),
            new Party(new ActorId("lind"), new Span(0, 4), Party.Basis.NAMED),
            List.of(),
            null,
            null,
            null,
            false,
            null,
            null,
            new Why("test", 1));

    List<Event> events = new EventExtractor().extract(reading.with(List.of(statement)));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).assertedBy()).isEqualTo(new Voice.Spoken(id));
  }

  @Test
  void moreWordsThanAnySentenceHasDoNotHarm() {
    StringBuilder text = new StringBuilder("Norway");
    StringBuilder notation = new StringBuilder("Norway|NNP|0|root");
    for (int i = 2; i < 3000; i++) {
      text.append(" condemned");
      notation.append(" condemned=condemn|VBD|").append(i - 1).append("|conj");
    }

    assertThat(events(norwayAndChad(text.toString(), notation.toString()))).isEmpty();
  }
}
