package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.ActorId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/** What pages ask of every store: directories, searches, small parts. */
abstract class LookupContract extends StoreContract {
  private static final ArticleRecord FIRST = Records.of("Tideline", "Ines Calloway");
  private static final ArticleRecord SECOND = Records.of("Night Porter", "Ines Calloway");
  private static final ActorId WHO = new ActorId("ines-calloway");
  private static final EntryId SAID = FIRST.entries(Statement.class).get(0).id();

  private static Question question(
      @Nullable String words,
      @Nullable String actor,
      @Nullable String outlet,
      @Nullable LocalDate from,
      @Nullable String form) {
    return new Question(actor, outlet, null, from, null, form, words, false, 10);
  }

  @Test
  void wordsOfStatementsAreFoundAndMarked() {
    try (Store store = filled()) {
      List<Found> found =
          store.search().statements(question("closing gate", null, null, null, null), 0);
      assertThat(found).hasSize(2);
      assertThat(found.get(0).marked())
          .isEqualTo(
              Records.QUOTE
                  .replace("gates", Search.BEGIN + "gates" + Search.END)
                  .replace("closed", Search.BEGIN + "closed" + Search.END));
      assertThat(store.search().statements(question("closing gate", null, null, null, null), 1))
          .containsExactly(found.get(1));
      assertThat(store.search().statements(question("\"gate closed\"", null, null, null, null), 0))
          .isEmpty();
    }
  }

  @Test
  void speakerOutletDayAndFormNarrowASearch() {
    try (Store store = filled()) {
      Search search = store.search();
      assertThat(search.statements(question(null, "calloway", null, null, "direct"), 0)).hasSize(2);
      assertThat(search.statements(question("gates", "calloway", "night", null, null), 0))
          .extracting(found -> found.statement().outlet())
          .containsExactly("Night Porter");
      assertThat(search.statements(question("gates", "nobody", null, null, null), 0)).isEmpty();
      assertThat(search.statements(question("gates", null, null, null, "indirect"), 0)).isEmpty();
      LocalDate later = LocalDate.of(2022, 1, 1);
      assertThat(search.statements(question("gates", null, null, later, null), 0)).isEmpty();
      assertThat(search.articles(question("gates", null, null, later, null), 0)).isEmpty();
      assertThat(search.articles(question("gates", "nobody", null, null, null), 0)).isEmpty();
      assertThat(search.articles(question("gates", "calloway", null, null, null), 0)).isNotEmpty();
      assertThat(search.articles(question("gates", null, "tide", null, null), 0))
          .singleElement()
          .satisfies(
              hit -> {
                assertThat(hit.title()).isEqualTo("Harbour master resigns");
                assertThat(hit.snippet()).contains(Search.BEGIN + "gates" + Search.END);
              });
    }
  }

  @Test
  void aRejectedStatementIsFoundOnlyWhereItIsAskedFor() {
    try (Store store = filled()) {
      store.decide(new Decision.Reject(SAID));
      assertThat(store.search().statements(question("gates", null, null, null, null), 0))
          .hasSize(1);
      Question all = new Question(null, null, null, null, null, null, "gates", true, 10);
      assertThat(store.search().statements(all, 0)).hasSize(2);
    }
  }

  @Test
  void searchTellsWhichWordsOfAnArticleToLight() {
    try (Store store = filled()) {
      assertThat(store.search().lit(FIRST.article().id(), "closing \"master left\""))
          .containsExactlyInAnyOrder("closed", "master", "left");
      assertThat(store.search().lit(FIRST.article().id(), "zebra")).isEmpty();
      assertThat(store.search().lit(FIRST.article().id(), " ")).isEmpty();
      assertThat(store.search().lit(FIRST.article().id(), "\" OR * NEAR( {")).isEmpty();
    }
  }

  @Test
  void theDirectoryKnowsWhatLiesWhere() {
    try (Store store = filled()) {
      Directory directory = store.directory();
      StoryAnswer story = directory.stories(10, 0).get(0);
      assertThat(directory.stories(10, 1)).doesNotContain(story);
      assertThat(directory.story(story.id())).contains(story);
      assertThat(directory.storyOf(FIRST.article().id())).contains(story.id());
      assertThat(directory.articles(story.id(), 10, 0))
          .containsExactlyInAnyOrder(FIRST.article().id(), SECOND.article().id());
      assertThat(directory.articles(null, 1, 1)).hasSize(1);
      assertThat(directory.articlesWith(WHO, 1)).hasSize(1);
      assertThat(directory.articlesWith(WHO, 9)).hasSize(2);
      assertThat(directory.actor(WHO)).isPresent();
      assertThat(directory.counts())
          .containsEntry("article", 2)
          .containsEntry("statement", 2)
          .containsEntry("actor", 2);
      assertThat(directory.state()).isEqualTo(store.changes());
    }
  }

  @Test
  void aPartOfAllArticlesIsTheRecord() {
    try (Store store = filled()) {
      SourcedRecord whole = store.record().orElseThrow();
      SourcedRecord part =
          store.record(List.of(FIRST.article().id(), SECOND.article().id())).orElseThrow();
      assertThat(part.articles()).isEqualTo(whole.articles());
      assertThat(part.actors()).isEqualTo(whole.actors());
      assertThat(part.relations().utterances()).isEqualTo(whole.relations().utterances());
      String utterance = whole.relations().utterances().get(0).id();
      assertThat(store.directory().articlesThatTell(utterance)).hasSize(2);
      SourcedRecord one = store.record(List.of(FIRST.article().id())).orElseThrow();
      assertThat(one.articles()).hasSize(1);
      assertThat(one.relations().stories().get(0).articles()).containsExactly(FIRST.article().id());
    }
  }

  @Test
  void whatIsConfirmedIsMarked() {
    try (Store store = filled()) {
      store.decide(new Decision.Confirm(SAID.value()));
      assertThat(store.directory().marks(SAID.value())).containsExactly("confirmed");
      assertThat(store.doubts().count(Doubt.Kind.SPEAKERS)).isZero();
      assertThat(store.doubts().list(Doubt.Kind.ACTORS, 5, 0)).isEmpty();
    }
  }

  @Test
  void aSpeakerLeftOpenDoesNotComeBackFromASibling() {
    try (Store store = filled()) {
      store.decide(new Decision.CorrectSpeaker(SAID, null));
      relate(store);
      assertThat(store.doubts().list(Doubt.Kind.RECOVERED, 5, 0)).isEmpty();
      store.decide(new Decision.LeaveOpen(SAID));
      relate(store);
      assertThat(store.answers().entry(SAID).orElseThrow().parties("speaker").get(0).basis())
          .isEqualTo("none");
    }
  }
}
