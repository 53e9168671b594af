package org.onrecord.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Gazetteer.Institution;
import org.onrecord.actor.RoleNouns.Noun;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Settles whom titles and descriptions without a name refer to. */
final class Descriptions {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "another", "some", "any", "one", "two", "three", "several", "many", "no",
          "other", "more");

  private final Gazetteer gazetteer;
  private final RoleNouns nouns;
  private final Incumbents incumbents;
  private final TitleFinder titles;

  Descriptions(Gazetteer gazetteer, RoleNouns nouns, Incumbents incumbents, TitleFinder titles) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.incumbents = incumbents;
    this.titles = titles;
  }

  /** Settles the description whose head is a token, if it is one. */
  void at(Scene scene, Line line, int head) {
    Token token = line.token(head);
    if (!token.isNoun() || line.isTaken(head) || !isArgument(line, head)) {
      return;
    }
    PhraseTable.Match<Institution> organ = line.institutionAt(head);
    TitlePhrase title = line.titleAt(head);
    if (title != null && title.last() > head && !isCovered(line, head, title)) {
      return;
    }
    Optional<Name> inside = line.nameAt(head);
    if (inside.isPresent() && (scene.of(inside.get()).isPresent() || organ == null)) {
      return;
    }
    if (organ != null && organ.last() == head && institution(scene, line, head, organ)) {
      return;
    }
    if (title != null && title.last() == head && !title.office().id().equals("leader")) {
      person(scene, line, head, title);
      return;
    }
    Noun noun = nouns.of(token).orElse(null);
    if (noun == null) {
      return;
    }
    switch (noun.kind()) {
      case "person" -> person(scene, line, head, null);
      case "country" -> {}
      default -> body(scene, line, head, noun);
    }
  }

  private static boolean isCovered(Line line, int head, TitlePhrase title) {
    for (int i = title.first(); i <= title.last(); i++) {
      if (line.token(i).head() == head) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token has a part in what is told, and is no predicate or title. */
  static boolean isArgument(Line line, int head) {
    Token token = line.token(head);
    if (line.sentence().child(head, "cop").isPresent()) {
      return false;
    }
    return token.is(
            "nsubj",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "conj",
            "csubj",
            "root",
            "dep",
            "parataxis",
            "appos")
        && !token.is("obl:tmod", "obl:npmod", "nmod:tmod", "nmod:npmod")
        && !(token.is("obl", "nmod")
            && line.sentence().child(head, "case").filter(c -> c.lower().equals("as")).isPresent());
  }

  private static int left(Line line, int head) {
    Sentence sentence = line.sentence();
    int left = head;
    int edge = Math.max(sentence.leftEdge(head), head - 12);
    while (left > edge) {
      Token before = line.token(left - 1);
      if (before.word().equals(",")
          || before.tag().equals("IN")
          || before.tag().equals("TO")
          || (before.tag().startsWith("VB")
              && !before.tag().equals("VBN")
              && !before.tag().equals("VBG"))
          || before.tag().equals("CC") && left - 1 == edge
          || before.tag().equals("``")
          || before.tag().equals("''")
          || before.tag().equals(":")) {
        break;
      }
      left--;
    }
    return left;
  }

  private static String determiner(Line line, int left, int head) {
    for (int i = left; i < head; i++) {
      Token token = line.token(i);
      if (token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("CD")) {
        return token.lower();
      }
    }
    return "";
  }

  private boolean institution(
      Scene scene, Line line, int head, PhraseTable.Match<Institution> organ) {
    Institution institution = organ.values().get(0);
    int left = Math.min(organ.first(), left(line, head));
    String iso = state(scene, line, left, organ.first(), head);
    String determiner = determiner(line, left, head);
    boolean name = line.token(organ.last()).isName();
    if (iso == null) {
      if (determiner.equals("the") || name || determiner.isEmpty()) {
        Draft before = lastOrgan(scene, institution, line.sentence().index());
        if (before != null) {
          refer(scene, line, before, name ? Form.NAME : Form.DESCRIPTION, left, head);
          return true;
        }
      }
      return false;
    }
    if (INDEFINITE.contains(determiner)) {
      return false;
    }
    Known known = gazetteer.organ(iso, institution);
    Draft draft = byId(scene, known.id().value());
    if (draft == null) {
      draft = scene.add(new Draft(known.name(), known.kind()));
      draft.id(known.id().value());
      draft.country(iso);
    }
    draft.alias(scene.text(line.sentence().span(from(line, left), head)));
    refer(scene, line, draft, name ? Form.NAME : Form.DESCRIPTION, left, head);
    return true;
  }

  /** The country whose organ is spoken of: by its name, its people's, or its ruler's. */
  private @Nullable String state(Scene scene, Line line, int left, int first, int head) {
    for (Name name : line.names()) {
      boolean before = name.first() >= left && name.last() < first;
      boolean of =
          name.first() > head
              && name.first() <= head + 3
              && Set.of("of", "in").contains(line.token(head + 1).lower());
      if (before || of) {
        Draft draft = scene.of(name).orElse(null);
        if (draft == null) {
          for (Known known : name.known()) {
            if (known.country() != null) {
              return known.country();
            }
          }
        } else if (draft.isPerson()) {
          for (Role role : draft.roles()) {
            if (role.rank() >= 90 && role.country() != null) {
              return role.country();
            }
          }
        } else if (draft.country() != null) {
          return draft.country();
        }
      }
    }
    return null;
  }

  private static @Nullable Draft lastOrgan(Scene scene, Institution institution, int sentence) {
    List<Reference> references = scene.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      String id = reference.draft().id();
      if (id != null
          && id.length() > 4
          && id.substring(4).equals(institution.id())
          && sentence - reference.sentence() <= 6) {
        return reference.draft();
      }
    }
    return null;
  }

  private static @Nullable Draft byId(Scene scene, String id) {
    for (Draft draft : scene.drafts()) {
      if (id.equals(draft.id())) {
        return draft;
      }
    }
    return null;
  }

  private void person(Scene scene, Line line, int head, @Nullable TitlePhrase title) {
    Token token = line.token(head);
    int first = title == null ? head : title.first();
    int left = Math.min(first, left(line, head));
    String determiner = determiner(line, left, head);
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    Draft of = titles.body(scene, line, first, head);
    String iso = of == null ? demonym(line, left, first) : of.country();
    boolean possessed = line.sentence().child(head, "nmod:poss").isPresent();
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    if (!plural && !INDEFINITE.contains(determiner)) {
      boolean definite = DEFINITE.contains(determiner) || possessed || of != null || iso != null;
      Draft found =
          definite && !isHis(line, head)
              ? antecedent(scene, line, head, title, noun, of, iso)
              : null;
      if (found == null && definite && title != null && of != null) {
        found = holder(scene, title, of);
      }
      if (found != null) {
        refer(scene, line, found, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
        return;
      }
    }
    if (plural && (DEFINITE.contains(determiner) || determiner.isEmpty())) {
      Draft same = samePlural(scene, line, noun, iso, left, head, DEFINITE.contains(determiner));
      if (same != null) {
        refer(scene, line, same, Form.DESCRIPTION, left, head);
        return;
      }
    }
    Draft draft =
        scene.add(
            new Draft(
                scene.text(line.sentence().span(left, head)),
                plural ? Actor.Kind.GROUP : Actor.Kind.PERSON));
    if (plural) {
      draft.setPlural();
    }
    draft.country(iso);
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
    refer(scene, line, draft, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
  }

  private static boolean isHis(Line line, int head) {
    return line.sentence().child(head, "nmod:poss").filter(t -> t.tag().equals("PRP$")).isPresent();
  }

  private static @Nullable String demonym(Line line, int left, int first) {
    for (Name name : line.names()) {
      if (name.first() >= left && name.last() < first) {
        for (Known known : name.known()) {
          if (known.country() != null) {
            return known.country();
          }
        }
      }
    }
    return null;
  }

  /** The person spoken of before (or, for a surname's sake, named later) who bears the office. */
  private @Nullable Draft antecedent(
      Scene scene,
      Line line,
      int head,
      @Nullable TitlePhrase title,
      String noun,
      @Nullable Draft of,
      @Nullable String iso) {
    String like = nouns.of(line.token(head)).map(Noun::like).orElse(null);
    List<Reference> references = scene.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      Draft draft = reference.draft();
      if (draft.isPerson() && !draft.isPlural() && bears(draft, title, noun, like, of, iso)) {
        return draft;
      }
    }
    if (iso != null || of != null) {
      for (Draft draft : scene.drafts()) {
        if (draft.isPerson() && draft.isNamed() && bears(draft, title, noun, like, of, iso)) {
          return draft;
        }
      }
    }
    return null;
  }

  private static boolean bears(
      Draft draft,
      @Nullable TitlePhrase title,
      String noun,
      @Nullable String like,
      @Nullable Draft of,
      @Nullable String iso) {
    for (Role role : draft.roles()) {
      boolean same =
          (title != null && role.office().equals(title.office().id()))
              || (title == null || title.first() == title.last()) && role.noun().equals(noun)
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

  private @Nullable Draft holder(Scene scene, TitlePhrase title, Draft of) {
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

  private static @Nullable Draft samePlural(
      Scene scene,
      Line line,
      String noun,
      @Nullable String iso,
      int left,
      int head,
      boolean definite) {
    String text = Spelling.fold(scene.text(line.sentence().span(from(line, left), head)));
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

  /** “The group”, “the agency”: the last one spoken of that is such a body. */
  private void body(Scene scene, Line line, int head, Noun noun) {
    int left = left(line, head);
    String determiner = determiner(line, left, head);
    boolean plural = line.token(head).tag().equals("NNS");
    boolean bare = head - left <= 1;
    if (!plural && DEFINITE.contains(determiner)) {
      Draft found = lastBody(scene, line, noun, bare, demonym(line, left, head));
      if (found != null) {
        refer(scene, line, found, Form.DESCRIPTION, left, head);
        return;
      }
    }
    if (plural && !determiner.isEmpty() && bare && noun.kind().equals("organisation")) {
      return;
    }
    String lemma = line.token(head).lemma().toLowerCase(Locale.ROOT);
    if (plural) {
      Draft same =
          samePlural(
              scene,
              line,
              lemma,
              demonym(line, left, head),
              left,
              head,
              DEFINITE.contains(determiner));
      if (same != null) {
        refer(scene, line, same, Form.DESCRIPTION, left, head);
        return;
      }
    }
    Actor.Kind kind =
        plural
            ? Actor.Kind.GROUP
            : switch (noun.kind()) {
              case "armed_group" -> Actor.Kind.ARMED_GROUP;
              case "outlet" -> Actor.Kind.OUTLET;
              case "government" -> Actor.Kind.GOVERNMENT;
              case "group" -> Actor.Kind.GROUP;
              default -> Actor.Kind.ORGANISATION;
            };
    Draft draft = scene.add(new Draft(scene.text(line.sentence().span(left, head)), kind));
    draft.country(demonym(line, left, head));
    if (plural || noun.kind().equals("group")) {
      draft.setPlural();
    }
    draft.role(new Role(lemma, lemma, lemma, null, null, draft.country(), 0));
    refer(scene, line, draft, Form.DESCRIPTION, left, head);
  }

  private static @Nullable Draft lastBody(
      Scene scene, Line line, Noun noun, boolean bare, @Nullable String iso) {
    List<Reference> references = scene.references();
    int here = line.sentence().index();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      Draft draft = reference.draft();
      if (here - reference.sentence() > 12
          || draft.isPerson()
          || reference.form() == Form.PRONOUN) {
        continue;
      }
      if (iso != null && !iso.equals(draft.country())) {
        continue;
      }
      if (isSuch(draft, noun, bare)) {
        return draft;
      }
    }
    return null;
  }

  private static boolean isSuch(Draft draft, Noun noun, boolean bare) {
    for (Role role : draft.roles()) {
      if (role.noun().equals(noun.noun())) {
        return true;
      }
    }
    if (!draft.isNamed()) {
      return false;
    }
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
          case "agency" ->
              draft.kind() == Actor.Kind.OUTLET || draft.kind() == Actor.Kind.ORGANISATION;
          default -> false;
        };
  }

  private static int from(Line line, int left) {
    return line.token(left).tag().equals("DT") && left + 1 < line.size() ? left + 1 : left;
  }

  private static void refer(Scene scene, Line line, Draft draft, Form form, int left, int head) {
    scene.add(new Reference(draft, form, line.sentence().index(), left, head, head));
  }
}
