package org.onrecord.store;

import java.util.List;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.record.EntryId;
import org.onrecord.story.Contradiction;

/** One thing of the record that a person should look at. */
public sealed interface Doubt {
  /** What a decision about it is about. */
  String subject();

  /** How sure the program is, from 0 to 1; the least sure comes first. */
  double confidence();

  /** A speaker whom the words around a statement do not give for sure. */
  record Speaker(EntryId statement, double confidence) implements Doubt {
    @Override
    public String subject() {
      return statement.value();
    }
  }

  /**
   * A speaker whom another article gives back.
   *
   * @param from the statement that names the speaker
   */
  record Recovered(EntryId statement, ActorId speaker, EntryId from, double confidence)
      implements Doubt {
    @Override
    public String subject() {
      return statement.value();
    }
  }

  /** Two entries that seem to contradict each other. */
  record Parted(Contradiction contradiction) implements Doubt {
    @Override
    public String subject() {
      return contradiction.id();
    }

    @Override
    public double confidence() {
      return contradiction.why().confidence();
    }
  }

  /**
   * Two actors of one story who may be one.
   *
   * @param shorter who bears a part of the other's name
   * @param stories titles of those in which both have a part
   */
  record Namesakes(Actor shorter, Actor fuller, List<String> stories) implements Doubt {
    /** Half: a name alone says no more. */
    private static final double EVEN = 0.5;

    public Namesakes {
      stories = List.copyOf(stories);
    }

    @Override
    public String subject() {
      return shorter.id() + " " + fuller.id();
    }

    @Override
    public double confidence() {
      return EVEN;
    }
  }

  /** The kinds of doubt, by the names that addresses use. */
  enum Kind {
    SPEAKERS,
    RECOVERED,
    CONTRADICTIONS,
    ACTORS
  }
}
