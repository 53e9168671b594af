package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** A name under which the id is known counts before all others. */
  private static final long OWN = 1_000_000_000;

  private final ActorId id;
  private final TreeMap<String, Long> names = new TreeMap<>();
  private final TreeMap<Actor.Kind, Long> kinds = new TreeMap<>();
  private final TreeMap<String, Long> countries = new TreeMap<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private final List<Office> offices = new ArrayList<>();
  private @Nullable String wikidata;

  private Gathered(ActorId id) {
    this.id = id;
  }

  /** What an article's actor adds to the one of the pile that it is. */
  static List<String> facts(ActorId id, Actor actor) {
    List<String> facts = new ArrayList<>();
    facts.add(NameFacts.join(actor.id().equals(id) ? "own" : "name", actor.name()));
    facts.add(NameFacts.join("kind", actor.kind().name()));
    if (actor.country() != null) {
      facts.add(NameFacts.join("country", actor.country()));
    }
    actor.aliases().forEach(alias -> facts.add(NameFacts.join("alias", alias)));
    actor.offices().forEach(office -> facts.add(NameFacts.join("office", NameFacts.of(office))));
    if (actor.wikidata() != null) {
      facts.add(NameFacts.join("wikidata", actor.wikidata()));
    }
    return facts;
  }

  /** The actor that some facts tell of, each with the number of times that it is told. */
  static Actor actor(ActorId id, SortedMap<String, Integer> facts) {
    Gathered all = new Gathered(id);
    facts.forEach(all::add);
    return all.actor();
  }

  private void add(String fact, int count) {
    List<String> parts = NameFacts.split(fact);
    String value = parts.get(1);
    switch (parts.get(0)) {
      case "own" -> names.merge(value, count * OWN, Long::sum);
      case "name" -> names.merge(value, (long) count, Long::sum);
      case "kind" -> kinds.merge(Actor.Kind.valueOf(value), (long) count, Long::sum);
      case "country" -> countries.merge(value, (long) count, Long::sum);
      case "alias" -> aliases.add(value);
      case "office" -> offices.add(NameFacts.office(value));
      default -> wikidata = wikidata == null ? value : wikidata;
    }
  }

  private Actor actor() {
    List<Office> held = new ArrayList<>(offices);
    held.sort(BY_TITLE);
    String country = countries.isEmpty() ? null : most(countries);
    return new Actor(
        id, most(names), most(kinds), country, held, new ArrayList<>(aliases), wikidata);
  }

  /** The commonest, of equals the first. */
  private static <T> T most(SortedMap<T, Long> counts) {
    T best = counts.firstKey();
    long top = 0;
    for (Map.Entry<T, Long> entry : counts.entrySet()) {
      if (entry.getValue() > top) {
        top = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
