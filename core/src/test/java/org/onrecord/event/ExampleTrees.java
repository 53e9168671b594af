package org.onrecord.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;
import org.onrecord.language.ParseNotation;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The trees of the lexicons' examples, as the engine gives them (see bench, EventExamples). */
public final class ExampleTrees {
  private final Map<String, String> notations = new LinkedHashMap<>();

  public static ExampleTrees read() {
    ExampleTrees parses = new ExampleTrees();
    try (InputStream in = ExampleTrees.class.getResourceAsStream("examples.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        parses.notations.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parses;
  }

  /** The tree of an example. */
  public Sentence of(String example) {
    String notation = notations.get(example);
    if (notation == null) {
      throw new IllegalArgumentException("no tree of: " + example);
    }
    return ParseNotation.of(example).sentence(notation).parse().sentence(0);
  }

  /** Every name and every adjective of a nation as an actor of its own. */
  static Cast cast(Sentence sentence) {
    List<Actor> actors = new ArrayList<>();
    List<ActorMention> mentions = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean capital = Character.isUpperCase(token.word().charAt(0));
      boolean nation = token.tag().equals("JJ") && capital;
      boolean day = token.word().endsWith("day");
      boolean part = token.is("compound", "flat") && token.isName();
      if ((token.isName() || nation) && !part && !day) {
        ActorId id = new ActorId("a" + token.index());
        actors.add(
            new Actor(id, token.word(), Actor.Kind.COUNTRY, null, List.of(), List.of(), null));
        mentions.add(
            new ActorMention(
                id, token.span(), ActorMention.Form.NAME, sentence.index(), token.index()));
      }
    }
    return new Cast(actors, mentions);
  }
}
