package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.actor.Actor;
import org.onrecord.event.EventExtractor;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Event;
import org.onrecord.record.Reading;

class EventTablesTest {
  static Stream<EventTable> tables() {
    return Stream.of(
        new PloverExporter(),
        new IcewsExporter(),
        new GdeltExporter(),
        new PhoenixExporter(),
        new EventMentionsExporter());
  }

  private static JoinedEvent condemnation() {
    Reading reading =
        ParseNotation.of("Norway condemned Chad.")
            .sentence("Norway|NNP|2|nsubj condemned=condemn|VBD|0|root Chad|NNP|2|obj .|.|2|punct")
            .actor("nor", Actor.Kind.COUNTRY, "Norway")
            .actor("tcd", Actor.Kind.COUNTRY, "Chad")
            .reading();
    Event event = new EventExtractor().extract(reading).get(0);
    return new JoinedEvent(event, List.of(new JoinedEvent.Mention(reading.article(), event)), null);
  }

  @Test
  void columnsAreAsManyAsPublished() {
    assertThat(new PloverExporter().columns()).hasSize(39);
    assertThat(new IcewsExporter().columns()).hasSize(20);
    assertThat(new GdeltExporter().columns()).hasSize(61);
    assertThat(new PhoenixExporter().columns()).hasSize(26);
  }

  @Test
  void columnsOfGdeltStandInItsOrder() {
    List<String> columns = new GdeltExporter().columns();

    assertThat(columns.indexOf("EventCode")).isEqualTo(26);
    assertThat(columns.indexOf("GoldsteinScale")).isEqualTo(30);
    assertThat(columns.indexOf("ActionGeo_Fullname")).isEqualTo(52);
    assertThat(columns.indexOf("SOURCEURL")).isEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHasACellForEveryColumn(EventTable table) {
    JoinedEvents actors = JoinedEvents.none();

    List<List<String>> rows = table.rows(condemnation(), actors);

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).hasSameSizeAs(table.columns());
    assertThat(String.join("\t", rows.get(0)).getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Test
  void aRowOfGdeltHasItsCodes() {
    List<String> row = new GdeltExporter().rows(condemnation(), JoinedEvents.none()).get(0);

    assertThat(row.get(26)).isEqualTo("111");
    assertThat(row.get(28)).isEqualTo("11");
    assertThat(row.get(29)).isEqualTo("3");
    assertThat(row.get(30)).isEqualTo("-2.0");
  }
}
