package org.onrecord.store;

import java.util.List;
import org.onrecord.Onrecord;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/**
 * Relates every kept article anew, whatever is new: the simplest way, and the one that others must
 * agree with. Costs time and memory in proportion to the whole pile (each article's record is read,
 * unpacked and held), and writes only what has changed.
 */
public final class RelateAll implements Relating {
  private final Onrecord onrecord;

  public RelateAll(Onrecord onrecord) {
    this.onrecord = onrecord;
  }

  @Override
  public void relate(Store store) {
    long changes = store.changes();
    Decisions decisions =
        new Decisions(store.decisions().stream().map(Store.Numbered::decision).toList());
    List<ArticleRecord> extracted = store.extracted().stream().map(decisions::apply).toList();
    SourcedRecord related = onrecord.relate(extracted, store.problems(), decisions.actors());
    store.relate(related.with(decisions.apply(related.relations())), changes);
  }
}
