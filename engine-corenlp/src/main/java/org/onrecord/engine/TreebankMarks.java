package org.onrecord.engine;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Gives the models quotation marks as the Penn Treebank, on which they were trained, writes them:
 * two backquotes to open, two apostrophes to close.
 */
final class TreebankMarks {
  private static final String OPEN = "``";
  private static final String CLOSE = "''";

  private TreebankMarks() {}

  static void set(List<CoreLabel> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = sentence.get(i);
      switch (label.word()) {
        case "\u201c", "\u201e", "\u00ab" -> set(label, OPEN);
        case "\u201d", "\u00bb" -> set(label, CLOSE);
        case "\"", "\u201f" -> set(label, opens(sentence, i) ? OPEN : CLOSE);
        default -> {}
      }
    }
  }

  /** A mark that touches the next word and not the one before opens a quotation. */
  private static boolean opens(List<CoreLabel> sentence, int i) {
    int begin = sentence.get(i).beginPosition();
    int end = sentence.get(i).endPosition();
    boolean touchesBefore = i > 0 && sentence.get(i - 1).endPosition() == begin;
    boolean touchesAfter = i + 1 < sentence.size() && sentence.get(i + 1).beginPosition() == end;
    return touchesAfter && !touchesBefore;
  }

  private static void set(CoreLabel label, String mark) {
    label.setWord(mark);
    label.setValue(mark);
  }
}
