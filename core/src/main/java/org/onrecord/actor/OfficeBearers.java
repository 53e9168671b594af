package org.onrecord.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.RoleNouns.Noun;
import org.onrecord.actor.Scene.Reference;

/** Finds who bears the office or the role that a description names. */
final class OfficeBearers {
  private final RoleNouns nouns;
  private final Incumbents incumbents;

  OfficeBearers(RoleNouns nouns, Incumbents incumbents) {
    this.nouns = nouns;
    this.incumbents = incumbents;
  }

  /** The person spoken of before (or, for a surname's sake, named later) who bears the office. */
  @Nullable Draft antecedent(
      Scene scene,
      Line line,
      int head,
      @Nullable TitlePhrase title,
      String noun,
      @Nullable Draft of,
      @Nullable String iso) {
    String like = nouns.of(line.token(head)).map(Noun::like).orElse(null);
    int first = title == null ? head : title.first();
    List<String> modifiers =
        DescribedPhrase.modifiers(line, Math.min(first, DescribedPhrase.left(line, first)), first);
    List<Reference> references = scene.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      Draft draft = reference.draft();
      if (draft.isPerson()
          && !draft.isPlural()
          && bears(draft, modifiers, title, noun, like, of, iso)) {
        return draft;
      }
    }
    if (iso != null || of != null) {
      for (Draft draft : scene.drafts()) {
        if (draft.isPerson()
            && draft.isNamed()
            && bears(draft, modifiers, title, noun, like, of, iso)) {
          return draft;
        }
      }
    }
    return null;
  }

  private static boolean bears(
      Draft draft,
      List<String> modifiers,
      @Nullable TitlePhrase title,
      String noun,
      @Nullable String like,
      @Nullable Draft of,
      @Nullable String iso) {
    for (Role role : draft.roles()) {
      if (!Spelling.words(role.title()).containsAll(modifiers)) {
        continue;
      }
      boolean same =
          (title != null && role.office().equals(title.office().id()))
              || ((title == null || title.first() == title.last()) && role.noun().equals(noun))
              || (of != null && role.noun().equals(noun) && isOf(role, of))
              || (like != null && title == null && draft.isNamed() && isLike(role, like));
      boolean there =
          iso == null
              || iso.equals(role.country())
              || (role.country() == null && iso.equals(draft.country()));
      boolean body =
          of == null
              || of.kind() == Actor.Kind.COUNTRY
              || role.of() == null
              || role.of().equals(of.id())
              || (role.ofName() != null && role.ofName().equals(of.name()));
      if (same && there && body && !role.title().startsWith("former ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(Role role, Draft of) {
    String id = of.id();
    return id != null && id.equals(role.of());
  }

  private static boolean isLike(Role role, String like) {
    String office = role.office();
    return switch (like) {
      case "head" ->
          role.rank() >= 95
              || Set.of("leader", "dictator", "ruler", "strongman").contains(role.noun());
      case "diplomat" ->
          office.contains("foreign")
              || office.contains("ambassador")
              || office.contains("envoy")
              || office.equals("secretary-of-state")
              || office.contains("high-representative");
      case "lawmaker" ->
          Set.of(
                  "senator",
                  "representative",
                  "congressman",
                  "congresswoman",
                  "legislator",
                  "parliamentarian")
              .contains(role.noun());
      case "minister" -> role.noun().equals("minister");
      case "official" -> role.noun().equals("official");
      case "officer" ->
          Set.of("general", "colonel", "captain", "lieutenant", "major", "sergeant")
              .contains(role.noun());
      default -> false;
    };
  }

  /** The person who held an office on the day of the article, by the tables of the world. */
  @Nullable Draft holder(Scene scene, TitlePhrase title, Draft of) {
    String body = of.kind() == Actor.Kind.COUNTRY && of.country() != null ? of.country() : of.id();
    Roster.Person person =
        body == null ? null : incumbents.holder(scene, title.office().id(), body);
    if (person == null) {
      return null;
    }
    for (Draft draft : scene.drafts()) {
      if (person.equals(draft.person())) {
        return draft;
      }
    }
    Draft draft = scene.add(new Draft(person.name(), Actor.Kind.PERSON));
    draft.person(person);
    draft.role(
        new Role(
            title.office().id(),
            title.office().title().substring(title.office().title().lastIndexOf(' ') + 1),
            title.office().title(),
            of.id(),
            of.name(),
            of.country(),
            title.office().rank()));
    return draft;
  }

  /** Those of whom the article spoke before in the same plural. */
  static @Nullable Draft samePlural(
      Scene scene,
      Line line,
      String noun,
      @Nullable String iso,
      int left,
      int head,
      boolean definite) {
    String text =
        Spelling.fold(scene.text(line.sentence().span(DescribedPhrase.from(line, left), head)));
    List<Reference> references = scene.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Draft draft = references.get(i).draft();
      if (!draft.isPlural()
          || draft.roles().isEmpty()
          || !draft.roles().get(0).noun().equals(noun)) {
        continue;
      }
      if (Spelling.fold(draft.name()).equals(text)) {
        return draft;
      }
      if (definite && (iso == null || iso.equals(draft.country()))) {
        return draft;
      }
    }
    return null;
  }
}
