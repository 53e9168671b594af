package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.language.ParseNotation;
import org.onrecord.language.Sentence;

class SentenceCoderTest {
  private final SentenceCoder coder = new SentenceCoder();

  private List<String> told(String text, String notation) {
    Sentence sentence = ParseNotation.of(text).sentence(notation).parse().sentence(0);
    return coder.code(sentence, ExampleTrees.cast(sentence)).stream()
        .filter(c -> c.confidence() > SentenceCoder.PURPOSE)
        .map(
            c ->
                c.code().plover()
                    + " "
                    + words(sentence, c.roles().source())
                    + " > "
                    + words(sentence, c.roles().target()))
        .toList();
  }

  private static String words(Sentence sentence, List<Integer> tokens) {
    return String.join("+", tokens.stream().map(t -> sentence.token(t).word()).toList());
  }

  @Test
  void whatAParticipleTellsOfAThingLeadsToWhoSuffers() {
    assertThat(
            told(
                "Mali shortened the curfew imposed in Chad.",
                "Mali|NNP|2|nsubj shortened=shorten|VBD|0|root the|DT|4|det curfew|NN|2|obj"
                    + " imposed=impose|VBN|4|acl in|IN|7|case Chad|NNP|5|obl .|.|2|punct"))
        .contains("CONCEDE Mali > Chad");
  }

  @Test
  void whoseAStrongholdIsComesBeforeTheBorderThatItStandsOn() {
    assertThat(
            told(
                "Mali captured a guerrilla stronghold on the Libyan border.",
                "Mali|NNP|2|nsubj captured=capture|VBD|0|root a|DT|5|det guerrilla|NN|5|compound"
                    + " stronghold|NN|2|obj on|IN|9|case the|DT|9|det Libyan|JJ|9|amod"
                    + " border|NN|5|nmod .|.|2|punct"))
        .containsExactly("ASSAULT Mali > guerrilla");
  }

  @Test
  void whoseHomesTheyAreComesBeforeWhereTheyStand() {
    assertThat(
            told(
                "Mali demolished Kurdish homes in Chad.",
                "Mali|NNP|2|nsubj demolished=demolish|VBD|0|root Kurdish|JJ|4|amod"
                    + " homes=home|NNS|2|obj in|IN|6|case Chad|NNP|4|nmod .|.|2|punct"))
        .containsExactly("COERCE Mali > Kurdish");
  }

  @Test
  void whoseStrikesTheyAreKills() {
    assertThat(
            told(
                "Two Libyan strikes killed a colonel.",
                "Two|CD|3|nummod Libyan|JJ|3|amod strikes=strike|NNS|4|nsubj"
                    + " killed=kill|VBD|0|root a|DT|6|det colonel|NN|4|obj .|.|4|punct"))
        .contains("ASSAULT Libyan > colonel");
  }

  @Test
  void bothSidesMayStandBehindTheDay() {
    assertThat(
            told(
                "Norway launched a mediation effort on Sunday between Chad and Libya.",
                "Norway|NNP|2|nsubj launched=launch|VBD|0|root a|DT|5|det mediation|NN|5|compound"
                    + " effort|NN|2|obj on|IN|7|case Sunday|NNP|5|nmod between|IN|9|case"
                    + " Chad|NNP|7|nmod and|CC|11|cc Libya|NNP|9|conj .|.|2|punct"))
        .containsExactly("CONSULT Norway > Chad+Libya");
  }

  @Test
  void whatIsRefusedGoesBackToItsMaker() {
    assertThat(
            told(
                "Norway opposed Libyan mediation with Chad.",
                "Norway|NNP|2|nsubj opposed=oppose|VBD|0|root Libyan|JJ|4|amod"
                    + " mediation|NN|2|obj with|IN|6|case Chad|NNP|4|nmod .|.|2|punct"))
        .containsExactly("REJECT Norway > Libyan");
  }

