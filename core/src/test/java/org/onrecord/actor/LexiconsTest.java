package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.world.World;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;

/** Holds what the resolver takes for granted of its word lists. */
final class LexiconsTest {
  private static List<Row> rows(String name) {
    return Lexicon.read(ActorResolver.class, name).rows();
  }

  @Test
  void everyRoleIsOfAKnownKindAndStandsOnce() {
    Set<String> seen = new LinkedHashSet<>();
    for (Row row : rows("roles.tsv")) {
      assertThat(row.get("kind"))
          .as(row.toString())
          .isIn(
              "person", "organisation", "armed_group", "outlet", "group", "government", "country");
      assertThat(row.get("gender")).as(row.toString()).isIn("", "m", "f");
      assertThat(seen.add(row.get("noun"))).as(row.toString()).isTrue();
    }
    assertThat(seen).contains("official", "spokesman", "group");
  }

  @Test
  void everyBodyWordSaysAKindOfTheRecord() {
    Set<String> kinds =
        Arrays.stream(Actor.Kind.values()).map(Actor.Kind::label).collect(Collectors.toSet());
    assertThat(rows("body_words.tsv"))
        .isNotEmpty()
        .allMatch(row -> kinds.contains(row.get("kind")));
  }

  @Test
  void noShortFormBelongsToTwoNames() {
    Set<String> seen = new LinkedHashSet<>();
    for (Row row : rows("nicknames.tsv")) {
      for (String form : row.list("short")) {
        assertThat(seen.add(form)).as(form).isTrue();
      }
    }
    assertThat(Nicknames.same("bill", "william")).isTrue();
  }

  @Test
  void everyPeopleIsFoundByItsName() {
    Gazetteer gazetteer = new Gazetteer(World.load());
    for (Row row : rows("peoples.tsv")) {
      assertThat(gazetteer.names().exactly(row.get("name")))
          .as(row.toString())
          .anyMatch(known -> known.sort() == Known.Sort.PEOPLE);
    }
  }
}
