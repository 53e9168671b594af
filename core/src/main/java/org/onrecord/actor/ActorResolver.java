package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.actor.world.World;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Characters;
import org.onrecord.language.Parse;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.time.TimeExpression;

/**
 * Finds the actors of an article and every place that refers to them: by name, title, description
 * or pronoun. Safe for use by many threads.
 */
public final class ActorResolver {
  private final Gazetteer gazetteer;
  private final Roster roster;
  private final NameFinder nameFinder;
  private final LoneNames lone;
  private final BodyNames bodies;
  private final PersonFinder persons;
  private final ThingFinder things;
  private final TitleFinder titles;
  private final Incumbents incumbents;
  private final Descriptions descriptions;

  /** With the tables of the library. */
  public ActorResolver() {
    this(World.load());
  }

  /**
   * @param world who is known beforehand, with a user's own roster where there is one
   */
  public ActorResolver(World world) {
    gazetteer = new Gazetteer(world);
    roster = new Roster(world);
    RoleNouns nouns = new RoleNouns();
    nameFinder = new NameFinder(gazetteer);
    lone = new LoneNames(gazetteer, roster);
    bodies = new BodyNames(gazetteer, roster);
    persons = new PersonFinder(gazetteer, roster);
    things = new ThingFinder(gazetteer, new Metonymy());
    titles = new TitleFinder(gazetteer, nouns);
    incumbents = new Incumbents(gazetteer, roster);
    descriptions = new Descriptions(gazetteer, nouns, incumbents, titles);
  }

  /** The actors of an article and their mentions, in order of text. */
  public Cast resolve(Article article, Parse parse, List<TimeExpression> times) {
    Scene scene = new Scene(article, lines(article, parse));
    lone.find(scene);
    bodies.find(scene);
    persons.find(scene);
    things.find(scene);
    titles.find(scene);
    incumbents.find(scene, times);
    Pronouns pronouns = new Pronouns(Coherence.isPasted(scene));
    for (Line line : scene.lines()) {
      references(scene, line, pronouns);
    }
    return new Casting(gazetteer, incumbents).cast(scene);
  }

  /** What gives the actors of many articles one id each, by the same tables. */
  public ActorMerger merger(ActorDecisions decisions) {
    return new ActorMerger(gazetteer, roster, decisions);
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
        if (Characters.isDoubleMark(mark)) {
          open = opens(article.text(), token.span().begin(), open);
        }
        quoted[token.index()] = open;
      }
      Words words = new Words(sentence);
      List<TitlePhrase> offices = nameFinder.titles(words);
      Block.Kind kind =
          block < article.blocks().size()
              ? article.blocks().get(block).kind()
              : Block.Kind.PARAGRAPH;
      lines.add(
          new Line(
              sentence,
              offices,
              gazetteer.institutions().matches(words),
              gazetteer.descriptions().matches(words),
              nameFinder.names(sentence, words, offices),
              quoted,
              kind.isHeadline()));
    }
    return lines;
  }

  /** Whether a mark opens: by the space beside it first, since writers mix the marks up. */
  private static boolean opens(String text, int at, boolean open) {
    boolean spaceBefore = at == 0 || isGap(text.charAt(at - 1), "([-\u2013\u2014:");
    boolean spaceAfter = at + 1 >= text.length() || isGap(text.charAt(at + 1), ")].,;:!?");
    if (spaceBefore != spaceAfter) {
      return spaceBefore;
    }
    char mark = text.charAt(at);
    return mark == '\u201c' || (mark != '\u201d' && !open);
  }

  private static boolean isGap(char c, String marks) {
    return Characters.isSpace(c) || marks.indexOf(c) >= 0;
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
            draft,
            Form.NAME,
            name.sentence().index(),
            name.first(),
            name.last(),
            name.head(),
            name.skip()));
  }
}
