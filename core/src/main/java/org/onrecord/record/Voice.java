package org.onrecord.record;

import org.onrecord.actor.ActorId;

/** According to whom an event, figure or position stands in the record. */
public sealed interface Voice {
  /** The outlet's own voice. */
  Voice NARRATOR = new Narrator();

  /** The outlet's own voice. */
  record Narrator() implements Voice {}

  /** The speaker of a statement. */
  record Spoken(EntryId statement) implements Voice {}

  /** Another outlet's report (“RT reports:”). */
  record OtherOutlet(ActorId outlet) implements Voice {}
}
