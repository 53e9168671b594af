package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors of one article and every place that refers to them. */
public final class Cast {
  private final List<Actor> actors;
  private final List<ActorMention> mentions;
  private final Map<ActorId, Actor> byId = new LinkedHashMap<>();
  private final Map<Long, ActorMention> byHead = new LinkedHashMap<>();
  private final Map<Integer, List<ActorMention>> bySentence = new LinkedHashMap<>();
  private final Map<String, ActorId> byText = new HashMap<>();
  private final Set<ActorId> named = new HashSet<>();

  /**
   * @param actors each id once
   * @param mentions in order of text, of these actors only
   */
  public Cast(List<Actor> actors, List<ActorMention> mentions) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
      byText.putIfAbsent(actor.id().value(), actor.id());
      byText.putIfAbsent(actor.name(), actor.id());
    }
    for (ActorMention mention : mentions) {
      if (!byId.containsKey(mention.actor())) {
        throw new IllegalArgumentException("mention of an unknown actor " + mention);
      }
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
      if (mention.form() == ActorMention.Form.NAME) {
        named.add(mention.actor());
      }
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  public List<Actor> actors() {
    return actors;
  }

  public List<ActorMention> mentions() {
    return mentions;
  }

  /** The actor of an id. */
  public Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The first actor whose id or name is a text. */
  public Optional<ActorId> named(String text) {
    return Optional.ofNullable(byText.get(text));
  }

  /** Whether some mention of an actor is a name. */
  public boolean isNamed(ActorId id) {
    return named.contains(id);
  }

  /** The mention whose head is a token. */
  public Optional<ActorMention> at(int sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence, token)));
  }

  /** The mentions of a sentence, in order. */
  public List<ActorMention> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }
}
