package org.onrecord.record;

import java.util.List;

/**
 * Finds the entries of one kind in an article. A pure function: the same reading gives the same
 * entries, in order of text.
 */
public interface Extractor {
  /** A short stable name, such as {@code statement}. */
  String name();

  List<? extends Entry> extract(Reading reading);
}
