package org.onrecord.event;

/** What a governing word does to an event. */
enum Modality {
  /** Somebody says that they will: agrees to, offers to. */
  COMMIT,
  /** Somebody vows to: a pledge or a threat, by what is vowed. */
  VOW,
  THREATEN,
  /** A warning of one's own deed. */
  WARN,
  PLAN,
  PROPOSE,
  DECIDE,
  /** Held to be likely. */
  EXPECT,
  WANT,
  CONSIDER,
  DEMAND,
  /** A demand by one who can command. */
  ORDER,
  /** “must”, “should”. */
  MUST,
  REFUSE,
  DENY,
  FAIL,
  END,
  ALLOW,
  PREVENT,
  /** Laid to somebody's charge or credit. */
  ACCUSE,
  TRY,
  /** Begins or brings about: changes nothing. */
  DO,
  /** Goes on. */
  GO,
  HELP,
  SAY,
  SEEM,
  FORCE
}
