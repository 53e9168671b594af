package org.onrecord.event;

/** Where in its sentence an event is told. */
enum Telling {
  /** By the sentence itself, or as what somebody says. */
  MAIN,
  /** In passing: by a participle or an adverbial clause. */
  ASIDE,
  /** By a relative clause. */
  RELATIVE
}
