package org.onrecord.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;

/** Gives actors other ids in everything that the record holds of an article. */
public final class ActorRenaming {
  private final Map<ActorId, ActorId> ids;

  /**
   * @param ids the new id of every actor that gets one
   */
  public ActorRenaming(Map<ActorId, ActorId> ids) {
    this.ids = Map.copyOf(ids);
  }

  /** The same record with the new ids; of two actors that become one the first stays. */
  public ArticleRecord apply(ArticleRecord record) {
    if (ids.isEmpty()) {
      return record;
    }
    Map<ActorId, Actor> actors = new LinkedHashMap<>();
    for (Actor actor : record.actors()) {
      actors.putIfAbsent(id(actor.id()), renamed(actor));
    }
    List<ActorMention> mentions = new ArrayList<>();
    for (ActorMention mention : record.mentions()) {
      mentions.add(
          new ActorMention(
              id(mention.actor()),
              mention.span(),
              mention.form(),
              mention.sentence(),
              mention.head()));
    }
    List<Entry> entries = new ArrayList<>();
    record.entries().forEach(entry -> entries.add(apply(entry)));
    return new ArticleRecord(
        record.article(),
        new ArrayList<>(actors.values()),
        mentions,
        record.times(),
        entries,
        record.problems());
  }

  private ActorId id(ActorId id) {
    return ids.getOrDefault(id, id);
  }

  private @Nullable ActorId idOrNull(@Nullable ActorId id) {
    return id == null ? null : id(id);
  }

  private Actor renamed(Actor actor) {
    return new Actor(
        id(actor.id()),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.offices(),
        actor.aliases(),
        actor.wikidata());
  }

  private Party party(Party party) {
    return new Party(idOrNull(party.actor()), party.mention(), party.basis());
  }

  private @Nullable Party partyOrNull(@Nullable Party party) {
    return party == null ? null : party(party);
  }

  private List<Party> parties(List<Party> parties) {
    return parties.stream().map(this::party).toList();
  }

  private Voice voice(Voice voice) {
    return voice instanceof Voice.OtherOutlet other
        ? new Voice.OtherOutlet(id(other.outlet()))
        : voice;
  }

  private Entry apply(Entry entry) {
    if (entry instanceof Statement statement) {
      return statement(statement);
    }
    if (entry instanceof Event event) {
      return event(event);
    }
    if (entry instanceof Figure figure) {
      return figure(figure);
    }
    return position((Position) entry);
  }

  private Statement statement(Statement s) {
    return new Statement(
        s.id(),
        s.article(),
        s.form(),
        s.passage(),
        s.quotes(),
        s.parts(),
        s.sentence(),
        s.cue(),
        party(s.speaker()),
        parties(s.coSpeakers()),
        partyOrNull(s.addressee()),
        s.venue(),
        s.date(),
        s.headline(),
        s.within(),
        s.continues(),
        s.why());
  }

  private Event event(Event e) {
    return new Event(
        e.id(),
        e.article(),
        e.passage(),
        e.sentence(),
        e.plover(),
        e.mode(),
        e.contexts(),
        e.cameo(),
        e.goldstein(),
        parties(e.source()),
        parties(e.target()),
        e.date(),
        idOrNull(e.place()),
        e.status(),
        voice(e.assertedBy()),
        e.why());
  }

  private Figure figure(Figure f) {
    return new Figure(
        f.id(),
        f.article(),
        f.passage(),
        f.value(),
        f.low(),
        f.high(),
        f.bound(),
        f.unit(),
        f.of(),
        f.asOf(),
        voice(f.assertedBy()),
        f.why());
  }

  private Position position(Position p) {
    return new Position(
        p.id(),
        p.article(),
        id(p.from()),
        id(p.to()),
        p.backs(),
        p.issue(),
        p.date(),
        p.evidence(),
        voice(p.assertedBy()),
        p.why());
  }
}
