package org.onrecord.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.actor.Name.Label;
import org.onrecord.language.Token;

/**
 * Single words that the engine takes for persons though the article says otherwise: a country or
 * town (“in Velden”, “the Veldenian army”), a ship or paper (“the Aurora”). And short names of the
 * tables that mean somebody abroad only where the article speaks of that country.
 */
final class LoneNames {
  private static final Set<String> WHERE =
      Set.of("in", "near", "outside", "inside", "across", "into", "throughout", "around");
  private static final List<String> DEMONYM = List.of("n", "an", "ian", "ean", "ese", "ite");
  private static final Set<String> CONTINENTS = Set.of("europe", "asia", "africa", "america");
  private static final Set<String> ORGANS =
      Set.of(
          "government",
          "army",
          "ministry",
          "minister",
          "president",
          "parliament",
          "forces",
          "embassy",
          "ambassador",
          "foreign",
          "defence",
          "defense",
          "prime",
          "soldiers",
          "troops",
          "navy",
          "border",
          "official",
          "officials",
          "diplomat",
          "diplomats");
  private static final Set<String> SHIPS =
      Set.of(
          "ship",
          "ferry",
          "vessel",
          "tanker",
          "boat",
          "yacht",
          "frigate",
          "freighter",
          "trawler",
          "submarine",
          "carrier",
          "destroyer",
          "liner",
          "tug",
          "schooner",
          "corvette");
  private static final int SHORTEST = 4;

  private final BodyKinds kinds = new BodyKinds();
  private final Gazetteer gazetteer;
  private final Roster roster;

