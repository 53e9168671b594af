package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.RoleNouns.Noun;
import org.onrecord.actor.Scene.Reference;

/** Settles which body a common noun means: “the group”, “the agency”, “another newspaper”. */
final class Bodies {
  private final Gazetteer gazetteer;

  Bodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** “The group”, “the agency”: the last one spoken of that is such a body. */
  void refer(Scene scene, Line line, int head, Noun noun) {
    int left = DescribedPhrase.left(line, head);
    String determiner = DescribedPhrase.determiner(line, left, head);
    boolean plural = line.token(head).tag().equals("NNS");
    if (Descriptions.NOBODY.contains(determiner)
        || DescribedPhrase.isApposed(line, left, head, determiner)) {
      return;
    }
    String iso = DescribedPhrase.demonym(line, left, head);
    Draft owner = DescribedPhrase.owner(scene, line, left, head);
    String owned = noun.noun() + (plural ? "s" : "");
    Draft found = plural ? null : named(scene, line, head);
    if (found == null && owner != null) {
      found = scene.possessed(owner, owned);
    }
    if (found == null && !plural && Descriptions.DEFINITE.contains(determiner)) {
      found = lastBody(scene, line, noun, left, head, iso);
    }
    if (found == null && plural) {
      found =
          OfficeBearers.samePlural(
              scene,
              line,
              noun.noun(),
              iso,
              left,
              head,
              Descriptions.DEFINITE.contains(determiner));
    }
    if (found == null) {
      if (noun.weak() && !DescribedPhrase.isSubject(line, head)) {
        return;
      }
      found =
          scene.add(new Draft(DescribedPhrase.words(scene, line, left, head), kind(noun, plural)));
      found.country(iso != null ? iso : Belonging.of(scene, line, head));
      if (plural || noun.kind().equals("group")) {
        found.setPlural();
      }
    }
    if (owner != null) {
      scene.possess(owner, owned, found);
    }
    found.role(new Role(noun.noun(), noun.noun(), noun.noun(), null, null, iso, 0));
    DescribedPhrase.refer(scene, line, found, Form.DESCRIPTION, left, head);
  }

  private static Actor.Kind kind(Noun noun, boolean plural) {
    return plural
        ? Actor.Kind.GROUP
        : switch (noun.kind()) {
          case "armed_group" -> Actor.Kind.ARMED_GROUP;
          case "outlet" -> Actor.Kind.OUTLET;
          case "government" -> Actor.Kind.GOVERNMENT;
          case "group" -> Actor.Kind.GROUP;
          default -> Actor.Kind.ORGANISATION;
        };
  }

  /** “A group called the …”, “another group, the …,”: the one that is named right after. */
  private static @Nullable Draft named(Scene scene, Line line, int head) {
    int at = head + 1;
    if (at >= line.size()) {
      return null;
    }
    switch (line.token(at).lower()) {
      case "called", "named", "dubbed", "," -> at++;
      case "known" -> at += 2;
      default -> {
        return null;
      }
    }
    if (at < line.size() && line.token(at).tag().equals("DT")) {
      at++;
    }
    Name name = at < line.size() ? line.nameAt(at).orElse(null) : null;
    Draft draft = name == null || name.first() != at ? null : scene.of(name).orElse(null);
    boolean closed =
        name != null
            && (!line.token(head + 1).word().equals(",")
                || line.token(name.head()).head() == head
                || (name.last() + 1 < line.size()
                    && line.token(name.last() + 1).word().equals(",")));
    return draft == null
            || draft.isPerson()
            || draft.kind() == Actor.Kind.PLACE
            || draft.kind() == Actor.Kind.COUNTRY
            || !closed
        ? null
        : draft;
  }

  private @Nullable Draft lastBody(
      Scene scene, Line line, Noun noun, int left, int head, @Nullable String iso) {
    List<String> modifiers = DescribedPhrase.modifiers(line, left, head);
    boolean bare = head - left <= 1;
    List<Reference> references = scene.references();
    int here = line.sentence().index();
    Draft best = null;
    double top = -100;
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      Draft draft = reference.draft();
      int distance = here - reference.sentence();
      if (distance > 12) {
        break;
      }
      if (draft.isPerson()
          || reference.form() == Form.PRONOUN
          || (iso != null && !iso.equals(draft.country()))) {
        continue;
      }
      boolean called = isCalled(draft, noun);
      if (!hasWords(draft, modifiers)) {
        continue;
      }
      if (called || (draft.isNamed() && isSuch(draft, noun, bare, distance))) {
        double score = (called ? 2 : 0) + (scene.isSubject(reference) ? 1.5 : 0) - 0.7 * distance;
        if (score > top) {
          top = score;
          best = draft;
        }
      }
    }
    return best;
  }

  private static boolean hasWords(Draft draft, List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    List<String> all = new ArrayList<>(Spelling.words(draft.name()));
    draft.aliases().forEach(alias -> all.addAll(Spelling.words(alias)));
    return all.containsAll(words);
  }

  private static boolean isCalled(Draft draft, Noun noun) {
    for (Role role : draft.roles()) {
      if (role.noun().equals(noun.noun())) {
        return true;
      }
    }
    return false;
  }

  /** The names of agencies need not say agency. */
  private static boolean isOffice(List<String> words) {
    return words.stream()
        .anyMatch(Set.of("commission", "bureau", "administration", "service", "office")::contains);
  }

  private boolean isSuch(Draft draft, Noun noun, boolean bare, int distance) {
    List<String> words = Spelling.words(draft.name());
    if (words.contains(noun.noun())) {
      return true;
    }
    return bare
        && switch (noun.noun()) {
          case "group", "faction", "militia" ->
              draft.kind() == Actor.Kind.ARMED_GROUP || draft.kind() == Actor.Kind.GROUP;
          case "organization", "organisation", "bloc", "alliance", "watchdog", "charity" ->
              draft.kind() == Actor.Kind.ORGANISATION;
          case "newspaper", "broadcaster", "outlet", "daily", "channel", "magazine", "network" ->
              draft.kind() == Actor.Kind.OUTLET;
          case "body" -> draft.kind() == Actor.Kind.ORGANISATION && distance == 0;
          case "agency" ->
              gazetteer.isAgency(draft.id())
                  || (draft.kind() == Actor.Kind.GOVERNMENT && isOffice(words))
                  || (draft.kind() == Actor.Kind.ORGANISATION && isOffice(words));
          default -> false;
        };
  }
}