  @Test
  void aThreatGoesToWhomTheDeedWouldStrike() {
    assertThat(
            told(
                "Norway warned that police will not tolerate rallies by Libya.",
                "Norway|NNP|2|nsubj warned=warn|VBD|0|root that|IN|7|mark police|NNS|7|nsubj"
                    + " will|MD|7|aux not|RB|7|advmod tolerate|VB|2|ccomp"
                    + " rallies=rally|NNS|7|obj by|IN|10|case Libya|NNP|8|nmod .|.|2|punct"))
        .contains("THREATEN Norway > Libya");
  }

  @Test
  void aComplaintIsAgainstWhomItIsAbout() {
    assertThat(
            told(
                "Norway complained to Libya over Chad.",
                "Norway|NNP|2|nsubj complained=complain|VBD|0|root to|IN|4|case Libya|NNP|2|obl"
                    + " over|IN|6|case Chad|NNP|2|obl .|.|2|punct"))
        .containsExactly("ACCUSE Norway > Chad");
  }

  @Test
  void namesInTheTailOfAReportTakeNoPart() {
    assertThat(
            told(
                "Norway attacked Chad, the Libya Courier said.",
                "Norway|NNP|2|nsubj attacked=attack|VBD|0|root Chad|NNP|2|obj ,|,|2|punct"
                    + " the|DT|7|det Libya|NNP|7|compound Courier|NNP|2|obj said=say|VBD|2|dep"
                    + " .|.|2|punct"))
        .containsExactly("ASSAULT Norway > Chad");
  }

  @Test
  void aClaimThatBlamesTellsTheDeedToo() {
    assertThat(
            told(
                "Norway claimed that Chad had attacked Libya.",
                "Norway|NNP|2|nsubj claimed=claim|VBD|0|root that|IN|6|mark Chad|NNP|6|nsubj"
                    + " had=have|VBD|6|aux attacked=attack|VBN|2|ccomp Libya|NNP|6|obj"
                    + " .|.|2|punct"))
        .containsExactly("ACCUSE Norway > Chad");
  }

  @Test
  void wordsThatGoWithADeedAreNoDeedOfTheirOwn() {
    assertThat(
            told(
                "Norway met Chad, praising Libya.",
                "Norway|NNP|2|nsubj met=meet|VBD|0|root Chad|NNP|2|obj ,|,|2|punct"
                    + " praising=praise|VBG|2|advcl Libya|NNP|5|obj .|.|2|punct"))
        .containsExactly("CONSULT Norway > Chad");
  }

  @Test
  void aRelativeClauseOfWhatIsOnlyThoughtOfTellsNothing() {
    assertThat(
            told(
                "Norway could lose rockets that it fires at Libya.",
                "Norway|NNP|3|nsubj could|MD|3|aux lose|VB|0|root rockets=rocket|NNS|3|obj"
                    + " that|WDT|7|obj it|PRP|7|nsubj fires=fire|VBZ|4|acl:relcl at|IN|9|case"
                    + " Libya|NNP|7|obl .|.|3|punct"))
        .isEmpty();
  }

  @Test
  void whatAPassiveSuffersAndWhoDiesOfItIsOneDeed() {
    assertThat(
            told(
                "Chad was attacked by Libya, killing two men.",
                "Chad|NNP|3|nsubj:pass was=be|VBD|3|aux:pass attacked=attack|VBN|0|root"
                    + " by|IN|5|case Libya|NNP|3|obl ,|,|3|punct killing=kill|VBG|3|advcl"
                    + " two|CD|9|nummod men=man|NNS|7|obj .|.|3|punct"))
        .containsExactly("ASSAULT Libya > Chad");
  }

  @Test
  void anOccasionIsNoPeople() {
    assertThat(
            told(
                "Norway attended the Tripoli Olympics.",
                "Norway|NNP|2|nsubj attended=attend|VBD|0|root the|DT|5|det"
                    + " Tripoli|NNP|5|compound Olympics|NNPS|2|obj .|.|2|punct"))
        .hasSize(1)
        .allMatch(t -> t.startsWith("CONSULT Norway"));
    Sentence sentence =
        ParseNotation.of("the Olympics")
            .sentence("the|DT|2|det Olympics|NNPS|0|root")
            .parse()
            .sentence(0);
    assertThat(Participants.isPeople(sentence.token(1))).isFalse();
  }
}
