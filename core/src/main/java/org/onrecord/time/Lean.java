package org.onrecord.time;

/** Which of the times that come round is meant, seen from the day of publication. */
public enum Lean {
  /** The last one that has begun: “said on Tuesday”. */
  PAST,
  /** The first one that has not ended: “will meet on Friday”. */
  FUTURE,
  /** The nearest one. */
  NEAR,
  /** The last one that is over: “last Friday”. */
  BEFORE,
  /** The first one that has not begun: “next Friday”. */
  AFTER
}
