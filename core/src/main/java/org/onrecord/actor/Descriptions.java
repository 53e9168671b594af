package org.onrecord.actor;

import java.util.ArrayList;
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
  private static final Set<String> NOBODY = Set.of("no", "every", "each", "any", "what", "which");
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
    if (!token.isNoun()
        || line.isTaken(head)
        || !isArgument(line, head)
        || isHyphened(line, head)) {
      return;
    }
    PhraseTable.Match<Institution> organ = line.institutionAt(head);
    TitlePhrase title = line.titleAt(head);
    if (title != null && title.last() > head && !isCovered(line, head, title)) {
      return;
    }
    Optional<Name> inside = line.nameAt(head);
    boolean named = inside.isPresent() && scene.of(inside.get()).isPresent();
    PhraseTable.Match<Known> fixed = line.descriptionAt(head);
    boolean whole = fixed != null && (token.head() < fixed.first() || token.head() > fixed.last());
    if (fixed != null && whole && (!named || inside.get().last() < fixed.last())) {
      Draft draft = organ(scene, fixed.values().get(0));
      draft.alias(scene.text(line.sentence().span(fixed.first(), fixed.last())));
      int left = Math.min(fixed.first(), left(line, fixed.first()));
      scene.add(
          new Reference(
              draft, Form.DESCRIPTION, line.sentence().index(), left, fixed.last(), head));
      return;
    }
    if (named || (inside.isPresent() && organ == null)) {
      return;
    }
    if (organ != null && institution(scene, line, head, organ)) {
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
      default -> body(scene, line, head, noun);
    }
  }

  /** “Government-backed”: no phrase of its own. */
  private static boolean isHyphened(Line line, int head) {
    return (head + 1 < line.size() && line.token(head + 1).tag().equals("HYPH"))
        || (head > 1
            && line.token(head - 1).tag().equals("HYPH")
            && line.token(head - 2).tag().equals("TO"));
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

  /**
   * Index of the first token of a noun phrase: from its article, or from the last plain modifier.
   */
  private static int left(Line line, int head) {
    Sentence sentence = line.sentence();
    int edge = Math.max(sentence.leftEdge(head), head - 12);
    int left = head;
    for (int i = head - 1; i >= edge; i--) {
      Token before = line.token(i);
      if (before.tag().equals("DT") || before.tag().equals("PRP$")) {
        return i;
      }
      if (!isModifier(line, i, head)) {
        break;
      }
      left = i;
    }
    while (left < head && isLoose(line.token(left))) {
      left++;
    }
    return left;
  }

  /** Acts upon people that the tagger takes for nouns: “accused of bombing civilians”. */
  private static final Set<String> ACTS =
      Set.of(
          "bombing",
          "shelling",
          "killing",
          "attacking",
          "targeting",
          "shooting",
          "murdering",
          "torturing",
          "detaining",
          "starving",
          "gassing",
          "harming",
          "hurting",
          "abusing",
          "arming",
          "funding",
          "protecting",
          "helping");

  private static final Set<String> AFTERMATH =
      Set.of("suspect", "victim", "survivor", "spree", "attack", "campaign", "death");

  /** “Of bombing civilians”: an act and whom it hits, and nobody who is called so. */
  private static boolean isAct(Line line, int i, int head) {
    Token noun = line.token(head);
    boolean bare = i == 0 || line.token(i - 1).tag().matches("IN|TO|CC|VB.?|RB|,");
    return bare
        && i == head - 1
        && ACTS.contains(line.token(i).lower())
        && (noun.tag().equals("NNS") || noun.lower().equals("people"))
        && !AFTERMATH.contains(noun.lemma());
  }

  private static boolean isModifier(Line line, int i, int head) {
    Token token = line.token(i);
    if (isAct(line, i, head) || HeadlineJunk.isGlued(token)) {
      return false;
    }
    return switch (token.tag()) {
      case "CD", "POS", "HYPH", "VBN", "VBG", "RB", "PDT" -> true;
      case "CC" -> line.sentence().isBelow(i, head);
      case "``", "''" -> i + 1 < head;
      default -> token.isNoun() || token.tag().startsWith("JJ") || token.word().equals("/");
    };
  }

  /** What opens no noun phrase: “supporting” in “stop supporting terrorists”, a figure, a mark. */
  private static boolean isLoose(Token token) {
    return switch (token.tag()) {
      case "VBG", "CC", "RB", "HYPH", "POS", "JJS", "RBR", "``", "''" -> true;
      case "CD" ->
          Character.isDigit(token.word().charAt(0))
              || Set.of("hundred", "thousand", "million", "billion", "dozen")
                  .contains(token.lower());
      default -> false;
    };
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
    int left = Math.min(organ.first(), left(line, organ.first()));
    String iso = state(scene, line, left, organ.first(), organ.last());
    String determiner = determiner(line, left, head);
    boolean name = line.token(organ.last()).isName() && organ.first() <= head;
    if (INDEFINITE.contains(determiner)) {
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
      draft.alias(scene.text(line.sentence().span(from(line, left), organ.last())));
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

  private static Draft organ(Scene scene, Known known) {
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

  private void person(Scene scene, Line line, int head, @Nullable TitlePhrase title) {
    Token token = line.token(head);
    int first = title == null ? head : title.first();
    int left = Math.min(first, left(line, head));
    String determiner = determiner(line, left, head);
    boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
    Draft of = titles.body(scene, line, first, head);
    String modifier = demonym(line, left, first);
    String iso = modifier != null || of == null || title == null ? modifier : of.country();
    boolean possessed = line.sentence().child(head, "nmod:poss").isPresent();
    String noun =
        title == null
            ? token.lemma().toLowerCase(Locale.ROOT)
            : TitleFinder.noun(line, first, head);
    if (NOBODY.contains(determiner) || isApposed(line, left, head, determiner)) {
      return;
    }
    Draft owner = owner(scene, line, left, first);
    String owned = owner == null ? "" : noun + (plural ? "s" : "");
    Draft had = owner == null ? null : scene.possessed(owner, owned);
    if (had != null) {
      refer(scene, line, had, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
      return;
    }
    if (!plural && determiner.isEmpty() && owner == null && of == null && iso == null) {
      Draft called =
          Character.isUpperCase(token.word().charAt(0))
              ? antecedent(scene, line, head, title, noun, null, null)
              : null;
      if (called != null) {
        refer(scene, line, called, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
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
                words(scene, line, left, head), plural ? Actor.Kind.GROUP : Actor.Kind.PERSON));
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
    refer(scene, line, draft, title == null ? Form.DESCRIPTION : Form.TITLE, left, head);
  }

  /** “Russia, a long-standing ally,” is nobody new. */
  private static boolean isApposed(Line line, int left, int head, String determiner) {
    Token token = line.token(head);
    if (isBeforeVerb(line, head)) {
      return false;
    }
    if (token.is("appos") && token.head() >= 0 && line.nameAt(token.head()).isPresent()) {
      return true;
    }
    return left >= 2
        && line.token(left - 1).word().equals(",")
        && line.nameEndingAt(left - 2) != null
        && !token.is("nsubj")
        && (determiner.equals("a") || determiner.equals("an"));
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
    int first = title == null ? head : title.first();
    List<String> modifiers = modifiers(line, Math.min(first, left(line, first)), first);
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
    if (NOBODY.contains(determiner) || isApposed(line, left, head, determiner)) {
      return;
    }
    String iso = demonym(line, left, head);
    Draft owner = owner(scene, line, left, head);
    String owned = noun.noun() + (plural ? "s" : "");
    Draft found = plural ? null : named(scene, line, head);
    if (found == null && owner != null) {
      found = scene.possessed(owner, owned);
    }
    if (found == null && !plural && DEFINITE.contains(determiner)) {
      found = lastBody(scene, line, noun, left, head, iso);
    }
    if (found == null && plural) {
      found = samePlural(scene, line, noun.noun(), iso, left, head, DEFINITE.contains(determiner));
    }
    if (found == null) {
      if (noun.weak() && !isSubject(line, head)) {
        return;
      }
      found = scene.add(new Draft(words(scene, line, left, head), kind(noun, plural)));
      found.country(iso != null ? iso : Belonging.of(scene, line, head));
      if (plural || noun.kind().equals("group")) {
        found.setPlural();
      }
    }
    if (owner != null) {
      scene.possess(owner, owned, found);
    }
    found.role(new Role(noun.noun(), noun.noun(), noun.noun(), null, null, iso, 0));
    refer(scene, line, found, Form.DESCRIPTION, left, head);
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

  private static boolean isSubject(Line line, int head) {
    return line.token(head).is("nsubj") || isBeforeVerb(line, head);
  }

  private static boolean isBeforeVerb(Line line, int head) {
    return head + 1 < line.size()
        && switch (line.token(head + 1).tag()) {
          case "VBD", "VBZ", "VBP", "MD" -> true;
          default -> false;
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
    List<String> modifiers = modifiers(line, left, head);
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

  /** The nouns before the head of a phrase: “appeals” in “the appeals court”. */
  private static List<String> modifiers(Line line, int left, int head) {
    List<String> words = new ArrayList<>();
    for (int i = left; i < head; i++) {
      Token token = line.token(i);
      if (token.isNoun() && line.nameAt(i).isEmpty()) {
        words.addAll(Spelling.words(token.word()));
      }
    }
    return words;
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

  /** Whose something is: a name with 's, a person's name right before, a possessive. */
  private static @Nullable Draft owner(Scene scene, Line line, int left, int first) {
    for (int i = first - 1; i >= left; i--) {
      Token token = line.token(i);
      if (token.tag().equals("PRP$")) {
        Reference reference = scene.at(line.sentence().index(), i);
        return reference == null ? null : reference.draft();
      }
      if (token.tag().equals("POS") && i > 0) {
        Name name = line.nameEndingAt(i - 1);
        return name == null ? null : scene.of(name).orElse(null);
      }
    }
    Name name = first > 0 ? line.nameEndingAt(first - 1) : null;
    Draft draft = name == null ? null : scene.of(name).orElse(null);
    return draft != null && draft.isPerson() ? draft : null;
  }

  private static String words(Scene scene, Line line, int left, int head) {
    return scene.text(line.sentence().span(left, head)).replaceAll("[\"\u201c\u201d]", "");
  }

  private static int from(Line line, int left) {
    return line.token(left).tag().equals("DT") && left + 1 < line.size() ? left + 1 : left;
  }

  private static void refer(Scene scene, Line line, Draft draft, Form form, int left, int head) {
    scene.add(new Reference(draft, form, line.sentence().index(), left, head, head));
  }
}
