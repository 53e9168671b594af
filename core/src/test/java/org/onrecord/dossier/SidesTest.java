package org.onrecord.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.Office;
import org.onrecord.story.Relations;
import org.onrecord.story.SourcedRecord;

class SidesTest {
  private static Actor actor(
      String id, String name, Actor.Kind kind, @Nullable String country, Office... offices) {
    return new Actor(new ActorId(id), name, kind, country, List.of(offices), List.of(), null);
  }

  private static Office office(String title, String of) {
    return new Office(title, of, null, null);
  }

  private static final Sides SIDES =
      Sides.of(
          new SourcedRecord(
              "test",
              List.of(),
              List.of(),
              List.of(
                  actor("orle", "Orle", Actor.Kind.COUNTRY, "ORL"),
                  actor("ministry", "Ministry of Dams", Actor.Kind.GOVERNMENT, "ORL"),
                  actor(
                      "minister", "Pia Holt", Actor.Kind.PERSON, "ORL", office("minister", "Orle")),
                  actor(
                      "spokesman",
                      "Jan Vell",
                      Actor.Kind.PERSON,
                      "ORL",
                      office("spokesman", "Ministry of Dams")),
                  actor(
                      "critic",
                      "Ada Tarn",
                      Actor.Kind.PERSON,
                      "ORL",
                      office("opposition leader", "Orle")),
                  actor("singer", "Mo Lark", Actor.Kind.PERSON, "ORL"),
                  actor("stranger", "Government of Ruve", Actor.Kind.GOVERNMENT, "RUV")),
              Relations.NONE,
              List.of()));

  private static String side(String id) {
    return SIDES.of(new ActorId(id)).value();
  }

  @Test
  void governmentsAndThoseInOfficeCountForTheirCountry() {
    assertThat(side("ministry")).isEqualTo("orle");
    assertThat(side("minister")).isEqualTo("orle");
    assertThat(side("spokesman")).isEqualTo("orle");
    assertThat(side("orle")).isEqualTo("orle");
  }

  @Test
  void everybodyElseCountsForThemselves() {
    assertThat(side("critic")).isEqualTo("critic");
    assertThat(side("singer")).isEqualTo("singer");
    assertThat(side("stranger")).isEqualTo("stranger");
    assertThat(side("nobody-knows")).isEqualTo("nobody-knows");
  }
}
