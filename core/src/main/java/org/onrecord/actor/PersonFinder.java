package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Roster.Person;
import org.onrecord.actor.world.Title;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Gathers the names of persons: a surname alone goes to the full name that it is short for. */
final class PersonFinder {
  /** Walks of life of which nobody has two at a time: a commander is no chief executive. */
  private static final Set<Title.Sphere> EXCLUSIVE =
      Set.of(
          Title.Sphere.STATE,
          Title.Sphere.MILITARY,
          Title.Sphere.RELIGIOUS,
          Title.Sphere.BUSINESS,
          Title.Sphere.JUDICIARY);

  private final Gazetteer gazetteer;
  private final Roster roster;

  PersonFinder(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  void find(Scene scene) {
    Map<String, List<Draft>> bySurname = new LinkedHashMap<>();
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        if (isPerson(name)) {
          PersonName parts = PersonName.of(scene.text(name));
          Person listed = listed(name);
          if (listed != null) {
            scene.settle(name, listed(scene, bySurname, listed));
          } else if (!parts.isBare()) {
            scene.settle(name, full(scene, bySurname, name, parts));
          }
        }
      }
    }
    fathers(scene, bySurname);
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        if (isPerson(name) && scene.of(name).isEmpty()) {
          bare(scene, line, name, bySurname);
        }
      }
    }
    for (Line line : scene.lines()) {
      tagMissed(line, bySurname);
      for (Name name : line.names()) {
        if (scene.of(name).isEmpty()) {
          mislabelled(scene, line, name, bySurname);
        }
        if (scene.of(name).isEmpty()) {
          bare(scene, line, name, bySurname);
        }
      }
    }
  }

  /** A full name that the engine takes for a body here, and for a person elsewhere. */
  private static void mislabelled(
      Scene scene, Line line, Name name, Map<String, List<Draft>> bySurname) {
    if (name.length() < 2 || !name.known().isEmpty()) {
      return;
    }
    PersonName parts = PersonName.of(scene.text(name));
    for (Draft draft : bySurname.getOrDefault(parts.surnameKey(), List.of())) {
      PersonName known = draft.personName();
      if (known != null && !parts.isBare() && known.given().containsAll(parts.given())) {
        Name right = name.as(Name.Label.PERSON);
        line.replace(name, right);
        scene.settle(right, draft);
        return;
      }
    }
  }

  private static boolean isPerson(Name name) {
    return name.label() == Name.Label.PERSON;
  }

  /**
   * Of two surnames, as in “José Quispe Mamani”, the first is enough, where nobody else of the
   * article bears it: a middle word that is no given name.
   */
  private void fathers(Scene scene, Map<String, List<Draft>> bySurname) {
    for (Draft draft : List.copyOf(scene.drafts())) {
      PersonName parts = draft.personName();
      if (parts == null || parts.given().size() < 2 || draft.person() != null) {
        continue;
      }
      String father = parts.given().get(parts.given().size() - 1);
      if (father.length() > 2 && !gazetteer.isGivenName(father)) {
        List<Draft> bearers =
            bySurname.computeIfAbsent(Spelling.key(father), k -> new ArrayList<>());
        if (!bearers.contains(draft)) {
          bearers.add(draft);
        }
      }
    }
  }

  /** The one whom a name of the tables means. */
  private @Nullable Person listed(Name name) {
    for (Known known : name.known()) {
      if (known.sort() == Known.Sort.PERSON) {
        return roster.person(known.id().value()).orElse(null);
      }
    }
    return null;
  }

  /** The actor who somebody of the roster is here, under whatever name. */
  private static Draft listed(Scene scene, Map<String, List<Draft>> bySurname, Person person) {
    for (Draft draft : scene.drafts()) {
      if (person.equals(draft.person())) {
        return draft;
      }
    }
    Draft draft = scene.add(new Draft(person.name(), Actor.Kind.PERSON));
    draft.person(person);
    PersonName parts = PersonName.of(person.name());
    draft.personName(parts);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(parts.surnameKey());
    keys.add(Spelling.key(parts.familyName()));
    person.shorts().forEach(called -> keys.add(PersonName.of(called).surnameKey()));
    keys.forEach(key -> bySurname.computeIfAbsent(key, k -> new ArrayList<>()).add(draft));
    return draft;
  }

  private Draft full(Scene scene, Map<String, List<Draft>> bySurname, Name name, PersonName parts) {
    List<Draft> namesakes = bySurname.computeIfAbsent(parts.surnameKey(), k -> new ArrayList<>());
    for (Draft draft : namesakes) {
      PersonName known = draft.personName();
      if (known != null && known.fits(parts)) {
        if (draft.person() == null && parts.given().size() > known.given().size()) {
          draft.name(scene.text(name));
          draft.personName(parts);
        }
        return draft;
      }
    }
    Draft draft = scene.add(new Draft(scene.text(name), Actor.Kind.PERSON));
    draft.personName(parts);
    roster.named(parts).ifPresent(draft::person);
    gazetteer.gender(parts.given().get(0)).ifPresent(draft::gender);
    namesakes.add(draft);
    String family = Spelling.key(parts.familyName());
    if (!family.equals(parts.surnameKey())) {
      bySurname.computeIfAbsent(family, k -> new ArrayList<>()).add(draft);
    }
    return draft;
  }

  /** Finds names of the article's persons that the engine has not labelled. */
  private static void tagMissed(Line line, Map<String, List<Draft>> bySurname) {
    Sentence sentence = line.sentence();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      String word = token.word();
      if (word.length() < 3
          || !Character.isUpperCase(word.charAt(0))
          || line.nameAt(i).isPresent()
          || !(isNominal(token) || isSpeakerLabel(sentence, i))) {
        continue;
      }
      List<Draft> bearers = bySurname.get(Spelling.key(word));
      if (bearers != null && isSurnameOfOne(bearers, word)) {
        int first = i;
        String before = i == 0 ? "" : Spelling.fold(sentence.token(i - 1).word());
        for (Draft draft : bearers) {
          PersonName parts = draft.personName();
          if (parts != null && !parts.isBare() && parts.given().contains(before)) {
            first = i - 1;
          }
        }
        line.nameAt(first).ifPresent(line::remove);
        line.add(new Name(sentence, first, i, Name.Label.PERSON, List.of()));
      }
    }
  }

  /** “LIND:” in a transcript. */
  private static boolean isSpeakerLabel(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).word().equals(":");
  }

  private static boolean isNominal(Token token) {
    return token.isName()
        || token.is("nsubj", "nmod:poss", "obj", "appos")
        || (token.isNoun() && token.is("obl", "nmod", "conj"));
  }

  private static boolean isSurnameOfOne(List<Draft> bearers, String word) {
    String folded = Spelling.fold(word);
    for (Draft draft : bearers) {
      PersonName parts = draft.personName();
      if (parts != null && (parts.surname().equals(folded) || parts.familyName().equals(folded))) {
        return true;
      }
    }
    return false;
  }

  private void bare(Scene scene, Line line, Name name, Map<String, List<Draft>> bySurname) {
    if (name.length() > 4) {
      return;
    }
    PersonName parts = PersonName.of(scene.text(name));
    if (!parts.isBare()) {
      return;
    }
    List<Draft> bearers = bySurname.getOrDefault(parts.surnameKey(), List.of());
    boolean person = isPerson(name);
    if (!bearers.isEmpty()
        && (person || name.known().isEmpty() || !name.known().get(0).sort().isPlace())
        && (person || isSurnameOfOne(bearers, parts.surname()))) {
      Draft chosen = choose(scene, line, name, bearers);
      if (!person && chosen != null) {
        Name right = name.as(Name.Label.PERSON);
        line.replace(name, right);
        name = right;
      }
      if (chosen != null) {
        scene.settle(name, chosen);
        return;
      }
    }
    if (!person
        || (!name.known().isEmpty() && name.known().get(0).sort() != Known.Sort.PERSON)
        || line.token(name.last()).tag().endsWith("S")
        || name.span().length() < 2) {
      return;
    }
    Draft called = bearers.isEmpty() ? byGivenName(scene, parts.surname()) : null;
    if (called != null) {
      scene.settle(name, called);
      return;
    }
    Draft draft = scene.add(new Draft(scene.text(name), Actor.Kind.PERSON));
    draft.personName(parts);
    draft.gender(honorific(line, name));
    bySurname.computeIfAbsent(parts.surnameKey(), k -> new ArrayList<>()).add(draft);
    scene.settle(name, draft);
  }

  /** The only person of the article with a given name. */
  private static @Nullable Draft byGivenName(Scene scene, String word) {
    Draft found = null;
    for (Draft draft : scene.drafts()) {
      PersonName parts = draft.personName();
      if (parts != null && !parts.isBare() && parts.given().get(0).equals(word)) {
        if (found != null) {
          return null;
        }
        found = draft;
      }
    }
    return found;
  }

  /**
   * Of several bearers of a surname one whom the form of address and the title before it allow: the
   * last one whom the paragraph names in full, else the one whom the article names most often, of
   * equals the first. Nobody where none is allowed.
   */
  private @Nullable Draft choose(Scene scene, Line line, Name name, List<Draft> bearers) {
    List<Draft> allowed = bearers.stream().filter(d -> isAllowed(scene, line, name, d)).toList();
    if (allowed.size() < 2) {
      return allowed.isEmpty() ? null : allowed.get(0);
    }
    for (int s = line.sentence().index(); s >= 0; s--) {
      Line other = scene.line(s);
      if (other.sentence().block() != line.sentence().block()) {
        break;
      }
      for (int i = other.names().size() - 1; i >= 0; i--) {
        Name full = other.names().get(i);
        Draft draft = full.length() > 1 ? scene.of(full).orElse(null) : null;
        boolean before = s < line.sentence().index() || full.last() < name.first();
        if (before && draft != null && allowed.contains(draft)) {
          return draft;
        }
      }
    }
    Draft best = allowed.get(0);
    for (Draft draft : allowed) {
      if (scene.countOf(draft) > scene.countOf(best)) {
        best = draft;
      }
    }
    return best;
  }

  private boolean isAllowed(Scene scene, Line line, Name name, Draft draft) {
    String gender = honorific(line, name);
    if (gender != null && draft.gender() != null && !gender.equals(draft.gender())) {
      return false;
    }
    TitlePhrase title = title(line, name);
    return title == null
        || draft.person() != null
        || !EXCLUSIVE.contains(title.office().sphere())
        || !isSomethingElse(scene, draft, title.office().sphere());
  }

  /** Whether the words beside somebody's names give another walk of life, and never this one. */
  private static boolean isSomethingElse(Scene scene, Draft draft, Title.Sphere sphere) {
    boolean other = false;
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        if (scene.of(name).filter(d -> d == draft).isPresent()) {
          for (TitlePhrase title : line.titles()) {
            if (title.last() == name.first() - 1 || isApposed(line, name, title)) {
              Title.Sphere held = title.office().sphere();
              if (held == sphere) {
                return false;
              }
              other |= EXCLUSIVE.contains(held);
            }
          }
        }
      }
    }
    return other;
  }

  /** “…, Straitline's chief executive,”: a title close behind a name and its comma. */
  private static boolean isApposed(Line line, Name name, TitlePhrase title) {
    int comma = name.last() + 1;
    return comma < line.size()
        && line.token(comma).word().equals(",")
        && title.first() > comma
        && title.first() <= comma + 4;
  }

  /** The title in capitals right before a name, as in “Commander Marsh”. */
  private static @Nullable TitlePhrase title(Line line, Name name) {
    TitlePhrase title = name.first() == 0 ? null : line.titleEndingAt(name.first() - 1);
    return title == null
            || !Character.isUpperCase(line.token(title.first()).word().charAt(0))
            || honorific(line, name) != null
        ? null
        : title;
  }

  /** {@code m} after Mr., {@code f} after Mrs., Ms. or Miss. */
  static @Nullable String honorific(Line line, Name name) {
    if (name.first() == 0 || LoneNames.isShip(line, name)) {
      return null;
    }
    return switch (line.token(name.first() - 1).lower()) {
      case "mr", "mr.", "sir", "lord", "king", "prince", "father" -> "m";
      case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "sister" -> "f";
      default -> null;
    };
  }
}
