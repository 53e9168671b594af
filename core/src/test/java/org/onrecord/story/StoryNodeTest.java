package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;

class StoryNodeTest {
  private static final int COUNTED = 5;

  private static ArticleRecord told(int n, String day) {
    return report(
            "Outlet " + n,
            day,
            "The ferry of Velm stays in port",
            "The ferry of Velm stays in port, its owner said in edition " + (100 + n) + ".",
            "Nobody in Velm knows when the ferry sails again, number " + (100 + n) + " heard.")
        .record();
  }

  private static List<Article> pile() {
    List<Article> pile = new ArrayList<>();
    for (int i = 0; i < COUNTED; i++) {
      pile.add(told(i, "2034-03-0" + (i + 1)).article());
    }
    return pile;
  }

  @Test
  void aLaterArticleLeavesTheWeightsOfALargePileAsTheyAre() {
    List<Article> pile = pile();
    pile.add(told(COUNTED, "2034-03-08").article());
    byte[] before = Background.of(pile, COUNTED, Workers.ALONE).bytes();
    pile.add(0, told(COUNTED + 1, "2034-03-09").article());
    assertThat(Background.of(pile, COUNTED, Workers.ALONE).bytes()).isEqualTo(before);
    pile.add(told(COUNTED + 2, "2034-02-01").article());
    assertThat(Background.of(pile, COUNTED, Workers.ALONE).bytes()).isNotEqualTo(before);
  }

  @Test
  void whatIsKeptReadsBackTheSame() {
    Background background = Background.of(Background.of(pile(), COUNTED, Workers.ALONE).bytes());
    StoryNode a = StoryNode.of(told(1, "2034-03-02"), background);
    StoryNode b = StoryNode.of(told(2, "2034-03-03"), background);
    StoryNode read = StoryNode.of(a.id(), a.bytes());
    assertThat(read.bytes()).isEqualTo(a.bytes());
    assertThat(read.keys()).isEqualTo(a.keys());
    assertThat(read.ownDays()).isEqualTo(a.ownDays());
    assertThat(read.nearness(b)).isEqualTo(a.nearness(b)).isNotNegative();
  }

  @Test
  void noMoreArticlesThanABoundAreParted() {
    List<ArticleRecord> pile = new ArrayList<>();
    for (int i = 0; i < StoryNode.TOGETHER + 1; i++) {
      pile.add(
          report(
                  "Outlet " + i,
                  "2034-03-02",
                  "News " + i,
                  "The town hall is closed. Topic a" + i + " and topic a" + (i + 1) + " are told.")
              .record());
    }
    StoryIndex index = new StoryIndex(Background.empty());
    pile.forEach(index::add);
    assertThat(pile)
        .allSatisfy(
            record ->
                assertThat(index.componentSize(record.article().id()))
                    .isLessThanOrEqualTo(StoryNode.TOGETHER));
  }
}
