package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Event;
import org.onrecord.record.Party;
import org.onrecord.time.DateRange;

/**
 * Finds the events that several reports of a story tell: one class, a shared source and a shared
 * target, days that meet.
 */
public final class SharedEvents {
  private SharedEvents() {}

  private record Told(Event event, ArticleRecord record) {}

  /** The events of one story that two reports at least tell, the first told first. */
  public static List<SharedEvent> find(List<ArticleRecord> story) {
    List<ArticleRecord> ordered = new ArrayList<>(story);
    ordered.sort(Comparator.comparing(ArticleRecord::article, StoryLine.IN_TIME));
    List<List<Told>> groups = new ArrayList<>();
    for (ArticleRecord record : ordered) {
      for (Event event : record.entries(Event.class)) {
        Told told = new Told(event, record);
        List<Told> group = null;
        for (List<Told> candidate : groups) {
          if (group == null && candidate.stream().allMatch(other -> isOne(event, other.event()))) {
            group = candidate;
          }
        }
        if (group == null) {
          group = new ArrayList<>();
          groups.add(group);
        }
        group.add(told);
      }
    }
    List<SharedEvent> found = new ArrayList<>();
    for (List<Told> group : groups) {
      if (group.stream().map(t -> t.record().article().id()).distinct().count() > 1) {
        found.add(
            new SharedEvent(
                group.get(0).event().plover(),
                group.stream()
                    .map(
                        t ->
                            new SharedEvent.Telling(
                                t.event().id(), t.event().article(), stance(t.event())))
                    .toList()));
      }
    }
    return found;
  }

  private static SharedEvent.Stance stance(Event event) {
    return switch (event.status()) {
      case HAPPENED, ONGOING -> SharedEvent.Stance.ASSERTS;
      case DENIED -> SharedEvent.Stance.DOUBTS;
      case PLANNED, HYPOTHETICAL, CALLED_FOR -> SharedEvent.Stance.EXPECTS;
    };
  }

  private static boolean isOne(Event a, Event b) {
    return a.plover() == b.plover()
        && share(a.source(), b.source())
        && share(a.target(), b.target())
        && meet(a.date(), b.date());
  }

  private static boolean share(List<Party> a, List<Party> b) {
    Set<String> x = actors(a);
    x.retainAll(actors(b));
    return !x.isEmpty();
  }

  private static Set<String> actors(List<Party> parties) {
    Set<String> ids = new TreeSet<>();
    for (Party party : parties) {
      if (party.actor() != null) {
        ids.add(party.actor().value());
      }
    }
    return ids;
  }

  private static boolean meet(@Nullable Dated a, @Nullable Dated b) {
    if (a == null || b == null) {
      return true;
    }
    DateRange x = a.range();
    DateRange y = b.range();
    boolean before = x.to() != null && y.from() != null && x.to().isBefore(y.from());
    boolean after = y.to() != null && x.from() != null && y.to().isBefore(x.from());
    return !before && !after;
  }
}
