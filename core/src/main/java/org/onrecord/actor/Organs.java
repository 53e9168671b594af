package org.onrecord.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Gazetteer.Institution;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Token;

/**
 * Settles which state's organ a phrase means: by its name, by whose it is, by what was spoken of
 * before.
 */
final class Organs {
  private final Gazetteer gazetteer;

  Organs(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Settles “the Kestrian government”, “its parliament”, “the ministry”; false where it is none.
   */
  boolean refer(Scene scene, Line line, int head, PhraseTable.Match<Institution> organ) {
    Institution institution = organ.values().get(0);
    int left = Math.min(organ.first(), DescribedPhrase.left(line, organ.first()));
    String iso = state(scene, line, left, organ.first(), organ.last());
    String determiner = DescribedPhrase.determiner(line, left, head);
    boolean name = line.token(organ.last()).isName() && organ.first() <= head;
    if (Descriptions.INDEFINITE.contains(determiner)) {
      return false;
    }
    Draft draft;
    if (iso == null) {
      if (!determiner.equals("the")
          && !(name && Character.isUpperCase(line.token(organ.first()).word().charAt(0)))) {
        return false;
      }
      draft = lastOrgan(scene, line, organ);
      if (draft == null) {
        return false;
      }
    } else {
      draft = organ(scene, gazetteer.organ(iso, institution));
      draft.organ(institution.id());
      draft.alias(scene.text(line.sentence().span(DescribedPhrase.from(line, left), organ.last())));
    }
    scene.add(
        new Reference(
            draft,
            name ? Form.NAME : Form.DESCRIPTION,
            line.sentence().index(),
            left,
            organ.last(),
            head));
    return true;
  }

  /** The actor of a body that is known beforehand. */
  static Draft organ(Scene scene, Known known) {
    Draft draft = byId(scene, known.id().value());
    if (draft == null) {
      draft = scene.add(new Draft(known.name(), known.kind()));
      draft.id(known.id().value());
      draft.country(known.country());
      if (known.kind() == Actor.Kind.GROUP || known.kind() == Actor.Kind.ARMED_GROUP) {
        draft.setPlural();
      }
    }
    return draft;
  }

  /** The country whose organ is spoken of: by its name, its people's, or its ruler's. */
  private @Nullable String state(Scene scene, Line line, int left, int first, int head) {
    for (int i = left; i < first; i++) {
      Reference whose =
          line.token(i).tag().equals("PRP$") ? scene.at(line.sentence().index(), i) : null;
      if (whose != null) {
        return stateOf(whose.draft());
      }
    }
    for (Name name : line.names()) {
      boolean before = name.first() >= left && name.last() < first;
      boolean of =
          name.first() > head
              && name.first() <= head + 3
              && (line.token(head + 1).lower().equals("of")
                  || (line.token(head + 1).lower().equals("in") && isCivil(line.token(head))));
      if (before || of) {
        Draft draft = scene.of(name).orElse(null);
        if (draft == null) {
          for (Known known : name.known()) {
            if (known.country() != null) {
              return known.country();
            }
          }
        } else if (stateOf(draft) != null) {
          return stateOf(draft);
        }
      }
    }
    return null;
  }

  /** Troops in a country need not be its own. */
  private static boolean isCivil(Token token) {
    return switch (token.lower()) {
      case "government", "regime", "parliament", "opposition", "rebels", "authorities", "police" ->
          true;
      default -> false;
    };
  }

  /** The country whose organs are somebody's: a state's own, a ruler's. */
  private static @Nullable String stateOf(Draft draft) {
    if (!draft.isPerson()) {
      return draft.kind() == Actor.Kind.COUNTRY || draft.kind() == Actor.Kind.GOVERNMENT
          ? draft.country()
          : null;
    }
    for (Role role : draft.roles()) {
      if (role.rank() >= 90 && role.country() != null) {
        return role.country();
      }
    }
    return null;
  }

  /**
   * “The government”: the last one spoken of in the same word; “the administration” is the American
   * one where the article names America.
   */
  private @Nullable Draft lastOrgan(Scene scene, Line line, PhraseTable.Match<Institution> organ) {
    Institution institution = organ.values().get(0);
    String word = Spelling.fold(line.token(organ.last()).word());
    if (word.equals("administration")) {
      return scene.speaksOf("USA") ? organ(scene, gazetteer.organ("USA", institution)) : null;
    }
    String phrase =
        String.join(
            " ", Spelling.words(scene.text(line.sentence().span(organ.first(), organ.last()))));
    List<Reference> references = scene.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      if (line.sentence().index() - reference.sentence() > 12) {
        break;
      }
      Draft draft = reference.draft();
      boolean same = institution.id().equals(draft.organ());
      boolean government = same && institution.id().equals("government");
      if (government || ((same || draft.isNamed()) && endsWith(draft, phrase))) {
        return draft;
      }
    }
    return null;
  }

  private static boolean endsWith(Draft draft, String phrase) {
    if (draft.isPerson() || draft.kind() == Actor.Kind.PLACE) {
      return false;
    }
    if (String.join(" ", Spelling.words(draft.name())).endsWith(phrase)) {
      return true;
    }
    for (String alias : draft.aliases()) {
      if (String.join(" ", Spelling.words(alias)).endsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Draft byId(Scene scene, String id) {
    for (Draft draft : scene.drafts()) {
      if (id.equals(draft.id())) {
        return draft;
      }
    }
    return null;
  }
}
