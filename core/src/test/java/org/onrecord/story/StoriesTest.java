package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleDates;
import org.onrecord.record.ArticleRecord;

class StoriesTest {
  private final Reports bridge =
      report(
          "Halden Post",
          "2031-04-02",
          "Sarvik bridge closed after cracks found",
          "The Sarvik bridge over the river Ome was closed on Wednesday after engineers found cracks in"
              + " two pylons.",
          "The mayor of Sarvik, Ilse Torran, said the bridge would stay shut until divers had looked"
              + " at the foundations.");
  private final Reports sameBridge =
      report(
          "Ome Courier",
          "2031-04-03",
          "Cracks shut Sarvik bridge",
          "Divers will look at the foundations of the Sarvik bridge, which was shut after engineers"
              + " found cracks in its pylons, Mayor Ilse Torran said.");
  private final Reports vineyard =
      report(
          "Halden Post",
          "2031-04-02",
          "Frost costs Belmar vineyards half the harvest",
          "Growers in the Belmar valley expect to lose half of the harvest after three nights of"
              + " frost, their guild said.");
  private final Reports otherBridge =
      report(
          "Ome Courier",
          "2033-09-20",
          "Cracks shut Sarvik bridge again",
          "Engineers found cracks in the pylons of the Sarvik bridge once more, and Mayor Ilse Torran"
              + " had it shut; divers will look at the foundations.");

  private static List<List<String>> stories(List<ArticleRecord> pile) {
    return new Relater()
        .relate(pile).stories().stream()
            .map(story -> story.articles().stream().map(Object::toString).toList())
            .toList();
  }

  @Test
  void reportsOfOneAffairAreOneStoryInOrderOfTime() {
    List<ArticleRecord> pile =
        List.of(sameBridge.record(), vineyard.record(), bridge.record(), otherBridge.record());
    assertThat(stories(pile))
        .containsExactlyInAnyOrder(
            List.of(bridge.articleId().value(), sameBridge.articleId().value()),
            List.of(vineyard.articleId().value()),
            List.of(otherBridge.articleId().value()));
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    List<ArticleRecord> pile =
        new ArrayList<>(
            List.of(sameBridge.record(), vineyard.record(), bridge.record(), otherBridge.record()));
    List<List<String>> expected = stories(pile);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(pile, new Random(seed));
      assertThat(stories(pile)).isEqualTo(expected);
    }
  }

  @Test
  void aStoryKeepsItsIdWhenALaterReportJoins() {
    String before = new Relater().relate(List.of(bridge.record())).stories().get(0).id();
    List<Story> after =
        new Relater().relate(List.of(sameBridge.record(), bridge.record())).stories();
    assertThat(after).hasSize(1);
    assertThat(after.get(0).id()).isEqualTo(before);
  }

  @Test
  void anArticleWithoutWordsIsAStoryOfItsOwn() {
    assertThat(new Relater().relate(List.of(report("Empty", "", "").record())).stories())
        .hasSize(1);
  }

  @Test
  void aDayThatIsOnlyInferredPartsNoReportFromItsStory() {
    ArticleRecord read = sameBridge.record();
    LocalDate late = LocalDate.of(2031, 5, 9);
    ArticleRecord dated =
        ArticleDates.of(
            read, new Publication(late, late, Publication.Basis.INFERRED, "a wrong guess"));
    assertThat(stories(List.of(bridge.record(), dated))).hasSize(1);
    List<ArticleRecord> pile = List.of(bridge.record(), read);
    assertThat(
            new Relater()
                .relate(List.of(bridge.record(), dated), StoryGroups.of(pile), Workers.ALONE)
                .stories())
        .singleElement()
        .satisfies(story -> assertThat(story.to()).isEqualTo(late));
  }

  /** An affair that comes up again: the same people, the same dispute, other days. */
  @Test
  void undatedReportsThatNameDaysOfOtherMonthsAreOtherStories() {
    Reports april =
        report(
                "Quay Messenger",
                "",
                "Torland turns down Vesk offer on the Anholm strait",
                "Torland has turned down an offer of Vesk to police the Anholm strait together, calling"
                    + " it unhelpful, on the eve of the fishing season.",
                "President Oskar Dahle renewed the offer during a summit of coastal states in Lissow on"
                    + " April 14. Spokeswoman Ada Rehn answered that trawlers of both countries had"
                    + " always found a way to share the banks without gunboats beside them.",
                "Skippers in the port of Anholm fear for the herring.")
            .names("April 14", LocalDate.of(2031, 4, 14));
    Reports alsoApril =
        report(
                "Anholm Star",
                "",
                "No to Vesk gunboats before herring season",
                "Gunboats of Vesk have no business among the trawlers, Torland said late on April 15,"
                    + " after President Oskar Dahle offered at the Lissow summit to police the Anholm"
                    + " strait together.",
                "Spokeswoman Ada Rehn called the offer unhelpful. Skippers of the herring fleet sail"
                    + " in a week.")
            .names("April 15", LocalDate.of(2031, 4, 15));
    Reports june =
        report(
                "Plain Tribune",
                "",
                "Torland leaves Vesk out of its coast guard league",
                "A league of coast guards that Torland is gathering after the collision of two tankers"
                    + " has no room for Vesk, officials in the capital said.",
                "The sinking of the Marigold on June 20 fouled forty miles of beaches. Ada Rehn,"
                    + " spokeswoman of the government, said that whoever lays mines in the Anholm strait"
                    + " cannot sit at the table of those who sweep them; envoys of six countries meet on"
                    + " Monday.",
                "President Oskar Dahle was not invited.")
            .names("June 20", LocalDate.of(2031, 6, 20));
    Reports september =
        report(
            "Ome Courier",
            "2031-09-05",
            "Torland blames Vesk as strait talks break down",
            "Talks on the border in the Anholm strait broke down, and Torland holds Vesk responsible"
                + " for it.",
            "Judges in Marrow had drawn a line in the water that both sides once accepted. Ada Rehn,"
                + " the spokeswoman, said that President Oskar Dahle tore up a map which his own"
                + " lawyers had signed, and that insurers now ask double for every freighter.");
    assertThat(
            stories(List.of(april.record(), alsoApril.record(), june.record(), september.record())))
        .containsExactlyInAnyOrder(
            Stream.of(april, alsoApril).map(r -> r.articleId().value()).sorted().toList(),
            List.of(june.articleId().value()),
            List.of(september.articleId().value()));
  }

  /** A report that looks far back and is nearly the same words is of one story all the same. */
  @Test
  void aDayLongAgoPartsNoReportThatIsMuchAlike() {
    Reports back =
        report(
                "Anholm Star",
                "",
                "Cracks shut Sarvik bridge",
                "Divers will look at the foundations of the Sarvik bridge, which was shut after engineers"
                    + " found cracks in its pylons, Mayor Ilse Torran said. It opened on November 3.")
            .names("November 3", LocalDate.of(1999, 11, 3));
    assertThat(stories(List.of(sameBridge.record(), back.record()))).hasSize(1);
  }
}
