package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Roster.Holding;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Characters;
import org.onrecord.language.Parse;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.time.DateRange;
import org.onrecord.time.TimeExpression;

/**
 * Finds the actors of an article and every place that refers to them: by name, title, description or
 * pronoun. Safe for use by many threads.
 */
public final class ActorResolver {
  private final Gazetteer gazetteer = new Gazetteer();
  private final Roster roster = new Roster();
  private final NameFinder nameFinder = new NameFinder(gazetteer);
  private final PersonFinder persons = new PersonFinder(gazetteer, roster);
  private final ThingFinder things = new ThingFinder(gazetteer, new Metonymy());
  private final RoleNouns nouns = new RoleNouns();
  private final TitleFinder titles = new TitleFinder(gazetteer, nouns);
  private final Incumbents incumbents = new Incumbents(gazetteer, roster);
  private final Descriptions descriptions = new Descriptions(gazetteer, nouns, incumbents, titles);

  /** The actors of an article and their mentions, in order of text. */
  public Cast resolve(Article article, Parse parse, List<TimeExpression> times) {
    Scene scene = new Scene(article, lines(article, parse));
    persons.find(scene);
    things.find(scene);
    titles.find(scene);
    incumbents.find(scene);
    Pronouns pronouns = new Pronouns();
    for (Line line : scene.lines()) {
      references(scene, line, pronouns);
    }
    return cast(scene);
  }

  private List<Line> lines(Article article, Parse parse) {
    List<Line> lines = new ArrayList<>();
    boolean open = false;
    int block = -1;
    for (Sentence sentence : parse.sentences()) {
      open &= sentence.block() == block;
      block = sentence.block();
      boolean[] quoted = new boolean[sentence.size()];
      for (Token token : sentence.tokens()) {
        char mark = token.word().isEmpty() ? ' ' : article.text().charAt(token.span().begin());
        if (Characters.isDoubleMark(mark) || token.word().equals("``") || token.word().equals("''")) {
          open = mark == '\u201c' || (mark != '\u201d' && !open);
        }
        quoted[token.index()] = open;
      }
      Words words = new Words(sentence);
      List<TitlePhrase> offices = nameFinder.titles(words);
      Block.Kind kind = block < article.blocks().size() ? article.blocks().get(block).kind() : Block.Kind.PARAGRAPH;
      lines.add(
          new Line(
              sentence,
              offices,
              gazetteer.institutions().matches(words),
              nameFinder.names(sentence, words, offices),
              quoted,
              kind.isHeadline()));
    }
    return lines;
  }

  private void references(Scene scene, Line line, Pronouns pronouns) {
    int at = 0;
    for (int i = 0; i < line.size(); i++) {
      for (Name name : line.names()) {
        if (name.head() == i && name.first() >= at) {
          scene.of(name).ifPresent(draft -> name(scene, name, draft));
          at = name.last() + 1;
        }
      }
      descriptions.at(scene, line, i);
      pronouns.at(scene, line, i);
    }
  }

  private static void name(Scene scene, Name name, Draft draft) {
    scene.add(
        new Reference(
            draft, Form.NAME, name.sentence().index(), name.first(), name.last(), name.head()));
  }

  private Cast cast(Scene scene) {
    Map<Draft, ActorId> ids = ids(scene);
    List<ActorMention> mentions = new ArrayList<>();
    for (Reference reference : scene.references()) {
      Sentence sentence = scene.line(reference.sentence()).sentence();
      mentions.add(
          new ActorMention(
              ids.get(reference.draft()),
              sentence.span(reference.first(), reference.last()),
              reference.form(),
              reference.sentence(),
              reference.head()));
    }
    mentions.sort(
        Comparator.comparing((ActorMention m) -> m.span().begin())
            .thenComparing(m -> -m.span().end()));
    Set<Draft> used = new LinkedHashSet<>();
    scene.references().forEach(reference -> used.add(reference.draft()));
    List<Actor> actors = new ArrayList<>();
    for (Draft draft : used) {
      actors.add(actor(scene, draft, ids.get(draft)));
    }
    return new Cast(actors, mentions);
  }

  private static Map<Draft, ActorId> ids(Scene scene) {
    Map<Draft, ActorId> ids = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Draft draft : scene.drafts()) {
      if (draft.id() != null) {
        taken.add(draft.id());
      }
    }
    for (Draft draft : scene.drafts()) {
      String id = draft.id();
      if (id == null) {
        String slug = Spelling.slug(draft.name());
        slug = slug.isEmpty() ? "actor" : slug;
        PersonName parts = draft.personName();
        boolean local = !draft.isNamed() || (parts != null && parts.isBare());
        id = local ? slug + "-" + scene.article().id() : slug;
        for (int n = 2; !taken.add(id); n++) {
          id = local ? slug + "-" + n + "-" + scene.article().id() : slug + "-" + n;
        }
      }
      ids.put(draft, new ActorId(id));
    }
    return ids;
  }

  private Actor actor(Scene scene, Draft draft, ActorId id) {
    List<Office> offices = new ArrayList<>();
    Set<String> held = new LinkedHashSet<>();
    Roster.Person person = draft.person();
    DateRange when = scene.when();
    if (person != null) {
      for (Holding holding : person.holdings()) {
        if (when == null ? holding.to() == null : holding.meets(when)) {
          held.add(holding.office());
          Known of = incumbents.body(holding.of());
          offices.add(
              new Office(
                  gazetteer.office(holding.office()).map(Gazetteer.OfficeTitle::title).orElse(holding.office()),
                  of == null ? holding.of() : of.name(),
                  holding.from(),
                  holding.to()));
        }
      }
    }
    if (draft.isNamed() && draft.isPerson()) {
      for (Role role : draft.roles()) {
        if (!held.contains(role.office())) {
          offices.add(new Office(role.title(), role.ofName(), null, null));
        }
      }
    }
    return new Actor(id, draft.name(), draft.kind(), country(draft), offices, draft.aliases(), null);
  }

  private @Nullable String country(Draft draft) {
    return draft.country();
  }
}
