package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;

final class ActorMergerTest {
  private static final ActorResolver RESOLVER = new ActorResolver();
  private static final ArticleId ONE = new ArticleId("aaaaaaaaaaaa");
  private static final ArticleId TWO = new ArticleId("bbbbbbbbbbbb");
  private static final ArticleId THREE = new ArticleId("cccccccccccc");

  private static Actor person(String id, String name, @Nullable String country, Office... offices) {
    return new Actor(
        new ActorId(id), name, Actor.Kind.PERSON, country, List.of(offices), List.of(name), null);
  }

  private static ArticleCast cast(ArticleId article, Actor... actors) {
    return new ArticleCast(article, null, List.of(actors));
  }

  private static MergedActors merge(ArticleCast... casts) {
    return RESOLVER.merger(ActorDecisions.NONE).merge(List.of(casts));
  }

  private static List<String> ids(MergedActors merged) {
    return merged.actors().stream().map(actor -> actor.id().value()).toList();
  }

  @Test
  void spellingsOfAFullNameAreOnePerson() {
    MergedActors merged =
        merge(
            cast(ONE, person("hamid-al-marouni", "Hamid al-Marouni", "LBN")),
            cast(TWO, person("hamid-marouni", "Hamid Marouni", "LBN")),
            cast(THREE, person("hamid-al-marouni", "Hamid Al-Marouni", null)));
    assertThat(ids(merged)).containsExactly("hamid-al-marouni");
    assertThat(merged.actors().get(0).aliases())
        .containsExactly("Hamid Al-Marouni", "Hamid Marouni", "Hamid al-Marouni");
    assertThat(merged.merges())
        .containsExactly(
            new MergedActors.Merge(
                TWO, new ActorId("hamid-marouni"), new ActorId("hamid-al-marouni"), "same-name"));
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<ArticleCast> pile =
        new ArrayList<>(
            List.of(
                cast(ONE, person("tom-lindqvist", "Tom Lindqvist", "SWE")),
                cast(TWO, person("thomas-lindqvist", "Thomas Lindqvist", null)),
                cast(THREE, person("lindqvist-" + THREE, "Lindqvist", "SWE"))));
    MergedActors first = RESOLVER.merger(ActorDecisions.NONE).merge(pile);
    Collections.reverse(pile);
    MergedActors second = RESOLVER.merger(ActorDecisions.NONE).merge(pile);
    assertThat(second).isEqualTo(first);
    assertThat(first.actors()).hasSize(1);
  }

  @Test
  void twoPersonsOfOneSurnameStayTwo() {
    MergedActors merged =
        merge(
            cast(ONE, person("mara-lindqvist", "Mara Lindqvist", "SWE")),
            cast(TWO, person("tom-lindqvist", "Tom Lindqvist", "SWE")),
            cast(THREE, person("lindqvist-" + THREE, "Lindqvist", "SWE")));
    assertThat(ids(merged))
        .containsExactly("lindqvist-" + THREE, "mara-lindqvist", "tom-lindqvist");
  }

  @Test
  void aSurnameAloneNeedsEvidence() {
    Actor full = person("mara-lindqvist", "Mara Lindqvist", "SWE");
    assertThat(
            ids(merge(cast(ONE, full), cast(TWO, person("lindqvist-" + TWO, "Lindqvist", null)))))
        .hasSize(2);
    MergedActors merged =
        merge(cast(ONE, full), cast(TWO, person("lindqvist-" + TWO, "Lindqvist", "SWE")));
    assertThat(ids(merged)).containsExactly("mara-lindqvist");
    assertThat(merged.merges().get(0).reason()).isEqualTo("same-surname-and-country");
  }

  @Test
  void juniorIsNotSenior() {
    assertThat(
            ids(
                merge(
                    cast(ONE, person("tom-lindqvist-jr", "Tom Lindqvist Jr.", null)),
                    cast(TWO, person("tom-lindqvist-sr", "Tom Lindqvist Sr.", null)))))
        .hasSize(2);
  }

  @Test
  void descriptionsDoNotGoTogetherByTheirWords() {
    Actor one =
        new Actor(
            new ActorId("an-official-" + ONE),
            "an official",
            Actor.Kind.PERSON,
            "SWE",
            List.of(),
            List.of(),
            null);
    Actor two =
        new Actor(
            new ActorId("an-official-" + TWO),
            "an official",
            Actor.Kind.PERSON,
            "SWE",
            List.of(),
            List.of(),
            null);
    assertThat(ids(merge(cast(ONE, one), cast(TWO, two)))).hasSize(2);
  }