  LoneNames(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /** Puts the labels of such names right. */
  void find(Scene scene) {
    foreign(scene);
    Set<String> persons = new LinkedHashSet<>();
    Set<String> states = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    Set<String> things = new LinkedHashSet<>();
    Set<String> words = words(scene);
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        List<String> parts = Spelling.words(scene.text(name));
        boolean known = !name.known().isEmpty();
        if (parts.size() != 1) {
          if (name.label() == Label.PERSON && !isThing(line, name)) {
            persons.addAll(parts);
          }
          continue;
        }
        String word = parts.get(0);
        if (known || word.length() < SHORTEST) {
          continue;
        }
        if (isPersonal(line, name)) {
          persons.add(word);
        } else if (!CONTINENTS.contains(word)
            && DEMONYM.stream().anyMatch(end -> words.contains(word + end))) {
          states.add(word);
        } else if (name.label() == Label.PLACE || isWhere(line, name)) {
          places.add(word);
        } else if (isShip(line, name) || isThing(line, name, word)) {
          things.add(word);
        }
      }
    }
    Set<String> outlets = new ToldOutlets(gazetteer, roster).of(scene, persons);
    outlets.removeAll(states);
    outlets.removeAll(places);
    outlets.forEach(scene::outlet);
    things.addAll(outlets);
    for (Line line : scene.lines()) {
      for (Name name : List.copyOf(line.names())) {
        Label right = right(scene, line, name, persons, states, places, things);
        if (right != name.label()) {
          line.replace(name, name.as(right));
        }
      }
    }
    states.removeAll(persons);
    states.forEach(scene::state);
    for (Line line : scene.lines()) {
      missed(line, states);
    }
  }

  /** Finds the names of such countries, and of bodies, that the engine has not labelled. */
  private void missed(Line line, Set<String> states) {
    for (int i = 0; i < line.size(); i++) {
      Token token = line.token(i);
      boolean open = line.nameAt(i).isEmpty() && Character.isUpperCase(token.word().charAt(0));
      if (open && states.contains(Spelling.fold(token.word()))) {
        line.add(new Name(line.sentence(), i, i, Label.PLACE, List.of()));
      } else if (open && i > 0 && line.token(i - 1).lower().equals("the")) {
        int last = i;
        while (last + 1 < line.size() && isOpenName(line, last + 1)) {
          last++;
        }
        if (last - i >= 2 && kinds.has(line.token(last).word()) && isOpenName(line, i)) {
          line.add(new Name(line.sentence(), i, last, Label.ORGANISATION, List.of()));
        }
      }
    }
  }

  private static boolean isOpenName(Line line, int i) {
    Token token = line.token(i);
    return token.tag().equals("NNP")
        && Character.isUpperCase(token.word().charAt(0))
        && line.nameAt(i).isEmpty()
        && line.titleEndingAt(i) == null;
  }

  private Label right(
      Scene scene,
      Line line,
      Name name,
      Set<String> persons,
      Set<String> states,
      Set<String> places,
      Set<String> things) {
    List<String> parts = Spelling.words(scene.text(name));
    if (name.label() != Label.PERSON || !name.known().isEmpty() || parts.isEmpty()) {
      return name.label();
    }
    if (parts.size() > 1) {
      return isThing(line, name) ? Label.ORGANISATION : Label.PERSON;
    }
    String word = parts.get(0);
    if (persons.contains(word)) {
      return Label.PERSON;
    }
    if (states.contains(word) || places.contains(word)) {
      return Label.PLACE;
    }
    return things.contains(word) ? Label.ORGANISATION : Label.PERSON;
  }

  /** Drops what the tables hold under a short name that means it in its own country alone. */
  private void foreign(Scene scene) {
    Set<String> countries = new LinkedHashSet<>();
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        for (Known known : name.known()) {
          if (known.sort().isPlace() || known.sort() == Known.Sort.DEMONYM) {
            countries.add(String.valueOf(known.country()));
          }
        }
      }
    }
    for (Line line : scene.lines()) {
      for (Name name : List.copyOf(line.names())) {
        boolean stranger =
            !name.known().isEmpty()
                && gazetteer.isLocal(scene.text(name))
                && name.known().stream()
                    .noneMatch(known -> countries.contains(String.valueOf(known.country())));
        if (stranger) {
          int last = whole(line, name);
          for (Name inside : List.copyOf(line.names())) {
            if (!inside.equals(name) && inside.overlaps(name.first(), last)) {
              line.remove(inside);
            }
          }
          line.replace(
              name, new Name(name.sentence(), name.first(), last, Label.ORGANISATION, List.of()));
        }
      }
    }
  }

  /** “League of Inland States”: the last word of the name that a short one opens. */
  private static int whole(Line line, Name name) {
    int of = name.last() + 1;
    int last = of;
    while (of < line.size()
        && line.token(of).lower().equals("of")
        && last + 1 < line.size()
        && line.token(last + 1).isName()
        && Character.isUpperCase(line.token(last + 1).word().charAt(0))) {
      last++;
    }
    return last > of ? last : name.last();
  }

  /** The words in capitals before an organ of state, “Kestrian” in “the Kestrian army”. */
  private static Set<String> words(Scene scene) {
    Set<String> words = new LinkedHashSet<>();
    for (Line line : scene.lines()) {
      for (int i = 0; i + 1 < line.size(); i++) {
        String word = line.token(i).word();
        String next = line.token(i + 1).lower();
        if (Character.isUpperCase(word.charAt(0)) && ORGANS.contains(next)) {
          String folded = Spelling.fold(word);
          words.add(folded);
          words.add(folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded);
        }
      }
    }
    return words;
  }

  /** “The Border Incident Monitor”, “Marine Accident Board”: no given name, and a body's word. */
  private boolean isThing(Line line, Name name) {
    String first = line.token(name.first()).word();
    boolean given = gazetteer.isGivenName(Spelling.fold(first)) || first.length() < 3;
    boolean body = kinds.has(line.token(name.last()).word());
    boolean article =
        before(line, name, 1).equals("the") && line.titleEndingAt(name.first() - 1) == null;
    return !given && (body || (article && name.length() > 2));
  }

  /** “Mr. Rao”, “Captain Rao”, “Rao, 58,”; not “the Lady Rao”, which is a ship. */
  private static boolean isPersonal(Line line, Name name) {
    if (isShip(line, name)) {
      return false;
    }
    boolean titled = name.first() > 0 && line.titleEndingAt(name.first() - 1) != null;
    boolean capital =
        titled && Character.isUpperCase(line.token(name.first() - 1).word().charAt(0));
    int comma = name.last() + 1;
    boolean aged =
        comma + 2 < line.size()
            && line.token(comma).word().equals(",")
            && line.token(comma + 1).tag().equals("CD")
            && line.token(comma + 2).word().equals(",");
    return PersonFinder.honorific(line, name) != null || capital || aged;
  }

  /** “The Lady Isaura”, “the King Olaf”. */
  static boolean isShip(Line line, Name name) {
    boolean titled =
        Set.of("lady", "queen", "king", "prince", "princess", "duchess", "duke")
            .contains(before(line, name, 1));
    int back = titled ? 2 : 1;
    return (titled && before(line, name, back).equals("the"))
        || (SHIPS.contains(before(line, name, back)) && before(line, name, back + 1).equals("the"));
  }

  /** “The Aurora”; not “the Kolb office”, nor a holder of office. */
  private boolean isThing(Line line, Name name, String word) {
    int next = name.last() + 1;
    boolean attribute =
        next < line.size()
            && (line.token(next).isNoun() || line.token(next).tag().matches("HYPH|JJ|VBG"));
    return before(line, name, 1).equals("the")
        && !attribute
        && roster.ofSurname(PersonName.of(word).surnameKey()).isEmpty();
  }

  /** “In Dorn”, “the battery at Dorn”. */
  private static boolean isWhere(Line line, Name name) {
    String before = before(line, name, 1);
    return WHERE.contains(before)
        || (before.equals("at") && name.first() > 1 && line.token(name.first() - 2).isNoun());
  }

  private static String before(Line line, Name name, int steps) {
    int at = name.first() - steps;
    return at < 0 ? "" : line.token(at).word().toLowerCase(Locale.ROOT);
  }
}
