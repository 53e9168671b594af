package org.onrecord.store;

/** Brings what follows from the kept articles up to date. */
public interface Relating {
  /**
   * Relates what was extracted and decided since the last time. When it returns, the store {@link
   * Store#isRelated() is related}, unless another program has written to it meanwhile.
   */
  void relate(Store store);
}
