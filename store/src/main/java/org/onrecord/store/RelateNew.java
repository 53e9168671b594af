package org.onrecord.store;

import org.onrecord.Onrecord;

/**
 * Relates what is new and what it changes. A small store is related as a whole, for there every
 * article says something of how rare a word is.
 */
public final class RelateNew implements Relating {
  private final Onrecord onrecord;

  public RelateNew(Onrecord onrecord) {
    this.onrecord = onrecord;
  }

  @Override
  public void relate(Store store) {
    if (!store.grow(onrecord)) {
      new RelateAll(onrecord).relate(store);
    }
  }
}
