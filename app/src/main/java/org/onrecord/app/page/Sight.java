package org.onrecord.app.page;

/** A view of which the record holds what it shows. */
interface Sight {
  Page page();

  PageData data();
}