  @Test
  void anOfficeGoesToItsHolderOnTheDay() {
    Actor described =
        new Actor(
            new ActorId("turkey-president-" + ONE),
            "Turkey's president",
            Actor.Kind.PERSON,
            "TUR",
            List.of(new Office("president", "Turkey", null, null)),
            List.of(),
            null);
    Publication day =
        Publication.on(LocalDate.of(2015, 11, 24), Publication.Basis.STATED, "date line");
    MergedActors merged =
        RESOLVER
            .merger(ActorDecisions.NONE)
            .merge(List.of(new ArticleCast(ONE, day, List.of(described))));
    assertThat(ids(merged)).containsExactly("recep-tayyip-erdogan");
    assertThat(merged.merges().get(0).reason()).isEqualTo("holder-at-date");
  }

  @Test
  void anAcronymGoesToTheOneBodyThatBearsIt() {
    Actor body =
        new Actor(
            new ActorId("lind-harbour-association"),
            "Lind Harbour Association",
            Actor.Kind.ORGANISATION,
            null,
            List.of(),
            List.of("LHA", "Lind Harbour Association"),
            null);
    Actor acronym =
        new Actor(
            new ActorId("lha"),
            "LHA",
            Actor.Kind.ORGANISATION,
            null,
            List.of(),
            List.of("LHA"),
            null);
    assertThat(ids(merge(cast(ONE, body), cast(TWO, acronym))))
        .containsExactly("lind-harbour-association");
  }

  @Test
  void decisionsGoBeforeEvidence() {
    ArticleCast one = cast(ONE, person("mara-lindqvist", "Mara Lindqvist", null));
    ArticleCast two = cast(TWO, person("mara-lindqvist", "Mara Lindqvist", null));
    ArticleCast three = cast(THREE, person("maro", "Tom Maro", null));
    ActorId other = new ActorId("mara-lindqvist-the-younger");
    ActorDecisions decisions =
        new ActorDecisions(
            List.of(new ActorDecisions.Join(new ActorId("maro"), new ActorId("mara-lindqvist"))),
            List.of(new ActorDecisions.Split(TWO, new ActorId("mara-lindqvist"), other)));
    MergedActors merged = RESOLVER.merger(decisions).merge(List.of(one, two, three));
    assertThat(ids(merged)).containsExactly("mara-lindqvist", "mara-lindqvist-the-younger");
    assertThat(merged.byArticle())
        .isEqualTo(
            Map.of(
                TWO, Map.of(new ActorId("mara-lindqvist"), other),
                THREE, Map.of(new ActorId("maro"), new ActorId("mara-lindqvist"))));
  }

  @Test
  void aCircleOfJoinsEnds() {
    ActorId a = new ActorId("a");
    ActorId b = new ActorId("b");
    ActorDecisions decisions =
        new ActorDecisions(
            List.of(new ActorDecisions.Join(a, b), new ActorDecisions.Join(b, a)), List.of());
    assertThat(decisions.joined(a)).isIn(a, b);
  }

  @Test
  void aCompanyIsOneWithItsLegalFormAndWithoutIt() {
    Actor with =
        new Actor(
            new ActorId("marolane-ferries-inc"),
            "Marolane Ferries Inc.",
            Actor.Kind.ORGANISATION,
            null,
            List.of(),
            List.of("Marolane Ferries Inc."),
            null);
    Actor without =
        new Actor(
            new ActorId("marolane-ferries"),
            "Marolane Ferries",
            Actor.Kind.ORGANISATION,
            null,
            List.of(),
            List.of("Marolane Ferries"),
            null);
    assertThat(ids(merge(cast(ONE, with), cast(TWO, without)))).containsExactly("marolane-ferries");
  }

  @Test
  void aSplitMayNameTheActorOfThePile() {
    ActorDecisions decisions =
        new ActorDecisions(
            List.of(),
            List.of(
                new ActorDecisions.Split(
                    TWO, new ActorId("hamid-al-marouni"), new ActorId("another-marouni"))));
    MergedActors merged =
        RESOLVER
            .merger(decisions)
            .merge(
                List.of(
                    cast(ONE, person("hamid-al-marouni", "Hamid al-Marouni", "LBN")),
                    cast(TWO, person("hamid-marouni", "Hamid Marouni", "LBN"))));
    assertThat(ids(merged)).containsExactly("another-marouni", "hamid-al-marouni");
  }
}
