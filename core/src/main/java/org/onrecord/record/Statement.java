package org.onrecord.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

/**
 * Somebody says something.
 *
 * @param passage what was said, from its first to its last character
 * @param quotes what stands in quotation marks, marks left out
 * @param parts where the passage is broken by an attribution, the pieces that were said; else empty
 * @param sentence the sentence that attributes it
 * @param cue the words of saying
 * @param coSpeakers others who say the same with the speaker
 * @param venue the interview, call, briefing or letter
 * @param headline whether it stands in a title or subtitle
 * @param within the statement that reports this one
 * @param continues the statement that this one goes on from
 */
public record Statement(
    EntryId id,
    ArticleId article,
    Form form,
    Span passage,
    List<Span> quotes,
    List<Span> parts,
    Span sentence,
    @Nullable Span cue,
    Party speaker,
    List<Party> coSpeakers,
    @Nullable Party addressee,
    @Nullable Span venue,
    @Nullable Dated date,
    boolean headline,
    @Nullable EntryId within,
    @Nullable EntryId continues,
    Why why)
    implements Entry {
  /** How much of a statement is in the speaker's own words. */
  public enum Form {
    DIRECT,
    MIXED,
    INDIRECT;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Statement {
    quotes = List.copyOf(quotes);
    parts = List.copyOf(parts);
    coSpeakers = List.copyOf(coSpeakers);
  }

  /** The same statement with another date. */
  public Statement withDate(@Nullable Dated date) {
    return new Statement(
        id,
        article,
        form,
        passage,
        quotes,
        parts,
        sentence,
        cue,
        speaker,
        coSpeakers,
        addressee,
        venue,
        date,
        headline,
        within,
        continues,
        why);
  }
}
