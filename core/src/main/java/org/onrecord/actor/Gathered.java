package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One actor as several articles know it, made one: what most of them say, and all names. */
final class Gathered {
  private static final Comparator<Office> BY_TITLE =
      Comparator.comparing(Office::title)
          .thenComparing(office -> String.valueOf(office.of()))
          .thenComparing(office -> String.valueOf(office.from()))
          .thenComparing(office -> String.valueOf(office.to()));

  private final ActorId id;
  private final TreeMap<String, Integer> names = new TreeMap<>();
  private final TreeMap<Actor.Kind, Integer> kinds = new TreeMap<>();
  private final TreeMap<String, Integer> countries = new TreeMap<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private final Map<Office, Integer> offices = new LinkedHashMap<>();
  private @Nullable String wikidata;

  Gathered(ActorId id) {
    this.id = id;
  }

  void add(Actor actor) {
    names.merge(actor.name(), actor.id().equals(id) ? 1_000_000 : 1, Integer::sum);
    kinds.merge(actor.kind(), 1, Integer::sum);
    if (actor.country() != null) {
      countries.merge(actor.country(), 1, Integer::sum);
    }
    aliases.addAll(actor.aliases());
    actor.offices().forEach(office -> offices.merge(office, 1, Integer::sum));
    if (actor.wikidata() != null
        && (wikidata == null || actor.wikidata().compareTo(wikidata) < 0)) {
      wikidata = actor.wikidata();
    }
  }

  Actor actor() {
    List<Office> held = new ArrayList<>(offices.keySet());
    held.sort(BY_TITLE);
    String country = countries.isEmpty() ? null : most(countries);
    return new Actor(
        id, most(names), most(kinds), country, held, new ArrayList<>(aliases), wikidata);
  }

  /** The commonest, of equals the first. */
  private static <T> T most(SortedMap<T, Integer> counts) {
    T best = counts.firstKey();
    int top = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > top) {
        top = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
