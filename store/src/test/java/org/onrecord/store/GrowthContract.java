package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Onrecord;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.Background;
import org.onrecord.story.SourcedRecord;

/** A store that grows holds what relating all of it at once gives, record for record. */
abstract class GrowthContract extends LookupContract {
  /** Few articles are counted, so that a store of some dozens is a large one. */
  private static final Onrecord FEW = StoreContract.ONRECORD.counting(20);

  private static final Problem PROBLEM =
      new Problem("b.txt", null, "empty-input", "b.txt is empty.");

  private static void check(Store store, List<ArticleRecord> kept) {
    assertThat(store.isRelated()).isTrue();
    Decisions decisions =
        new Decisions(store.decisions().stream().map(Store.Numbered::decision).toList());
    SourcedRecord whole =
        FEW.relate(
            kept.stream().map(decisions::apply).toList(), store.problems(), decisions.actors());
    whole = whole.with(decisions.apply(whole.relations()));
    SourcedRecord found = store.record().orElseThrow();
    assertThat(found.actors()).isEqualTo(whole.actors());
    assertThat(found.articles()).isEqualTo(whole.articles());
    assertThat(found.relations().stories()).isEqualTo(whole.relations().stories());
    assertThat(found.relations().reuse()).isEqualTo(whole.relations().reuse());
    assertThat(found.relations().utterances()).isEqualTo(whole.relations().utterances());
    assertThat(found.relations().contradictions()).isEqualTo(whole.relations().contradictions());
    assertThat(found).isEqualTo(whole);
  }

  /** How many piles are tried. */
  int seeds() {
    return 4;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whatComesInAnyOrderAndAFewAtATimeIsRelatedAsAtOnce(int seed) {
    Assumptions.assumeTrue(seed <= seeds(), "left to a store in a file, which is quicker");
    List<ArticleRecord> all = Affairs.of(seed == 4 ? 330 : 150, seed);
    if (seed % 2 == 0) {
      Collections.shuffle(all, new Random(seed));
    } else {
      all.sort(
          Comparator.comparing((ArticleRecord record) -> Background.Place.of(record.article())));
    }
    RelateNew relating = new RelateNew(FEW);
    try (Store store = Stores.open(address())) {
      store.keep(PROBLEM);
      List<ArticleRecord> kept = new ArrayList<>();
      int[] steps = {10, 30, 1, 1, 7, 40, 1, 60, 170, 1};
      for (int step : steps) {
        if (kept.size() + step > all.size()) {
          break;
        }
        for (ArticleRecord record : all.subList(kept.size(), kept.size() + step)) {
          store.keep(record);
          kept.add(record);
        }
        relating.relate(store);
        check(store, kept);
      }
    }
  }

  /** More articles hang together than are parted at once, so that stories come apart again. */
  @Test
  void noArticleLosesItsStoryWhereManyHangTogether() {
    Assumptions.assumeTrue(seeds() == 4, "left to a store in a file, which is quicker");
    List<ArticleRecord> all = Affairs.of(700, 11);
    RelateNew relating = new RelateNew(FEW);
    try (Store store = Stores.open(address())) {
      int kept = 0;
      for (int step : new int[] {250, 50, 20, 20, 20, 20, 20, 20, 80, 100, 100}) {
        all.subList(kept, kept + step).forEach(store::keep);
        kept += step;
        relating.relate(store);
        List<ArticleId> inStories =
            store.record().orElseThrow().relations().stories().stream()
                .flatMap(story -> story.articles().stream())
                .sorted()
                .toList();
        assertThat(inStories)
            .isEqualTo(
                all.subList(0, kept).stream()
                    .map(record -> record.article().id())
                    .sorted()
                    .toList());
      }
      check(store, all.subList(0, kept));
    }
  }

  @Test
  void whatIsNewIsNotRelatedWithEverything() {
    List<ArticleRecord> all = Affairs.of(60, 5);
    all.sort(Comparator.comparing((ArticleRecord record) -> Background.Place.of(record.article())));
    try (Store store = Stores.open(address())) {
      all.subList(0, 59).forEach(store::keep);
      new RelateNew(FEW).relate(store);
      ArticleRecord first = all.get(0);
      store.keep(all.get(59));
      ArticleRecord spoilt =
          new ArticleRecord(first.article(), List.of(), List.of(), List.of(), List.of(), List.of());
      ((JdbcStore) store).spoil(spoilt);
      new RelateNew(FEW).relate(store);
      assertThat(store.related(first.article().id()))
          .as("an article that nothing new touches is not looked at")
          .contains(spoilt);
    }
  }

  @Test
  void decisionsHoldInAStoreThatGrows() {
    List<ArticleRecord> all = Affairs.of(80, 9);
    EntryId said = all.get(3).entries(Statement.class).get(0).id();
    EntryId other = all.get(7).entries(Statement.class).get(0).id();
    RelateNew relating = new RelateNew(FEW);
    try (Store store = Stores.open(address())) {
      all.forEach(store::keep);
      relating.relate(store);
      long rejected = store.decide(new Decision.Reject(said));
      store.decide(new Decision.CorrectSpeaker(other, new ActorId("odo-finch")));
      List<String> contradictions =
          store.record().orElseThrow().relations().contradictions().stream()
              .map(c -> c.id())
              .toList();
      if (!contradictions.isEmpty()) {
        store.decide(new Decision.Reject(new EntryId(contradictions.get(0))));
      }
      relating.relate(store);
      check(store, all);
      store.withdraw(rejected);
      store.decide(new Decision.JoinActors(new ActorId("odo-finch"), new ActorId("ines-calloway")));
      relating.relate(store);
      check(store, all);
      store.renew(all.get(3));
      relating.relate(store);
      check(store, all);
    }
  }
}
