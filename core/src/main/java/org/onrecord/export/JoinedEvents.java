package org.onrecord.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Event;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Party;
import org.onrecord.story.SourcedRecord;

/**
 * The events of a record as event tables hold them: those that took place or that announce a deed,
 * each told by any number of articles in one row. Two tellings are one event when class, parties
 * and day are the same; a telling without a day has that of its article.
 */
final class JoinedEvents {
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<JoinedEvent> rows = new ArrayList<>();

  private JoinedEvents() {}

  /** No events and no actors. */
  static JoinedEvents none() {
    return new JoinedEvents();
  }

  static JoinedEvents of(SourcedRecord record) {
    JoinedEvents joined = new JoinedEvents();
    record.actors().forEach(a -> joined.actors.put(a.id(), a));
    Map<String, List<JoinedEvent.Mention>> groups = new LinkedHashMap<>();
    for (ArticleRecord article : record.articles()) {
      for (Event event : article.entries(Event.class)) {
        if (isTold(event)) {
          groups
              .computeIfAbsent(key(article.article(), event), k -> new ArrayList<>())
              .add(new JoinedEvent.Mention(article.article(), event));
        }
      }
    }
    for (List<JoinedEvent.Mention> mentions : groups.values()) {
      Event event = mentions.get(0).event();
      ActorId place =
          mentions.stream()
              .map(m -> m.event().place())
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse(null);
      joined.rows.add(new JoinedEvent(event, mentions, joined.name(place)));
    }
    return joined;
  }

  private static boolean isTold(Event event) {
    boolean announced =
        event.status() == Status.PLANNED
            && (event.plover() == Plover.AGREE || event.plover() == Plover.THREATEN);
    return event.status() == Status.HAPPENED || event.status() == Status.ONGOING || announced;
  }

  private static String key(Article article, Event event) {
    LocalDate day = day(article, event);
    return event.plover()
        + " "
        + ids(event.source())
        + " "
        + ids(event.target())
        + " "
        + (day == null ? article.id() : day);
  }

  private static Set<String> ids(List<Party> parties) {
    Set<String> ids = new TreeSet<>();
    for (Party party : parties) {
      ids.add(party.actor() == null ? "?" + party.mention() : party.actor().value());
    }
    return ids;
  }

  /** The day of an event: its own, else its article's, or null. */
  static @Nullable LocalDate day(Article article, Event event) {
    Dated date = event.date();
    if (date != null && date.range().from() != null) {
      return date.range().from();
    }
    Publication published = article.published();
    return published == null ? null : published.from();
  }

  /** In order of the articles. */
  List<JoinedEvent> rows() {
    return rows;
  }

  /** The actor of a party, or null. */
  @Nullable Actor actor(Party party) {
    return party.actor() == null ? null : actors.get(party.actor());
  }

  private @Nullable String name(@Nullable ActorId id) {
    Actor actor = id == null ? null : actors.get(id);
    return actor == null ? null : actor.name();
  }
}
