package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.Event;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Party;
import org.onrecord.story.SourcedRecord;

/** A table of events, tab-separated with a header row, in the columns of a published data set. */
abstract class EventTable implements FileExporter {
  /** The columns in the published order. */
  abstract List<String> columns();

  /** The cells of one event, as many as there are columns. */
  abstract List<List<String>> rows(JoinedEvent event, JoinedEvents events);

  @Override
  public final String extension() {
    return "tsv";
  }

  @Override
  public final void export(SourcedRecord record, OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    line(writer, columns());
    JoinedEvents events = JoinedEvents.of(record);
    for (JoinedEvent event : events.rows()) {
      for (List<String> row : rows(event, events)) {
        if (row.size() != columns().size()) {
          throw new IllegalStateException(format() + " has a row of " + row.size() + " cells");
        }
        line(writer, row);
      }
    }
    writer.flush();
  }

  private static void line(BufferedWriter writer, List<String> cells) throws IOException {
    writer.write(cells.stream().map(EventTable::cell).collect(Collectors.joining("\t")));
    writer.write('\n');
  }

  private static String cell(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static String day(JoinedEvent joined) {
    return text(JoinedEvents.day(joined.first(), joined.event()));
  }

  static @Nullable LocalDate date(JoinedEvent joined) {
    return JoinedEvents.day(joined.first(), joined.event());
  }

  static String outlet(Article article) {
    return article.outlet() == null ? "" : article.outlet().name();
  }

  static String address(Article article) {
    return article.url() == null ? article.source() : article.url();
  }

  static String words(JoinedEvent joined, Span span) {
    return span.of(joined.first().text());
  }

  static String names(List<Party> parties, JoinedEvents events) {
    return parties.stream()
        .map(events::actor)
        .filter(java.util.Objects::nonNull)
        .map(Actor::name)
        .collect(Collectors.joining(";"));
  }

  static String raw(JoinedEvent joined, List<Party> parties) {
    return parties.stream()
        .map(Party::mention)
        .filter(java.util.Objects::nonNull)
        .map(m -> words(joined, m))
        .collect(Collectors.joining(";"));
  }

  static String countries(List<Party> parties, JoinedEvents events) {
    return parties.stream()
        .map(events::actor)
        .filter(java.util.Objects::nonNull)
        .map(Actor::country)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  /** The sector of an actor in PLOVER and CAMEO, empty where its kind does not tell it. */
  static String sector(@Nullable Actor actor) {
    if (actor == null) {
      return "";
    }
    return switch (actor.kind()) {
      case GOVERNMENT -> "GOV";
      case ARMED_GROUP -> "REB";
      case OUTLET -> "MED";
      case PERSON -> actor.offices().isEmpty() ? "" : "GOV";
      case ORGANISATION, COUNTRY, PLACE, GROUP, OTHER -> "";
    };
  }

  static String sectors(List<Party> parties, JoinedEvents events) {
    return parties.stream()
        .map(p -> sector(events.actor(p)))
        .filter(s -> !s.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }

  /** The quad class of PLOVER's manual, 1 to 4. */
  static int quad(Plover plover) {
    return switch (plover) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  static String number(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.1f", value);
  }

  static String root(Event event) {
    String code = text(event.cameo());
    return code.length() < 2 ? "" : code.substring(0, 2);
  }

  /** Each source with each target, as the older data sets count; nobody stands for nobody. */
  static List<Party[]> pairs(Event event) {
    List<Party> sources = event.source().isEmpty() ? List.of(Party.NOBODY) : event.source();
    List<Party> targets = event.target().isEmpty() ? List.of(Party.NOBODY) : event.target();
    return sources.stream().flatMap(s -> targets.stream().map(t -> new Party[] {s, t})).toList();
  }
}
