package org.onrecord.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.time.Meaning;

/**
 * Names the members of the sealed types in what is kept: {@code core} knows nothing of how it is
 * stored. A name that has been written once must never change its sense.
 */
final class RecordMixIns {
  private static final String TYPE = "is";

  private RecordMixIns() {}

  static void addTo(ObjectMapper mapper) {
    mapper.addMixIn(Entry.class, Entries.class);
    mapper.addMixIn(Voice.class, Voices.class);
    mapper.addMixIn(Meaning.class, Meanings.class);
    mapper.addMixIn(Decision.class, Decided.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Event.class, name = "event"),
    @JsonSubTypes.Type(value = Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Position.class, name = "position")
  })
  private interface Entries {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Voice.Narrator.class, name = "narrator"),
    @JsonSubTypes.Type(value = Voice.Spoken.class, name = "statement"),
    @JsonSubTypes.Type(value = Voice.OtherOutlet.class, name = "outlet")
  })
  private interface Voices {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Meaning.Published.class, name = "published"),
    @JsonSubTypes.Type(value = Meaning.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Meaning.Shift.class, name = "shift"),
    @JsonSubTypes.Type(value = Meaning.Cyclic.class, name = "cyclic"),
    @JsonSubTypes.Type(value = Meaning.Part.class, name = "part"),
    @JsonSubTypes.Type(value = Meaning.Clock.class, name = "clock"),
    @JsonSubTypes.Type(value = Meaning.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Meaning.DateLine.class, name = "dateline"),
    @JsonSubTypes.Type(value = Meaning.Placed.class, name = "placed")
  })
  private interface Meanings {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.JoinActors.class, name = "join"),
    @JsonSubTypes.Type(value = Decision.SplitActor.class, name = "split"),
    @JsonSubTypes.Type(value = Decision.CorrectSpeaker.class, name = "speaker"),
    @JsonSubTypes.Type(value = Decision.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = Decision.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = Decision.LeaveOpen.class, name = "open"),
    @JsonSubTypes.Type(value = Decision.Note.class, name = "note")
  })
  private interface Decided {}
}
