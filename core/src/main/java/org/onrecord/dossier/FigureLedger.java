package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.story.Quantity;
import org.onrecord.story.QuantityFinder;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** Per story all that is counted, with every value, its outlet, and how the values stand. */
public record FigureLedger(List<Page> pages) {
  public FigureLedger {
    pages = List.copyOf(pages);
  }

  /** The quantities of one story. */
  public record Page(String story, List<Quantity> quantities) {
    public Page {
      quantities = List.copyOf(quantities);
    }
  }

  /** The ledger of a record; a story in which nothing is counted twice has no page. */
  public static FigureLedger of(SourcedRecord record) {
    List<Page> pages = new ArrayList<>();
    for (Story story : record.relations().stories()) {
      List<Quantity> quantities = QuantityFinder.find(StoryArticles.of(story, record));
      if (!quantities.isEmpty()) {
        pages.add(new Page(story.id(), quantities));
      }
    }
    return new FigureLedger(pages);
  }
}
