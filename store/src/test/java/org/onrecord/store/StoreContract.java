package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.Onrecord;
import org.onrecord.actor.ActorId;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Problem;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/** What every store does, whatever the database. */
abstract class StoreContract {
  private static final ArticleRecord FIRST = Records.of("Tideline", "Ines Calloway");
  private static final ArticleRecord SECOND = Records.of("Night Porter", "Ines Calloway");
  private static final EntryId SAID = FIRST.entries(Statement.class).get(0).id();

  /** A step that no program knows yet. */
  private static final int TEST_STEP = 99;

  static final Onrecord ONRECORD = Onrecord.with(new NoEngine());

  /** Relating needs no engine, only its name. */
  private static final class NoEngine implements Linguist {
    @Override
    public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
      return List.of();
    }

    @Override
    public List<Model> models() {
      return List.of(new Model("none", "1"));
    }
  }

  /** Address of a store that is this test's alone. */
  abstract String address();

  Store filled() {
    Store store = Stores.open(address());
    assertThat(store.keep(FIRST)).isTrue();
    assertThat(store.keep(SECOND)).isTrue();
    new RelateAll(ONRECORD).relate(store);
    return store;
  }

  static void relate(Store store) {
    new RelateAll(ONRECORD).relate(store);
  }

  @Test
  void whatIsKeptReadsBackEqualInAnotherProgram() {
    Problem problem = new Problem("b.txt", null, "empty-input", "b.txt is empty.");
    try (Store store = Stores.open(address())) {
      assertThat(store.record()).isEmpty();
      store.keep(SECOND);
      store.keep(FIRST);
      store.keep(problem);
      store.keep(problem);
    }
    try (Store store = Stores.open(address())) {
      assertThat(store.has(FIRST.article().id())).isTrue();
      assertThat(store.extracted(FIRST.article().id())).contains(FIRST);
      assertThat(store.extracted()).containsExactly(SECOND, FIRST);
      assertThat(store.problems()).containsExactly(problem);
    }
  }

  @Test
  void anArticleThatIsThereChangesNothing() {
    try (Store store = filled()) {
      long changes = store.changes();
      assertThat(store.keep(FIRST)).isFalse();
      assertThat(store.changes()).isEqualTo(changes);
      assertThat(store.isRelated()).isTrue();
    }
  }

  @Test
  void theWholeRecordReadsBackEqual() {
    try (Store store = filled()) {
      assertThat(store.record()).contains(ONRECORD.relate(List.of(FIRST, SECOND), List.of()));
      assertThat(store.record().orElseThrow().relations().stories()).isNotEmpty();
    }
  }

  @Test
  void oneStoryIsItsPartOfTheRecord() {
    ArticleRecord other = Records.of("Gazette", "Odo Finch", "2021-09-01");
    try (Store store = filled()) {
      store.keep(other);
      new RelateAll(ONRECORD).relate(store);
      SourcedRecord whole = store.record().orElseThrow();
      assertThat(whole.relations().stories()).hasSize(2);
      String id =
          whole.relations().stories().stream()
              .filter(story -> story.articles().size() == 2)
              .findFirst()
              .orElseThrow()
              .id();
      assertThat(store.record(id)).contains(ONRECORD.relate(List.of(FIRST, SECOND), List.of()));
      assertThat(store.record("story-of-nothing")).isEmpty();
    }
  }

  @Test
  void whatIsNewIsNotRelatedUntilItIs() {
    try (Store store = filled()) {
      store.keep(Records.of("Gazette", "Odo Finch"));
      assertThat(store.isRelated()).isFalse();
      new RelateAll(ONRECORD).relate(store);
      assertThat(store.isRelated()).isTrue();
      assertThat(store.record().orElseThrow().articles()).hasSize(3);
    }
  }

  @Test
  void answersNameSpeakersOutletsAndDays() {
    try (Store store = filled()) {
      List<EntryAnswer> said = store.answers().entries("statement", asks("ines", null));
      assertThat(said).hasSize(2);
      EntryAnswer first =
          said.stream().filter(e -> "Tideline".equals(e.outlet())).findFirst().orElseThrow();
      assertThat(first.words()).isEqualTo(Records.QUOTE);
      assertThat(first.parties("speaker").get(0).name()).isEqualTo("Ines Calloway");
      assertThat(first.from()).hasToString("2021-03-04");
      assertThat(first.cue()).isEqualTo("told");
      assertThat(store.answers().entries("statement", asks("calloway' OR 1=1", null))).isEmpty();
      assertThat(store.answers().entries("event", asks("ines-calloway", null))).hasSize(2);
      assertThat(store.answers().entries("figure", Question.ALL))
          .allMatch(f -> Double.valueOf(15).equals(f.high()) && "boat".equals(f.detail()));
      assertThat(store.answers().stories().get(0).articles()).isEqualTo(2);
      assertThat(store.answers().actors("calloway").get(0).statements()).isEqualTo(2);
      assertThat(store.answers().actors("nobody_")).isEmpty();
    }
  }

  @Test
  void fullTextFindsStemsAndPhrases() {
    try (Store store = filled()) {
      assertThat(store.answers().search("closing gate", 0)).hasSize(2);
      assertThat(store.answers().search("\"never closed\"", 1))
          .singleElement()
          .satisfies(hit -> assertThat(hit.snippet()).contains("[never"));
      assertThat(store.answers().search("\"closed never\"", 0)).isEmpty();
      assertThat(store.answers().search("Tideline", 0)).hasSize(1);
      for (String odd :
          List.of("\"", "-gates", "gates AND", "words:gates", "gates*", "'; --", "")) {
        assertThat(store.answers().search(odd, 0)).as(odd).hasSizeLessThanOrEqualTo(2);
      }
      assertThat(store.answers().entries("statement", asks(null, "harbours gate"))).hasSize(2);
      assertThat(store.answers().entries("statement", asks(null, "submarine"))).isEmpty();
    }
  }

  private static Question asks(@Nullable String actor, @Nullable String words) {
    return new Question(actor, null, null, null, null, null, words, false, 0);
  }

  @Test
  void decisionsAreKeptApartShowAndSurviveReading() {
    ActorId odo = new ActorId("odo-finch");
    try (Store store = filled()) {
      long number = store.decide(new Decision.CorrectSpeaker(SAID, odo));
      assertThat(store.decide(new Decision.CorrectSpeaker(SAID, odo))).isEqualTo(number);
      store.decide(new Decision.Note(SAID.value(), "checked by telephone"));
      store.renew(FIRST);
      new RelateAll(ONRECORD).relate(store);
      assertThat(store.extracted(FIRST.article().id())).contains(FIRST);
      EntryAnswer answer = store.answers().entry(SAID).orElseThrow();
      assertThat(answer.parties("speaker").get(0).actor()).isEqualTo(odo);
      assertThat(answer.marks()).containsExactly("speaker corrected", "note: checked by telephone");
      assertThat(store.withdraw(number)).isTrue();
      assertThat(store.withdraw(number)).isFalse();
      new RelateAll(ONRECORD).relate(store);
      assertThat(store.answers().entry(SAID).orElseThrow().parties("speaker").get(0).name())
          .isEqualTo("Ines Calloway");
    }
  }

  @Test
  void aRejectedStatementIsNeitherToldNorRelated() {
    try (Store store = filled()) {
      assertThat(store.record().orElseThrow().relations().utterances()).isNotEmpty();
      store.decide(new Decision.Reject(SAID));
      assertThat(store.isRelated()).isFalse();
      new RelateAll(ONRECORD).relate(store);
      assertThat(store.answers().entries("statement", Question.ALL))
          .extracting(EntryAnswer::outlet)
          .containsExactly("Night Porter");
      assertThat(store.related(FIRST.article().id()).orElseThrow().entry(SAID)).isEmpty();
      assertThat(store.answers().entry(SAID).orElseThrow().marks()).containsExactly("rejected");
      assertThat(store.answers().entries("event", Question.ALL))
          .allMatch(e -> e.words().equals("left") && !e.parties("source").isEmpty());
    }
  }

  @Test
  void actorsAreJoinedAndSplitByDecision() {
    ArticleRecord third = Records.of("Gazette", "Odo Finch");
    ActorId ines = new ActorId("ines-calloway");
    try (Store store = filled()) {
      store.keep(third);
      store.decide(new Decision.JoinActors(new ActorId("odo-finch"), ines));
      new RelateAll(ONRECORD).relate(store);
      assertThat(store.answers().entries("statement", asks("ines-calloway", null))).hasSize(3);
      assertThat(store.answers().actors("ines-calloway").get(0).marks())
          .containsExactly("joined with odo-finch");
      store.decide(
          new Decision.SplitActor(FIRST.article().id(), ines, new ActorId("ines-calloway-2")));
      new RelateAll(ONRECORD).relate(store);
      assertThat(
              store.answers().entry(SAID).orElseThrow().parties("speaker").stream()
                  .map(EntryAnswer.Part::actor))
          .containsExactly(new ActorId("ines-calloway-2"));
    }
  }

  @Test
  void aSpeakerTakenAwayCanComeBackFromASibling() {
    try (Store store = filled()) {
      store.decide(new Decision.Reject(new EntryId("nothing.s1-2")));
      store.decide(new Decision.CorrectSpeaker(SAID, null));
      new RelateAll(ONRECORD).relate(store);
      assertThat(store.answers().entry(SAID).orElseThrow().parties("speaker").get(0).basis())
          .as("given back by the other article")
          .isEqualTo(Party.Basis.SIBLING.label());
    }
  }

  @Test
  void anOlderStoreMovesForwardAndKeepsWhatItHolds() {
    try (Store store = filled()) {
      assertThat(store.extracted()).hasSize(2);
    }
    int now = Migration.ALL.size();
    List<Migration> next = new ArrayList<>(Migration.ALL);
    next.add(new Migration(TEST_STEP, "test-of-a-step"));
    try (Store store = Stores.open(address(), next)) {
      assertThat(store.extracted()).containsExactly(SECOND, FIRST);
      assertThat(store.isRelated()).isTrue();
    }
    assertThatThrownBy(() -> Stores.open(address()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("version " + TEST_STEP)
        .hasMessageContaining("up to " + now)
        .hasMessageContaining("--store")
        .hasMessageContaining(address().replaceAll("\\?.*", ""));
    checkCopy();
  }

  /** Looks at the copy that was made before the store moved forward, where there is one. */
  void checkCopy() {}

  @Test
  void aRosterIsKeptAndAnotherOneMakesWhatIsThereStale() {
    KeptRoster roster = new KeptRoster("mine.tsv", "name\nInes Calloway\n");
    try (Store store = Stores.open(address())) {
      store.roster(roster);
      assertThat(store.isStale()).as("nothing is there").isFalse();
      store.keep(FIRST);
      new RelateAll(ONRECORD).relate(store);
      store.roster(new KeptRoster("renamed.tsv", roster.text()));
      assertThat(store.isStale()).as("the same text").isFalse();
      assertThat(store.roster()).contains(roster);
      store.roster(new KeptRoster("mine.tsv", "name\n"));
      assertThat(store.isStale()).isTrue();
      assertThat(store.isRelated()).isFalse();
    }
    try (Store store = Stores.open(address())) {
      assertThat(store.isStale()).as("in another program too").isTrue();
      store.readAnew();
      assertThat(store.isStale()).isFalse();
      assertThat(store.roster()).contains(new KeptRoster("mine.tsv", "name\n"));
    }
  }
}
