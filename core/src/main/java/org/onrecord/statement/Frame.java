package org.onrecord.statement;

import java.util.List;

/** One construction that reports speech. */
interface Frame {
  /** What it finds around a cue verb; empty where the construction is not there. */
  List<Saying> find(SentenceView view, CueVerb verb);
}
