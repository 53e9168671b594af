package org.onrecord.engine.kernel;

/**
 * CoreNLP's correction of basic Universal Dependencies: a subject beside a passive auxiliary is a
 * passive subject, whatever the parser called it.
 */
final class PassiveSubject {
  private static final String PASSIVE_AUXILIARY = "aux:pass";

  private PassiveSubject() {}

  static void correct(int[] heads, String[] relations) {
    boolean[] passive = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals(PASSIVE_AUXILIARY)) {
        passive[heads[i]] = true;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
      if (subject && heads[i] >= 0 && passive[heads[i]]) {
        relations[i] += ":pass";
      }
    }
  }
}
