package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All persons of one surname in a pile: which spellings are one person, and whom a surname alone
 * means. What comes out does not depend on the order in which articles came in.
 */
final class Namesakes {
  private final Map<String, Spelt> names = new TreeMap<>();
  private @Nullable List<One> persons;

  /** One spelling of a full name, with the ids, countries and offices that articles give it. */
  private static final class Spelt {
    private final NameKeys name;
    private final TreeMap<String, Integer> ids = new TreeMap<>();
    private final TreeSet<String> countries = new TreeSet<>();
    private final TreeSet<String> offices = new TreeSet<>();
    private boolean rostered;
    private @Nullable One home;

    Spelt(PersonName name) {
      this.name = new NameKeys(name);
    }
  }

  /** One person under all spellings. */
  private static final class One {
    private final List<Spelt> spellings = new ArrayList<>();
    private @Nullable ActorId id;

    void add(Spelt spelt) {
      spellings.add(spelt);
      spelt.home = this;
    }

    /**
     * The roster's id, else the one that most articles give, the first in the alphabet of equals;
     * for persons that are complete.
     */
    ActorId id() {
      ActorId known = id;
      if (known == null) {
        known = findId();
        id = known;
      }
      return known;
    }

    private ActorId findId() {
      String best = "";
      int most = -1;
      for (Spelt spelt : spellings) {
        for (Map.Entry<String, Integer> entry : spelt.ids.entrySet()) {
          int count = entry.getValue() + (spelt.rostered ? 1_000_000 : 0);
          if (count > most || (count == most && entry.getKey().compareTo(best) < 0)) {
            most = count;
            best = entry.getKey();
          }
        }
      }
      return new ActorId(best);
    }

    boolean fits(NameKeys name) {
      for (Spelt spelt : spellings) {
        if (!spelt.name.fits(name)) {
          return false;
        }
      }
      return true;
    }

    @Nullable String evidence(Actor bare) {
      for (Spelt spelt : spellings) {
        for (Office office : bare.offices()) {
          if (spelt.offices.contains(office(office))) {
            return "same-surname-and-office";
          }
        }
      }
      for (Spelt spelt : spellings) {
        if (bare.country() != null && spelt.countries.contains(bare.country())) {
          return "same-surname-and-country";
        }
      }
      return null;
    }
  }

  /** The persons that some facts tell of, each with the number of times that it is told. */
  static Namesakes of(SortedMap<String, Integer> facts) {
    Namesakes all = new Namesakes();
    facts.forEach(all::add);
    return all;
  }

  /** What an article's person with a full name adds. */
  static List<String> facts(Actor actor, PersonName name, boolean rostered) {
    String key = key(actor, name, rostered);
    List<String> facts = new ArrayList<>();
    facts.add(NameFacts.join(key, "id", actor.id().value(), actor.name()));
    if (actor.country() != null) {
      facts.add(NameFacts.join(key, "of", actor.country(), actor.name()));
    }
    for (Office office : actor.offices()) {
      facts.add(NameFacts.join(key, "as", office(office), actor.name()));
    }
    return facts;
  }

  private void add(String fact, int count) {
    List<String> parts = NameFacts.split(fact);
    Spelt spelt = names.computeIfAbsent(parts.get(0), k -> new Spelt(PersonName.of(parts.get(3))));
    spelt.rostered |= parts.get(0).startsWith("0");
    String value = parts.get(2);
    switch (parts.get(1)) {
      case "id" -> spelt.ids.merge(value, count, Integer::sum);
      case "of" -> spelt.countries.add(value);
      default -> spelt.offices.add(value);
    }
  }

  /** The spellings, as {@link #key} has them, whose person has another id than in other facts. */
  Set<String> turned(Namesakes others) {
    others.persons();
    if (persons == null && isSpeltLike(others)) {
      persons = partedLike(others);
    }
    persons();
    Set<String> turned = new TreeSet<>();
    for (String key : names.keySet()) {
      if (!id(key).equals(others.id(key))) {
        turned.add(key);
      }
    }
    return turned;
  }

  private String id(String key) {
    Spelt spelt = names.get(key);
    return spelt == null || spelt.home == null ? "" : spelt.home.id().value();
  }

  /** Whether the same names are told of: who is one person depends on nothing else. */
  private boolean isSpeltLike(Namesakes others) {
    if (!names.keySet().equals(others.names.keySet())) {
      return false;
    }
    Iterator<Spelt> theirs = others.names.values().iterator();
    return names.values().stream()
        .allMatch(spelt -> spelt.name.name().equals(theirs.next().name.name()));
  }

  private List<One> partedLike(Namesakes others) {
    Map<One, One> copies = new HashMap<>();
    List<One> parted = new ArrayList<>();
    for (One one : others.persons()) {
      One copy = new One();
      copies.put(one, copy);
      parted.add(copy);
    }
    Iterator<Spelt> theirs = others.names.values().iterator();
    for (Spelt spelt : names.values()) {
      One copy = copies.get(theirs.next().home);
      if (copy != null) {
        copy.add(spelt);
      }
    }
    return parted;
  }

  private static String office(Office office) {
    return Spelling.fold(office.title()) + " of " + office.of();
  }

  private List<One> persons() {
    List<One> found = persons;
    if (found == null) {
      found = new ArrayList<>();
      for (Spelt spelt : names.values()) {
        One home = null;
        int fitting = 0;
        for (One one : found) {
          boolean twoOfRoster = spelt.rostered && one.spellings.get(0).rostered;
          if (!twoOfRoster && one.fits(spelt.name)) {
            home = one;
            fitting++;
            if (fitting > 1) {
              break;
            }
          }
        }
        if (home == null || fitting > 1) {
          home = new One();
          found.add(home);
        }
        home.add(spelt);
      }
      persons = found;
    }
    return found;
  }

  /** The person of a full name. */
  Optional<ActorId> full(Actor actor, PersonName name, boolean rostered) {
    persons();
    Spelt spelt = names.get(key(actor, name, rostered));
    return spelt == null || spelt.home == null ? Optional.empty() : Optional.of(spelt.home.id());
  }

  /** The spelling of a full name. */
  static String key(Actor actor, PersonName name, boolean rostered) {
    return rostered ? "0 " + actor.id() : "1 " + name;
  }

  /** Whom a surname alone means, if an office or a country points to just one, and the reason. */
  Optional<Map.Entry<ActorId, String>> bare(Actor actor, PersonName name) {
    Map.Entry<ActorId, String> found = null;
    for (One one : persons()) {
      String reason = isSpelt(one, name) ? one.evidence(actor) : null;
      if (reason != null) {
        if (found != null) {
          return Optional.empty();
        }
        found = Map.entry(one.id(), reason);
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isSpelt(One one, PersonName bare) {
    for (Spelt spelt : one.spellings) {
      if (spelt.name.name().surname().equals(bare.surname())
          || spelt.name.name().familyName().equals(bare.surname())) {
        return true;
      }
    }
    return false;
  }
}
