package org.onrecord.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Gazetteer.Institution;
import org.onrecord.actor.RoleNouns.Noun;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Token;

/** Settles whom titles and descriptions without a name refer to. */
final class Descriptions {
  static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  static final Set<String> NOBODY = Set.of("no", "every", "each", "any", "what", "which");
  static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "another", "some", "any", "one", "two", "three", "several", "many", "no",
          "other", "more");

  private final RoleNouns nouns;
  private final TitleFinder titles;
  private final OfficeBearers bearers;
  private final Organs organs;
  private final Bodies bodies;

  Descriptions(Gazetteer gazetteer, RoleNouns nouns, Incumbents incumbents, TitleFinder titles) {
    this.nouns = nouns;
    this.titles = titles;
    this.bearers = new OfficeBearers(nouns, incumbents);
    this.organs = new Organs(gazetteer);
    this.bodies = new Bodies(gazetteer);
  }

  /** Settles the description whose head is a token, if it is one. */
  void at(Scene scene, Line line, int head) {
    Token token = line.token(head);
    if (!token.isNoun()
        || line.isTaken(head)
        || !DescribedPhrase.isArgument(line, head)
        || DescribedPhrase.isHyphened(line, head)) {
      return;
    }
    PhraseTable.Match<Institution> organ = line.institutionAt(head);
    TitlePhrase title = line.titleAt(head);
    if (title != null && title.last() > head && !DescribedPhrase.isCovered(line, head, title)) {
      return;
    }
    Optional<Name> inside = line.nameAt(head);
    boolean named = inside.isPresent() && scene.of(inside.get()).isPresent();
    PhraseTable.Match<Known> fixed = line.descriptionAt(head);
    boolean whole = fixed != null && (token.head() < fixed.first() || token.head() > fixed.last());
    if (fixed != null && whole && (!named || inside.get().last() < fixed.last())) {
      Draft draft = Organs.organ(scene, fixed.values().get(0));
      draft.alias(scene.text(line.sentence().span(fixed.first(), fixed.last())));
      int left = Math.min(fixed.first(), DescribedPhrase.left(line, fixed.first()));
      scene.add(
          new Reference(
              draft, Form.DESCRIPTION, line.sentence().index(), left, fixed.last(), head));
      return;
    }
    if (named || (inside.isPresent() && organ == null)) {
      return;
    }
    if (organ != null && organs.refer(scene, line, head, organ)) {
      return;
    }
    Noun noun = nouns.of(token).orElse(null);
    boolean loose = noun != null && noun.like() != null && title != null && title.first() == head;
    if (title != null && title.last() == head && !loose) {
      person(scene, line, head, title);
      return;
    }
    if (noun == null) {
      return;
    }
    switch (noun.kind()) {
      case "person" -> person(scene, line, head, null);
      case "country" -> {}
      default -> bodies.refer(scene, line, head, noun);
    }
  }

  private void person(Scene scene, Line line, int head, @Nullable TitlePhrase title) {
    Token token = line.token(head);
    int first = title == null ? head : title.first();
    int left = Math.min(first, DescribedPhrase.left(line, head));
    String determiner = DescribedPhrase.determiner(line, left, head);
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    Draft of = titles.body(scene, line, first, head);
    String modifier = DescribedPhrase.demonym(line, left, first);
    String iso = modifier != null || of == null || title == null ? modifier : of.country();
    boolean possessed = line.sentence().child(head, "nmod:poss").isPresent();
    String noun =
        title == null
            ? token.lemma().toLowerCase(Locale.ROOT)
            : TitleFinder.noun(line, first, head);
    if (NOBODY.contains(determiner) || DescribedPhrase.isApposed(line, left, head, determiner)) {
      return;
    }
    Draft owner = DescribedPhrase.owner(scene, line, left, first);
    String owned = owner == null ? "" : noun + (plural ? "s" : "");
    Draft had = owner == null ? null : scene.possessed(owner, owned);
    if (had != null) {
      DescribedPhrase.refer(
          scene, line, had, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
      return;
    }
    if (!plural && determiner.isEmpty() && owner == null && of == null && iso == null) {
      Draft called =
          Character.isUpperCase(token.word().charAt(0))
              ? bearers.antecedent(scene, line, head, title, noun, null, null)
              : null;
      if (called != null) {
        DescribedPhrase.refer(
            scene, line, called, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
        return;
      }
      if (!line.isHeadline()) {
        return;
      }
    }
    if (!plural && !INDEFINITE.contains(determiner)) {
      boolean definite = DEFINITE.contains(determiner) || possessed || of != null || iso != null;
      Draft found =
          definite && !isHis(line, head)
              ? bearers.antecedent(scene, line, head, title, noun, of, iso)
              : null;
      if (found == null && definite && title != null && of != null) {
        found = bearers.holder(scene, title, of);
      }
      if (found != null) {
        DescribedPhrase.refer(
            scene, line, found, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
        return;
      }
    }
    if (plural && (DEFINITE.contains(determiner) || determiner.isEmpty())) {
      Draft same =
          OfficeBearers.samePlural(
              scene, line, noun, iso, left, head, DEFINITE.contains(determiner));
      if (same != null) {
        DescribedPhrase.refer(scene, line, same, Form.DESCRIPTION, left, head);
        return;
      }
    }
    Draft draft =
        scene.add(
            new Draft(
                DescribedPhrase.words(scene, line, left, head),
                plural ? Actor.Kind.GROUP : Actor.Kind.PERSON));
    if (plural) {
      draft.setPlural();
    }
    draft.country(iso != null ? iso : Belonging.of(scene, line, head));
    if (!plural && title != null && of != null && !INDEFINITE.contains(determiner)) {
      draft.setDefinite();
    }
    draft.role(
        new Role(
            title == null ? noun : title.office().id(),
            noun,
            scene.text(line.sentence().span(first, head)),
            of == null ? null : of.id(),
            of == null ? null : of.name(),
            iso,
            0));
    nouns.gender(noun).ifPresent(draft::gender);
    if (owner != null) {
      scene.possess(owner, owned, draft);
    }
    DescribedPhrase.refer(
        scene, line, draft, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
  }

  private static boolean isHis(Line line, int head) {
    return line.sentence().child(head, "nmod:poss").filter(t -> t.tag().equals("PRP$")).isPresent();
  }
}
