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
import org.onrecord.language.Lexicon.Row;

/** Reads people and their offices from the rows of a roster. */
final class RosterReader {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "de", "del", "della", "di", "da", "dos", "das", "du", "van", "von", "der",
          "den", "bin", "ben", "ibn", "la", "le", "st", "ter", "abu", "ould", "ag", "zu", "wa");

  /** Rank of an office that no table knows. */
  private static final int PLAIN = 50;

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

  private final World bodies;
  private final Map<String, Title> titles = new LinkedHashMap<>();
  private final Map<String, String> titleIds = new LinkedHashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /**
   * @param bodies with the titles, and with all that an office may be of
   */
  RosterReader(World bodies) {
    this.bodies = bodies;
    for (Title title : bodies.titles()) {
      titles.put(title.id(), title);
      title.aliases().forEach(alias -> titleIds.putIfAbsent(NameForm.key(alias), title.id()));
    }
    bodies.titles().forEach(title -> titleIds.put(NameForm.key(title.title()), title.id()));
  }

  /** The people of a whole table, by id. */
  Map<String, Person> people(Lexicon table) {
    table.rows().forEach(row -> read(table.name(), row));
    return people();
  }

  /**
   * Reads a row: a person, and an office where there is one.
   *
   * @throws IllegalArgumentException if it is wrong, with file, line and what to write instead
   */
  void read(String file, Row row) {
    String name = name(file, row);
    Draft draft = drafts.computeIfAbsent(id(file, row), i -> new Draft(name));
    if (!draft.name.equals(name)) {
      draft.aliases.add(name);
    }
    draft.aliases.addAll(row.list("aliases"));
    draft.shorts.addAll(row.list("short"));
    draft.gender = gender(file, row, draft.gender);
    if (!row.get("office").isEmpty()) {
      draft.tenures.add(tenure(file, row));
    } else if (!row.get("of").isEmpty() || !row.get("from").isEmpty() || !row.get("to").isEmpty()) {
      throw wrong(
          file, row, "of, from or to without an office; write the office, or leave them out");
    }
  }

  /** The id of a row: its own, or the slug of its name. */
  static String id(String file, Row row) {
    String id = row.get("id").isEmpty() ? NameForm.slug(name(file, row)) : row.get("id");
    if (!SLUG.matcher(id).matches()) {
      throw wrong(
          file,
          row,
          "“" + id + "” is no id; write small letters, digits and hyphens, such as jane-roe");
    }
    return id;
  }

  static String name(String file, Row row) {
    String name = row.get("name");
    if (name.isEmpty()) {
      throw wrong(file, row, "no name; write the name that pages shall show");
    }
    return name;
  }

  private static Gender gender(String file, Row row, Gender before) {
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

  private Tenure tenure(String file, Row row) {
    String of = row.get("of");
    if (of.isEmpty()) {
      throw wrong(file, row, "an office of nothing; write in “of” whose office it is");
    }
    String body =
        bodies
            .body(of)
            .orElseThrow(
                () ->
                    wrong(
                        file,
                        row,
                        "nothing is known under “"
                            + of
                            + "” that an office may be of; write a country (France, FRA), or give"
                            + " the organisation a line of its own"));
    PartialDate from = date(file, row, "from");
    PartialDate to = date(file, row, "to");
    if (from != null && to != null && to.last().isBefore(from.first())) {
      throw wrong(
          file, row, "ends on " + row.get("to") + " before it begins on " + row.get("from"));
    }
    return new Tenure(title(file, row), body, from, to);
  }

  /** The title of an id, name or alias; what no table knows becomes a title of its own. */
  private Title title(String file, Row row) {
    String office = row.get("office");
    Title known = titles.get(office);
    if (known == null) {
      known = titles.get(titleIds.getOrDefault(NameForm.key(office), ""));
    }
    if (known != null) {
      return known;
    }
    String id = NameForm.slug(office);
    if (id.isEmpty()) {
      throw wrong(file, row, "office “" + office + "” has no letters");
    }
    Title own = new Title(id, office, List.of(), PLAIN, "", Title.Sphere.STATE, Gender.UNKNOWN);
    titles.put(id, own);
    return own;
  }

  private static @Nullable PartialDate date(String file, Row row, String column) {
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

  static IllegalArgumentException wrong(String file, Row row, String what) {
    return new IllegalArgumentException(place(file, row) + what);
  }

  private static String place(String file, Row row) {
    return file + " line " + row.line() + ": ";
  }

  /** All titles, with those that the rows brought. */
  Map<String, Title> titles() {
    return titles;
  }

  /** All people read so far, in the order in which they came. */
  Map<String, Person> people() {
    Map<String, Person> people = new LinkedHashMap<>();
    drafts.forEach(
        (id, draft) -> {
          List<String> shorts =
              draft.shorts.isEmpty()
                  ? List.of(lastName(draft.name))
                  : new ArrayList<>(draft.shorts);
          people.put(
              id,
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
