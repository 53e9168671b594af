package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.actor.Name.Label;
import org.onrecord.language.Token;

/**
 * Names that the engine takes for persons' and that are companies' and the like: the opening words
 * of a body's full name (“Straitline” for “Straitline Ferries”), and what has shares, a chief
 * executive or speaks of itself as “it”. A name with a form of address is a person's.
 */
final class BodyNames {
  /** What companies have and persons do not. */
  private static final Set<String> HELD =
      Set.of(
          "shares",
          "shareholder",
          "shareholders",
          "takeover",
          "stock",
          "profits",
          "revenue",
          "customers",
          "subsidiary",
          "executives",
          "chairman",
          "chairwoman",
          "founder",
          "merger");

  /** What is of companies: “shares of …”, “chief executive of …”. */
  private static final Set<String> OF =
      Set.of(
          "shares", "shareholders", "ceo", "executive", "takeover", "founder", "owner", "merger");

  private final Gazetteer gazetteer;
  private final Roster roster;

  BodyNames(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /** Puts the labels of names right before anybody is told apart by them. */
  void find(Scene scene) {
    Set<String> persons = new LinkedHashSet<>();
    Set<String> bodies = new LinkedHashSet<>();
    for (Line line : scene.lines()) {
      for (Name name : List.copyOf(line.names())) {
        List<String> words = Spelling.words(scene.text(name));
        if (isAddressed(line, name)) {
          if (name.label() != Label.PERSON && name.known().isEmpty()) {
            line.replace(name, name.as(Label.PERSON));
          }
          persons.addAll(words);
        } else if (name.label() == Label.PERSON && isPersonal(scene, name)) {
          persons.addAll(words);
        } else if (name.known().isEmpty() && isBody(line, name)) {
          bodies.add(String.join(" ", words));
        }
      }
    }
    Map<String, Name> full = fullNames(scene, bodies);
    for (Line line : scene.lines()) {
      for (Name name : List.copyOf(line.names())) {
        List<String> words = Spelling.words(scene.text(name));
        String key = String.join(" ", words);
        Name longer = full.get(key);
        boolean open = name.known().isEmpty() && !(words.size() == 1 && persons.contains(key));
        if (open && longer != null && name.label() != Label.PLACE) {
          scene.shorten(key, longer);
        }
        boolean wrong = name.label() == Label.PERSON || name.label() == Label.PLACE;
        if (open
            && wrong
            && (bodies.contains(key) || (longer != null && name.label() == Label.PERSON))) {
          line.replace(name, name.as(Label.ORGANISATION));
        }
      }
    }
  }

  /** The names of bodies by the words that they open with, all but the last. */
  private static Map<String, Name> fullNames(Scene scene, Set<String> bodies) {
    Map<String, Name> full = new LinkedHashMap<>();
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        List<String> words = Spelling.words(scene.text(name));
        if (name.label() == Label.ORGANISATION || bodies.contains(String.join(" ", words))) {
          for (int n = 1; n < words.size(); n++) {
            full.putIfAbsent(String.join(" ", words.subList(0, n)), name);
          }
        }
      }
    }
    return full;
  }

  /** “Mr. Kimball”, “Dame Philippa”, “Commander Marsh”. */
  private static boolean isAddressed(Line line, Name name) {
    if (LoneNames.isShip(line, name)) {
      return false;
    }
    return PersonFinder.honorific(line, name) != null
        || (name.label() == Label.PERSON
            && name.first() > 0
            && line.titleEndingAt(name.first() - 1) != null
            && !isOffice(line, name));
  }

  /** “Chief executive Straitline”: no; a title in small letters may be another one's. */
  private static boolean isOffice(Line line, Name name) {
    return !Character.isUpperCase(line.token(name.first() - 1).word().charAt(0));
  }

  /** A known office-holder, or a name that opens with a given name. */
  private boolean isPersonal(Scene scene, Name name) {
    PersonName parts = PersonName.of(scene.text(name));
    return parts.isBare()
        ? !roster.ofSurname(parts.surnameKey()).isEmpty()
        : gazetteer.isGivenName(parts.given().get(0))
            || parts.given().get(0).length() == 1
            || roster.named(parts).isPresent();
  }

  private static boolean isBody(Line line, Name name) {
    int after = name.last() + 1;
    if (after + 1 < line.size() && line.token(after).tag().equals("POS")) {
      for (int i = after + 1; i < Math.min(line.size(), after + 4); i++) {
        if (HELD.contains(line.token(i).lower())) {
          return true;
        }
        if (line.token(i).lower().equals("chief")) {
          return i + 1 < line.size() && line.token(i + 1).lower().equals("executive");
        }
      }
    }
    if (after + 1 < line.size()
        && line.token(after).lemma().equals("say")
        && (line.token(after + 1).lower().equals("it")
            || line.token(after + 1).lower().equals("its"))) {
      return true;
    }
    int before = name.first() - 1;
    return before > 0
        && line.token(before).lower().equals("of")
        && OF.contains(line.token(before - 1).lower());
  }

  /** Joins names that the engine parts at a hyphen: “Wynne-Rowlands”. */
  static void joinHyphens(List<Name> found) {
    for (int i = 0; i < found.size(); i++) {
      Name name = found.get(i);
      int first = name.first();
      int last = name.last();
      while (first > 1 && isHyphen(name, first - 1) && isPart(name, first - 2)) {
        first -= 2;
      }
      while (last + 2 < name.sentence().size()
          && isHyphen(name, last + 1)
          && isPart(name, last + 2)) {
        last += 2;
      }
      if (name.label() == Label.PERSON
          && name.known().isEmpty()
          && (first < name.first() || last > name.last())
          && !isAttribute(name, last)) {
        int from = first;
        int to = last;
        List<Name> inside = new ArrayList<>(found);
        inside.removeIf(other -> !other.overlaps(from, to));
        if (inside.stream().allMatch(other -> other.known().isEmpty())) {
          found.removeAll(inside);
          found.add(new Name(name.sentence(), from, to, Label.PERSON, List.of()));
          i = -1;
        }
      }
    }
  }

  private static boolean isHyphen(Name name, int at) {
    Token hyphen = name.sentence().token(at);
    return hyphen.word().equals("-")
        && at > 0
        && at + 1 < name.sentence().size()
        && hyphen.span().begin() == name.sentence().token(at - 1).span().end()
        && hyphen.span().end() == name.sentence().token(at + 1).span().begin();
  }

  private static boolean isPart(Name name, int at) {
    Token token = name.sentence().token(at);
    return Character.isUpperCase(token.word().charAt(0)) && token.isName();
  }

  /** “The Obama-Putin meeting”: two names before a noun. */
  private static boolean isAttribute(Name name, int last) {
    int next = last + 1;
    return next < name.sentence().size()
        && name.sentence().token(next).isNoun()
        && !name.sentence().token(next).isName();
  }
}
