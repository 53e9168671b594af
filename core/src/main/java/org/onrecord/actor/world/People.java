package org.onrecord.actor.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People by id, name, short name and office. */
final class People {
  private final Map<String, Person> byId = new LinkedHashMap<>();
  private final Map<String, List<Person>> byShortName = new HashMap<>();
  private final Map<String, List<Person>> byOffice = new HashMap<>();
  private final NameIndex index = new NameIndex();

  People(List<Person> people) {
    for (Person person : people) {
      byId.put(person.id(), person);
      Sense sense = new Sense.OfPerson(person);
      index.addWithArticle(person.name(), sense);
      person.aliases().forEach(alias -> index.addWithArticle(alias, sense));
      person.shortNames().forEach(name -> put(byShortName, NameForm.bare(name), person));
      for (Tenure tenure : person.tenures()) {
        put(byOffice, office(tenure.title().id(), tenure.of()), person);
      }
    }
  }

  private static void put(Map<String, List<Person>> map, String key, Person person) {
    List<Person> known = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (known.isEmpty() || !known.get(known.size() - 1).id().equals(person.id())) {
      known.add(person);
    }
  }

  private static String office(String title, String of) {
    return title + "@" + of;
  }

  Map<String, Person> byId() {
    return byId;
  }

  NameIndex index() {
    return index;
  }

  List<Person> byShortName(String name) {
    return List.copyOf(byShortName.getOrDefault(NameForm.bare(name), List.of()));
  }

  /**
   * Who held an office: on a day, or ever where none is given; the latest to begin stands first.
   */
  List<Person> holders(String title, String of, @Nullable LocalDate day) {
    record Held(Person person, LocalDate since) {}
    List<Held> held = new ArrayList<>();
    for (Person person : byOffice.getOrDefault(office(title, of), List.of())) {
      person.tenures().stream()
          .filter(tenure -> tenure.title().id().equals(title) && tenure.of().equals(of))
          .filter(tenure -> day == null || tenure.covers(day))
          .map(tenure -> tenure.from() == null ? LocalDate.MIN : tenure.from().first())
          .max(Comparator.naturalOrder())
          .ifPresent(since -> held.add(new Held(person, since)));
    }
    held.sort(Comparator.comparing(Held::since).reversed());
    return held.stream().map(Held::person).toList();
  }
}
