package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors of one article and every place that refers to them. */
public final class Cast {
  private final List<Actor> actors;
  private final List<ActorMention> mentions;
  private final Map<ActorId, Actor> byId = new LinkedHashMap<>();
  private final Map<Long, ActorMention> byHead = new LinkedHashMap<>();
  private final Map<Integer, List<ActorMention>> bySentence = new LinkedHashMap<>();

  /**
   * @param actors each id once
   * @param mentions in order of text, of these actors only
   */
  public Cast(List<Actor> actors, List<ActorMention> mentions) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
    }
    for (ActorMention mention : mentions) {
      if (!byId.containsKey(mention.actor())) {
        throw new IllegalArgumentException("mention of an unknown actor " + mention);
      }
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
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

  /** The mention whose head is a token. */
  public Optional<ActorMention> at(int sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence, token)));
  }

  /** The mentions of a sentence, in order. */
  public List<ActorMention> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }
}
