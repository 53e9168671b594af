package org.onrecord.app.page;

import java.util.List;

/** Who stands how towards whom, with the evidence. */
public final class PositionsView {
  private PositionsView() {}

  /** One pair with its evidence. */
  public record Pair(String anchor, Who from, Who to, List<Proof> proofs) {
    public Pair {
      proofs = List.copyOf(proofs);
    }
  }

  /** A position: which way, in which words, according to whom. */
  public record Proof(
      boolean backs,
      String who,
      String when,
      String words,
      String voice,
      Ref place,
      String entry) {}
}
