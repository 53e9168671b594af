package org.onrecord.dossier;

import java.util.Locale;

/** Where one actor stands towards another, as the last evidence has it. */
public enum Stand {
  BACKS,
  REJECTS,
  /** The evidence of the last day shows both. */
  MIXED;

  /** The name in answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
