package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.EntryId;
import org.onrecord.story.Quantity;
import org.onrecord.story.QuantityFinder;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** What looks like a contradiction and is none, with why it was ruled out. */
public record LookAlikes(List<RuledOut> pairs) {
  public LookAlikes {
    pairs = List.copyOf(pairs);
  }

  /** Two entries that part only at first sight. */
  public record RuledOut(EntryId a, EntryId b, String why) {}

  /** The numbers of a record that differ without contradicting each other. */
  public static LookAlikes of(SourcedRecord record) {
    List<RuledOut> pairs = new ArrayList<>();
    for (Story story : record.relations().stories()) {
      for (Quantity quantity : QuantityFinder.find(StoryArticles.of(story, record))) {
        for (Quantity.Comparison pair : quantity.comparisons()) {
          switch (pair.verdict()) {
            case ROUNDED ->
                pairs.add(new RuledOut(pair.a(), pair.b(), "one is the other in round numbers"));
            case UPDATE ->
                pairs.add(new RuledOut(pair.a(), pair.b(), "the later one is an update"));
            case AGREE, CONFLICT -> {}
          }
        }
        for (Quantity.LookAlike other : quantity.lookAlikes()) {
          pairs.add(new RuledOut(other.value(), other.other(), other.why()));
        }
      }
    }
    return new LookAlikes(pairs);
  }
}
