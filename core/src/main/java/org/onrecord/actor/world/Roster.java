package org.onrecord.actor.world;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/**
 * Reads people and their offices from a table with the columns of {@code holders.tsv}: person,
 * name, aliases, gender, office, of, from, to, and short where it is wanted.
 */
final class Roster {
  private static final List<String> COLUMNS =
      List.of("person", "name", "aliases", "gender", "office", "of", "from", "to");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "de", "del", "della", "di", "da", "dos", "das", "du", "van", "von", "der",
          "den", "bin", "ben", "ibn", "la", "le", "st", "ter", "abu", "ould", "ag", "zu", "wa");

  private static final class Draft {
    private final String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> shorts = new LinkedHashSet<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    private Draft(String name) {
      this.name = name;
    }
  }

  private final Map<String, Title> titles;
  private final Set<String> bodies;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /**
   * @param titles by id
   * @param bodies what an office may be of: iso3 codes and ids
   */
  Roster(Map<String, Title> titles, Set<String> bodies) {
    this.titles = titles;
    this.bodies = bodies;
  }

  /** Takes over people who are known already. */
  void add(Iterable<Person> people) {
    for (Person person : people) {
      Draft draft = drafts.computeIfAbsent(person.id(), id -> new Draft(person.name()));
      draft.aliases.addAll(person.aliases());
      draft.shorts.addAll(person.shortNames());
      draft.tenures.addAll(person.tenures());
      draft.gender = person.gender();
    }
  }

  /**
   * Adds the people of a table; one whose id is known already gets the further names and offices.
   *
   * @throws IllegalArgumentException if a line is wrong, with file, line and what to write instead
   */
  void add(Lexicon table) {
    for (String column : COLUMNS) {
      if (!table.columns().contains(column)) {
        throw new IllegalArgumentException(
            table.name()
                + ": no column “"
                + column
                + "”; the first line must name the columns, parted by tabs: "
                + String.join(", ", COLUMNS)
                + ", and short if wanted");
      }
    }
    boolean shorts = table.columns().contains("short");
    for (Lexicon.Row row : table.rows()) {
      add(table.name(), row, shorts);
    }
  }

  private void add(String file, Lexicon.Row row, boolean shorts) {
    String id = row.get("person");
    if (!SLUG.matcher(id).matches()) {
      throw wrong(
          file,
          row,
          "person “"
              + id
              + "” is no id; write small letters, digits and hyphens, such as jane-roe");
    }
    String name = row.get("name");
    if (name.isEmpty()) {
      throw wrong(file, row, "no name; write the name that pages shall show");
    }
    Draft draft = drafts.computeIfAbsent(id, i -> new Draft(name));
    if (!draft.name.equals(name)) {
      draft.aliases.add(name);
    }
    draft.aliases.addAll(row.list("aliases"));
    if (shorts) {
      draft.shorts.addAll(row.list("short"));
    }
    draft.gender = gender(file, row, draft.gender);
    if (!row.get("office").isEmpty()) {
      draft.tenures.add(tenure(file, row));
    }
  }

  private static Gender gender(String file, Lexicon.Row row, Gender before) {
    String cell = row.get("gender");
    if (cell.isEmpty() || cell.equals("u")) {
      return before;
    }
    Gender gender = Gender.of(cell);
    if (gender == Gender.UNKNOWN) {
      throw wrong(file, row, "gender “" + cell + "”; write m, f or u, or nothing");
    }
    return gender;
  }

  private Tenure tenure(String file, Lexicon.Row row) {
    Title title = titles.get(row.get("office"));
    if (title == null) {
      throw wrong(
          file,
          row,
          "office “"
              + row.get("office")
              + "” is not in offices.tsv; write an id from there, such as "
              + "foreign-minister");
    }
    String of = row.get("of");
    if (!bodies.contains(of)) {
      throw wrong(
          file,
          row,
          "of “"
              + of
              + "” is no country and no organisation; write an ISO 3166 code of three "
              + "letters, such as FRA, or an id from organisations.tsv or armed_groups.tsv");
    }
    PartialDate from = date(file, row, "from");
    PartialDate to = date(file, row, "to");
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw wrong(
          file, row, "ends on " + row.get("to") + " before it begins on " + row.get("from"));
    }
    return new Tenure(title, of, from, to);
  }

  private static @Nullable PartialDate date(String file, Lexicon.Row row, String column) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return PartialDate.parse(cell);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          place(file, row)
              + column
              + " “"
              + cell
              + "” is no date; write YYYY, YYYY-MM or YYYY-MM-DD, "
              + "or nothing",
          e);
    }
  }

  private static IllegalArgumentException wrong(String file, Lexicon.Row row, String what) {
    return new IllegalArgumentException(place(file, row) + what);
  }

  private static String place(String file, Lexicon.Row row) {
    return file + " line " + row.line() + ": ";
  }

  /** All people added so far, in the order in which they came. */
  List<Person> people() {
    List<Person> people = new ArrayList<>(drafts.size());
    drafts.forEach(
        (id, draft) -> {
          List<String> shorts =
              draft.shorts.isEmpty()
                  ? List.of(lastName(draft.name))
                  : new ArrayList<>(draft.shorts);
          people.add(
              new Person(
                  id,
                  draft.name,
                  new ArrayList<>(draft.aliases),
                  shorts,
                  draft.gender,
                  new ArrayList<>(draft.tenures)));
        });
    return people;
  }

  /** The last word of a name with the small particles before it; “Jr.” and the like left out. */
  static String lastName(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
    if (words.size() > 1 && words.get(words.size() - 1).matches("(?:Jr|Sr)\\.?|I{2,3}|IV")) {
      words.remove(words.size() - 1);
    }
    int first = words.size() - 1;
    while (first > 0 && particle(words.get(first - 1))) {
      first--;
    }
    return String.join(" ", words.subList(first, words.size()));
  }

  private static boolean particle(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
