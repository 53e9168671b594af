package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Gathers the names of persons: a surname alone goes to the full name that it is short for. */
final class PersonFinder {
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
          if (!parts.isBare()) {
            scene.settle(name, full(scene, bySurname, name, parts));
          }
        }
      }
    }
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
      if (!person) {
        Name right = name.as(Name.Label.PERSON);
        line.replace(name, right);
        name = right;
      }
      scene.settle(name, choose(scene, line, name, bearers));
      return;
    }
    if (!person
        || (!name.known().isEmpty() && name.known().get(0).sort() != Known.Sort.PERSON)
        || line.token(name.last()).tag().endsWith("S")
        || name.span().length() < 2) {
      return;
    }
    Draft called = byGivenName(scene, parts.surname());
    if (called != null) {
      scene.settle(name, called);
      return;
    }
    Draft draft = scene.add(new Draft(scene.text(name), Actor.Kind.PERSON));
    draft.personName(parts);
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
   * Of several bearers of a surname the one whom the form of address allows and whom the article
   * names in full most often; of equals the first.
   */
  private static Draft choose(Scene scene, Line line, Name name, List<Draft> bearers) {
    String gender = honorific(line, name);
    Draft best = bearers.get(0);
    int most = -1;
    for (Draft draft : bearers) {
      boolean fits = gender == null || draft.gender() == null || gender.equals(draft.gender());
      int count = fits ? scene.countOf(draft) : -1;
      if (count > most) {
        most = count;
        best = draft;
      }
    }
    return best;
  }

  /** {@code m} after Mr., {@code f} after Mrs., Ms. or Miss. */
  static @Nullable String honorific(Line line, Name name) {
    if (name.first() == 0) {
      return null;
    }
    return switch (line.token(name.first() - 1).lower()) {
      case "mr", "mr.", "sir", "lord", "king", "prince", "father" -> "m";
      case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "sister" -> "f";
      default -> null;
    };
  }
}
