package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ArticleRecord;

class RelationIndexTest {
  private static List<ArticleRecord> pile() {
    List<ArticleRecord> pile = new ArrayList<>();
    String[] towns = {"Velm", "Orle", "Tarn", "Belmar", "Halden", "Sarvik"};
    for (int i = 0; i < 24; i++) {
      String town = towns[i % towns.length];
      String words = "The water works of " + town + " will not be sold while I am mayor of " + town;
      pile.add(
          report(
                  "Outlet " + i,
                  "2034-03-0" + (1 + i % 3),
                  "Mayor of " + town + " keeps the water works",
                  "The water works of "
                      + town
                      + " stay with the town, its mayor told the council of "
                      + town
                      + ".",
                  "“" + words + "”, the mayor said in edition " + i + ".")
              .quote(i % 4 == 0 ? "" : "mayor-of-" + town.toLowerCase(java.util.Locale.ROOT), words)
              .record());
    }
    return pile;
  }

  @Test
  void theOrderOfComingDoesNotMatter() {
    List<ArticleRecord> pile = pile();
    RelationIndex first = RelationIndex.growing(pile);
    Relations expected = first.relations();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(pile, new Random(seed));
      assertThat(RelationIndex.growing(pile).relations()).isEqualTo(expected);
    }
  }

  @Test
  void whatHoldsAroundAnArticleIsItsPartOfTheWhole() {
    List<ArticleRecord> pile = pile();
    RelationIndex index = RelationIndex.growing(pile);
    Relations whole = index.relations();
    Relations around = index.around(pile.get(0).article().id());
    assertThat(around.stories()).hasSize(1);
    assertThat(whole.stories()).containsAll(around.stories());
    assertThat(whole.utterances()).containsAll(around.utterances());
    assertThat(around.utterances()).isNotEmpty();
  }

  @Test
  void anArticleThatIsKnownChangesNothing() {
    List<ArticleRecord> pile = pile();
    RelationIndex index = RelationIndex.growing(pile);
    Relations before = index.relations();
    index.add(pile.get(3));
    assertThat(index.relations()).isEqualTo(before);
  }
}
