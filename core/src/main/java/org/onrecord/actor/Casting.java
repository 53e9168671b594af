package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Gazetteer.OfficeTitle;
import org.onrecord.actor.Roster.Holding;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Sentence;
import org.onrecord.time.DateRange;

/** Gives the actors of an article their ids, and writes down who they are and where they stand. */
final class Casting {
  private final Gazetteer gazetteer;
  private final Incumbents incumbents;

  Casting(Gazetteer gazetteer, Incumbents incumbents) {
    this.gazetteer = gazetteer;
    this.incumbents = incumbents;
  }

  Cast cast(Scene scene) {
    name(scene);
    List<ActorMention> mentions = new ArrayList<>();
    Set<Draft> used = new LinkedHashSet<>();
    for (Reference reference : scene.references()) {
      Sentence sentence = scene.line(reference.sentence()).sentence();
      used.add(reference.draft());
      mentions.add(
          new ActorMention(
              id(reference.draft()),
              reference.span(sentence),
              reference.form(),
              reference.sentence(),
              reference.head()));
    }
    mentions.sort(
        Comparator.comparing((ActorMention m) -> m.span().begin())
            .thenComparing(m -> -m.span().end()));
    List<Actor> actors = new ArrayList<>();
    for (Draft draft : used) {
      actors.add(
          new Actor(
              id(draft),
              draft.name(),
              draft.kind(),
              draft.country(),
              offices(scene, draft),
              draft.aliases(),
              null));
    }
    return new Cast(actors, mentions);
  }

  private static ActorId id(Draft draft) {
    String id = draft.id();
    if (id == null) {
      throw new IllegalStateException("no id yet for " + draft.name());
    }
    return new ActorId(id);
  }

  /**
   * Gives an id to all that have none from the tables: the slug of a full name, and for a surname
   * or a description one that holds in this article only.
   */
  private static void name(Scene scene) {
    Set<String> taken = new LinkedHashSet<>();
    for (Draft draft : scene.drafts()) {
      String id = draft.id();
      if (id != null) {
        taken.add(id);
      }
    }
    for (Draft draft : scene.drafts()) {
      if (draft.id() == null) {
        String slug = Spelling.slug(draft.name());
        slug = slug.isEmpty() ? "actor" : slug;
        PersonName parts = draft.personName();
        boolean local = !draft.isNamed() || (parts != null && parts.isBare());
        String tail = local ? "-" + scene.article().id() : "";
        String id = slug + tail;
        for (int n = 2; !taken.add(id); n++) {
          id = slug + "-" + n + tail;
        }
        draft.id(id);
      }
    }
  }

  /** “State Department spokesman” is the office of spokesman that the roster knows. */
  private static boolean isHeld(List<Office> offices, Role role) {
    for (Office office : offices) {
      if (office.title().endsWith(role.noun())
          && office.of() != null
          && office.of().equals(role.ofName())) {
        return true;
      }
    }
    return false;
  }

  private List<Office> offices(Scene scene, Draft draft) {
    List<Office> offices = new ArrayList<>();
    Set<String> held = new LinkedHashSet<>();
    Roster.Person person = draft.person();
    if (person != null) {
      DateRange when = scene.when();
      for (Holding holding : person.holdings()) {
        if (Incumbents.isHeld(draft, holding, when)) {
          held.add(holding.office());
          Known of = incumbents.body(holding.of());
          offices.add(
              new Office(
                  gazetteer
                      .office(holding.office())
                      .map(OfficeTitle::title)
                      .orElse(holding.office()),
                  of == null ? holding.of() : of.name(),
                  holding.from(),
                  holding.to()));
        }
      }
    }
    if (draft.isPerson() && (draft.isNamed() || draft.isDefinite())) {
      for (Role role : draft.roles()) {
        if (!held.contains(role.office()) && !isHeld(offices, role)) {
          offices.add(new Office(role.title(), role.ofName(), null, null));
        }
      }
    }
    return offices;
  }
}
