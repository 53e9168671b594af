package org.onrecord.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.record.Reading;
import org.onrecord.time.TimeExpression;

/**
 * Builds articles with parses from text, so that a unit test needs no model.
 *
 * <p>Every line of the text is a block. A sentence is written as its tokens, parted by spaces, each
 * {@code word|TAG|head|relation} or {@code word|TAG|head|relation|ENTITY}; heads count the tokens
 * from 1, and 0 is the root, as in CoNLL-U. A lemma that is not the word in lower case (or the word
 * itself, for a name) is written {@code said=say}. Tokens are found in the text from left to right,
 * and stand in the block where they are found.
 *
 * <pre>{@code
 * Reading reading = ParseNotation.of("Kirby said no.")
 *     .sentence("Kirby|NNP|2|nsubj|PERSON said=say|VBD|0|root no|UH|2|obj .|.|2|punct")
 *     .person("kirby", "Kirby")
 *     .reading();
 * }</pre>
 */
public final class ParseNotation {
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<ActorMention> mentions = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private int at;

  private ParseNotation(String text) {
    this.text = text;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (!text.substring(from, to).isBlank()) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, to)));
      }
      from = to + 1;
    }
  }

  /** Starts with a text whose lines are paragraphs. */
  public static ParseNotation of(String text) {
    return new ParseNotation(text);
  }

  /** Makes the first line the title. */
  public ParseNotation titled() {
    return kind(0, Block.Kind.TITLE);
  }

  /** Gives a block another kind. */
  public ParseNotation kind(int block, Block.Kind kind) {
    blocks.set(block, new Block(kind, blocks.get(block).span()));
    return this;
  }

  /** Adds the next sentence; may stand on several lines. */
  public ParseNotation sentence(String notation) {
    List<Token> tokens = new ArrayList<>();
    for (String item : notation.strip().split("\\s+")) {
      tokens.add(token(item, tokens.size()));
    }
    sentences.add(new Sentence(sentences.size(), blockAt(tokens.get(0).span().begin()), tokens));
    return this;
  }

  /**
   * Adds sentences from lines of notation, one sentence a line; empty lines and lines that begin
   * with {@code #} are passed over.
   */
  public ParseNotation sentences(String notation) {
    for (String line : notation.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sentence(line);
      }
    }
    return this;
  }

  private Token token(String item, int index) {
    String[] part = item.split("\\|");
    if (part.length < 4 || part.length > 5) {
      throw new IllegalArgumentException("no token: " + item);
    }
    int equals = part[0].length() > 1 ? part[0].indexOf('=', 1) : -1;
    String word = equals < 0 ? part[0] : part[0].substring(0, equals);
    String lemma =
        equals >= 0
            ? part[0].substring(equals + 1)
            : part[1].startsWith("NNP") ? word : word.toLowerCase(java.util.Locale.ROOT);
    int begin = text.indexOf(word, at);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text after " + at + ": " + word);
    }
    at = begin + word.length();
    return new Token(
        index,
        new Span(begin, at),
        word,
        lemma,
        part[1],
        part.length == 5 ? part[4] : "O",
        Integer.parseInt(part[2]) - 1,
        part[3]);
  }

  private int blockAt(int offset) {
    for (int b = 0; b < blocks.size(); b++) {
      if (blocks.get(b).span().contains(offset)) {
        return b;
      }
    }
    throw new IllegalArgumentException("no block at " + offset);
  }

  /** Adds a person and every place where one of the surfaces stands so far. */
  public ParseNotation person(String id, String... surfaces) {
    return actor(id, Actor.Kind.PERSON, surfaces);
  }

  /**
   * Adds an actor and, as its mentions, every place in the sentences added so far where one of the
   * surfaces (words parted by spaces) stands; the last word is the head. The first surface is its
   * name.
   */
  public ParseNotation actor(String id, Actor.Kind kind, String... surfaces) {
    ActorId actor = new ActorId(id);
    actors.put(
        actor, new Actor(actor, surfaces[0], kind, null, List.of(), List.of(surfaces), null));
    for (Sentence sentence : sentences) {
      for (String surface : surfaces) {
        String[] words = surface.split(" ");
        for (int i = 0; i + words.length <= sentence.size(); i++) {
          if (stands(words, sentence, i)) {
            int last = i + words.length - 1;
            ActorMention.Form form =
                sentence.token(last).isPronoun()
                    ? ActorMention.Form.PRONOUN
                    : sentence.token(last).isName()
                        ? ActorMention.Form.NAME
                        : ActorMention.Form.DESCRIPTION;
            mentions.add(
                new ActorMention(actor, sentence.span(i, last), form, sentence.index(), last));
          }
        }
      }
    }
    return this;
  }

  private static boolean stands(String[] words, Sentence sentence, int first) {
    for (int k = 0; k < words.length; k++) {
      if (!sentence.token(first + k).word().equals(words[k])) {
        return false;
      }
    }
    return true;
  }

  /** Adds a time expression. */
  public ParseNotation time(TimeExpression time) {
    times.add(time);
    return this;
  }

  /** The article, in English and of no outlet or date. */
  public Article article() {
    return new Article(
        new ArticleId("test00000000"),
        "test.txt",
        "0".repeat(64),
        null,
        blocks.isEmpty() || blocks.get(0).kind() != Block.Kind.TITLE
            ? null
            : blocks.get(0).span().of(text),
        null,
        null,
        "en",
        null,
        List.of(),
        blocks,
        text);
  }

  public Parse parse() {
    return new Parse(sentences);
  }

  /** The actors and their mentions, those in order of text. */
  public Cast cast() {
    List<ActorMention> ordered = new ArrayList<>(mentions);
    ordered.sort((a, b) -> a.span().compareTo(b.span()));
    return new Cast(new ArrayList<>(actors.values()), ordered);
  }

  /** What an extractor reads. */
  public Reading reading() {
    return new Reading(article(), parse(), times, cast(), List.of());
  }
}
