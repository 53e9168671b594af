package org.onrecord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.story.Reports.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.Office;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Position;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;
import org.onrecord.story.Relater;
import org.onrecord.story.SourcedRecord;
import org.onrecord.time.DateRange;

class PositionViewsTest {
  private static final LocalDate FIRST = LocalDate.parse("2032-05-01");
  private static final LocalDate SECOND = LocalDate.parse("2032-05-10");
  private static final LocalDate THIRD = LocalDate.parse("2032-05-20");

  private static int count;

  private static Position position(String from, boolean backs, String to, @Nullable LocalDate day) {
    ArticleId article = report("Orle Post", "2032-05-01", "Orle").articleId();
    Span span = new Span(count, ++count);
    return new Position(
        EntryId.of(article, 'p', span),
        article,
        new ActorId(from),
        new ActorId(to),
        backs,
        null,
        day == null ? null : new Dated(DateRange.of(day), "by hand"),
        List.of(span),
        Voice.NARRATOR,
        new Why("by-hand", 1));
  }

  private static SourcedRecord record(List<Actor> actors, Position... positions) {
    ArticleRecord bare = report("Orle Post", "2032-05-01", "Orle").record();
    List<Entry> entries = List.of(positions);
    ArticleRecord article =
        new ArticleRecord(bare.article(), actors, List.of(), List.of(), entries, List.of());
    return new SourcedRecord(
        "test",
        List.of(),
        List.of(article),
        actors,
        new Relater().relate(List.of(bare)),
        List.of());
  }

  private static PositionMatrix matrix(Position... positions) {
    return PositionMatrix.of(record(List.of(), positions));
  }

  @Test
  void aDayHasWhatWasSaidByThenAndTheLastWordCounts() {
    PositionMatrix matrix =
        matrix(
            position("orle", true, "tarn", FIRST),
            position("orle", false, "tarn", SECOND),
            position("orle", false, "vell", THIRD),
            position("orle", true, "undated", null));

    assertThat(matrix.cells()).hasSize(3);
    assertThat(matrix.at(FIRST).cells())
        .extracting(c -> c.to().value(), PositionMatrix.Cell::stand)
        .containsExactly(tuple("tarn", Stand.BACKS));
    assertThat(matrix.at(SECOND).cells())
        .extracting(c -> c.to().value(), PositionMatrix.Cell::stand)
        .containsExactly(tuple("tarn", Stand.REJECTS));
    assertThat(matrix.at(FIRST.minusDays(1)).cells()).isEmpty();
  }

  @Test
  void bothOnOneDayIsMixed() {
    PositionMatrix matrix =
        matrix(position("orle", true, "tarn", FIRST), position("orle", false, "tarn", FIRST));

    assertThat(matrix.cells()).extracting(PositionMatrix.Cell::stand).containsExactly(Stand.MIXED);
  }

  @Test
  void aChangeIsNewOrTurned() {
    PositionChanges changes =
        PositionChanges.between(
            matrix(
                position("orle", true, "tarn", FIRST),
                position("orle", false, "tarn", SECOND),
                position("orle", true, "vell", SECOND),
                position("vell", true, "tarn", FIRST),
                position("vell", true, "tarn", SECOND)),
            FIRST,
            SECOND);

    assertThat(changes.changes())
        .extracting(
            c -> c.from().value(),
            c -> c.to().value(),
            PositionChanges.Change::before,
            PositionChanges.Change::after,
            c -> c.evidence().size())
        .containsExactly(
            tuple("orle", "tarn", Stand.BACKS, Stand.REJECTS, 1),
            tuple("orle", "vell", null, Stand.BACKS, 1));
  }

  @Test
  void theLaterDayComesLast() {
    PositionMatrix matrix = matrix();

    assertThatThrownBy(() -> PositionChanges.between(matrix, SECOND, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2032-05-01 is before 2032-05-10");
  }

  @Test
  void friendsWhoRejectEachOtherStrainATriad() {
    Triads triads =
        Triads.of(
            matrix(
                position("orle", true, "tarn", FIRST),
                position("vell", true, "orle", FIRST),
                position("tarn", false, "vell", FIRST)));

    assertThat(triads.triads()).hasSize(1);
    Triads.Triad triad = triads.triads().get(0);
    assertThat(triad.actors()).extracting(ActorId::value).containsExactly("orle", "tarn", "vell");
    assertThat(triad.isBalanced()).isFalse();
    assertThat(triads.rifts())
        .extracting(t -> t.a().value(), t -> t.b().value(), t -> t.evidence().size())
        .containsExactly(tuple("tarn", "vell", 1));
  }

  @Test
  void aCommonEnemyBalancesATriadAndStrainComesFirst() {
    Triads triads =
        Triads.of(
            matrix(
                position("orle", true, "tarn", FIRST),
                position("orle", false, "vell", FIRST),
                position("tarn", false, "vell", FIRST),
                position("tarn", false, "zell", FIRST),
                position("vell", false, "zell", FIRST)));

    assertThat(triads.triads())
        .extracting(t -> t.actors().get(0).value(), Triads.Triad::isBalanced)
        .containsExactly(tuple("tarn", false), tuple("orle", true));
  }

  @Test
  void whoDifferInHowTheyStandToEachOtherHaveNoTie() {
    Triads triads =
        Triads.of(
            matrix(position("orle", true, "tarn", FIRST), position("tarn", false, "orle", FIRST)));

    assertThat(triads.ties()).isEmpty();
    assertThat(triads.triads()).isEmpty();
  }

  @Test
  void aMinisterStandsForTheCountryAndARebelDoesNot() {
    List<Actor> actors =
        List.of(
            actor("nor", Actor.Kind.COUNTRY, "NOR", ""),
            actor("tcd", Actor.Kind.COUNTRY, "TCD", ""),
            actor("pia-holt", Actor.Kind.PERSON, "NOR", "minister"),
            actor("tcd-government", Actor.Kind.GOVERNMENT, "TCD", ""),
            actor("tcd-rebels", Actor.Kind.ARMED_GROUP, "TCD", ""));
    SourcedRecord record =
        record(
            actors,
            position("pia-holt", true, "tcd-government", FIRST),
            position("pia-holt", false, "tcd-rebels", FIRST),
            position("pia-holt", false, "nor", FIRST));
    PositionMatrix matrix = PositionMatrix.of(record, Sides.of(record));

    assertThat(matrix.cells())
        .extracting(c -> c.from().value(), c -> c.to().value())
        .containsExactly(tuple("nor", "tcd"), tuple("nor", "tcd-rebels"));
  }

  private static Actor actor(String id, Actor.Kind kind, String country, String office) {
    List<Office> offices =
        office.isEmpty()
            ? List.of()
            : List.of(new Office(office, country.toLowerCase(java.util.Locale.ROOT), null, null));
    return new Actor(new ActorId(id), id, kind, country, offices, List.of(), null);
  }
}
