package org.onrecord.app.page;

import java.util.List;

/**
 * A stretch of text that is shown in one way; segments lie side by side and never nest.
 *
 * @param style classes of the style sheet, empty for plain text
 * @param number of the innermost statement that it belongs to, 0 for none
 * @param address where the words lead, empty for nowhere
 * @param cards of the statements that begin here
 * @param anchors ids of other entries that begin here
 */
public record Segment(
    String text, String style, int number, String address, List<Card> cards, List<String> anchors) {
  public Segment {
    cards = List.copyOf(cards);
    anchors = List.copyOf(anchors);
  }

  /** Whether it is plain text that nothing is said of. */
  public boolean isPlain() {
    return style.isEmpty() && address.isEmpty();
  }
}
