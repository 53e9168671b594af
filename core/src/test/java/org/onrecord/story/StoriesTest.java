package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
            new Relater().relate(List.of(bridge.record(), dated), StoryGroups.of(pile)).stories())
        .singleElement()
        .satisfies(story -> assertThat(story.to()).isEqualTo(late));
  }
}
