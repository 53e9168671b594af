package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Block;
import org.onrecord.article.Characters;

class BlocksTest {
  private static final String PAGE =
      """
      Skip to content

      Plain news since 1921

      Harbour Union Rejects Ferry Deal As Talks Stall

      The union says the offer would cut crews on night ferries

      May 3, 2031 at 9:15 am

      Photo by: Reuters
      Photo by: Reuters

      Union leader Ada Brandt speaks to ferry crews in Port Almar, Veria, May 2, 2031.

      The harbour union rejected the ferry deal on Friday, its leader Ada Brandt said.

      "We cannot sign this," Brandt said.

      Transport Minister Joon Rask - Archive

      A third week of strike

      Minister Joon Rask said the talks with the union would go on next week in the capital.

      Get the Harbour Letter delivered to your inbox. By signing up, you agree to our Privacy Policy

      Harbour Times reports:

      The ferries carried two million passengers last year, and the union counts nine thousand members.

      With reporting by Reuters, AFP

      The Veria Courier's journalists report the news in nine towns. We provide what others leave out.

      If you are in Veria, please note that sharing our content could bring you a fine.
      """;

  private static List<String> kinds(String text) {
    return Blocks.of(text).blocks().stream()
        .map(b -> b.kind().label() + ": " + begin(b.span().of(text)))
        .toList();
  }

  private static String begin(String text) {
    return text.substring(0, Math.min(18, text.length()));
  }

  @Test
  void partsSavedPage() {
    assertThat(kinds(PAGE))
        .containsExactly(
            "boilerplate: Skip to content",
            "boilerplate: Plain news since 1",
            "title: Harbour Union Reje",
            "subtitle: The union says the",
            "dateline: May 3, 2031 at 9:1",
            "credit: Photo by: Reuters",
            "credit: Photo by: Reuters",
            "caption: Union leader Ada B",
            "paragraph: The harbour union ",
            "paragraph: \"We cannot sign th",
            "caption: Transport Minister",
            "paragraph: A third week of st",
            "paragraph: Minister Joon Rask",
            "boilerplate: Get the Harbour Le",
            "credit: Harbour Times repo",
            "paragraph: The ferries carrie",
            "credit: With reporting by ",
            "boilerplate: The Veria Courier'",
            "boilerplate: If you are in Veri");
  }

  @Test
  void readsWhatTheLayoutSays() {
    Layout layout = Blocks.of(PAGE);
    assertThat(layout.title()).isEqualTo("Harbour Union Rejects Ferry Deal As Talks Stall");
    assertThat(layout.credits()).containsExactly("Harbour Times", "Reuters", "AFP");
    assertThat(layout.published())
        .hasToString(
            "Publication[from=2031-05-03, to=2031-05-03, basis=STATED,"
                + " why=date line: May 3, 2031 at 9:15 am]");
  }

  @Test
  void datelineIsBlockOfItsOwn() {
    String text =
        "Ferry strike ends after talks in harbour\n\nPORT ALMAR, May 3 (Reuters) - The ferry strike"
            + " in the harbour ended on Friday, both sides said.";
    assertThat(kinds(text))
        .containsExactly(
            "title: Ferry strike ends ",
            "dateline: PORT ALMAR, May 3 ",
            "paragraph: The ferry strike i");
    assertThat(Blocks.of(text).credits()).containsExactly("Reuters");
  }

  @Test
  void authorAndLifeAtTheEndAreNoReport() {
    String text =
        """
        Ferry strike ends after talks

        The ferry strike in the harbour ended on Friday, both sides said in the capital.

        The union had asked for more crew on the night ferries to the northern islands.

        Mira Holt
        I am a gardener interested in helping others to grow their own food.""";
    assertThat(kinds(text).subList(3, 5))
        .containsExactly("byline: Mira Holt", "boilerplate: I am a gardener in");
    assertThat(Blocks.of(text).byline()).isEqualTo("Mira Holt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt said: \"Sign up for our newsletter, click here, subscribe now, your inbox!\"",
        "Cases of the fever were reported from three villages on the coast, the ministry said.",
        "The minister told reporters that you cannot share a harbour with a navy.",
        "Sources close to the minister said that the talks had stalled on Friday night.",
        "By Friday evening, the ferries had stopped running to the northern islands.",
        "The papers lay in the national archive.",
      })
  void proseStaysProse(String sentence) {
    String text =
        "Ferry strike ends after talks\n\nThe ferry strike in the harbour ended on Friday, both"
            + " sides said in the capital.\n\n"
            + sentence
            + "\n\nThe union had asked for more crew on the night ferries to the islands.";
    assertThat(Blocks.of(text).blocks().get(2).kind()).isEqualTo(Block.Kind.PARAGRAPH);
  }

  @Test
  void joinsLinesOfFixedWidth() {
    String text =
        """
        The ferry strike in the harbour ended on Friday, both sides said in
        the capital, after a night of talks between the minister and the head
        of the union of ferry crews, who had asked for more crew on the night
        ferries.

        The ferries to the northern islands will run again from Monday, the
        minister said, and the union agreed.
        """;
    assertThat(Blocks.of(text).blocks()).hasSize(2);
  }

  /** Blocks lie in order, share nothing, and leave out white space alone, whatever the text. */
  @Test
  void coverAllTextButWhiteSpace() {
    Random random = new Random(7);
    List<String> pieces = new ArrayList<>(List.of(PAGE.split("\n", -1)));
    pieces.addAll(
        List.of(
            "\r\n",
            "\u00a0",
            "\u2028",
            "PORT ALMAR (AP) — ",
            "\u200bA",
            "\ufb01ve \ufb01sh",
            "\t",
            "\"",
            "\u201c",
            "By ",
            "x",
            ".",
            "\ud83d\ude00",
            "\u0000",
            "(Reuters)",
            " - ",
            "\u0085"));
    for (int round = 0; round < 3_000; round++) {
      StringBuilder page = new StringBuilder();
      int size = random.nextInt(14);
      for (int i = 0; i < size; i++) {
        page.append(pieces.get(random.nextInt(pieces.size())));
        page.append(List.of("\n", "", "\n\n", " ", "\r").get(random.nextInt(5)));
      }
      String text = page.toString();
      assertCovered(text, Blocks.of(text).blocks());
    }
  }

  private static void assertCovered(String text, List<Block> blocks) {
    int at = 0;
    for (Block block : blocks) {
      assertThat(block.span().isEmpty()).as(text).isFalse();
      assertThat(block.span().begin()).as(text).isGreaterThanOrEqualTo(at);
      assertThat(Lines.isBlank(text.substring(at, block.span().begin()))).as(text).isTrue();
      assertThat(Characters.isSpace(text.charAt(block.span().begin()))).as(text).isFalse();
      at = block.span().end();
    }
    assertThat(Lines.isBlank(text.substring(at))).as(text).isTrue();
  }
}
