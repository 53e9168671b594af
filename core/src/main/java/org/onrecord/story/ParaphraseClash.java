package org.onrecord.story;

import java.util.Optional;
import java.util.Set;
import org.onrecord.record.Statement;

/** An outlet's paraphrase against the words that it quotes: “no talks until”: “we will talk if”. */
final class ParaphraseClash implements Clash {
  /** Characters between a paraphrase and the quotation that bears it out. */
  private static final int NEAR = 60;

  /** Words before another within which one offers it. */
  private static final int REACH = 4;

  private static final Set<String> WILLING =
      Set.of("will", "would", "willing", "ready", "prepared", "open", "happy", "can", "could");

  @Override
  public boolean concerns(Claim claim) {
    return true;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    boolean inOrder = a.statement().passage().begin() < b.statement().passage().begin();
    Claim told = inOrder ? a : b;
    Claim said = inOrder ? b : a;
    int gap = said.statement().passage().begin() - told.statement().passage().end();
    if (!a.saying().article().id().equals(b.saying().article().id())
        || told.statement().form() != Statement.Form.INDIRECT
        || said.statement().form() != Statement.Form.DIRECT
        || gap < 0
        || gap > NEAR
        || Claim.differ(a, b)) {
      return Optional.empty();
    }
    for (int i = 0; i < told.size(); i++) {
      if (told.isLight(i)
          || told.isName(i)
          || i == 0
          || !WordClasses.isNegator(told.exact(i - 1))) {
        continue;
      }
      for (int j = 0; j < said.size(); j++) {
        if (said.normal(j).equals(told.normal(i)) && !said.hasNegator() && isWilling(said, j)) {
          return Optional.of(
              new Finding(
                  Contradiction.Kind.POLARITY,
                  "paraphrase-against-quotation",
                  0.6,
                  said.normal(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWilling(Claim said, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      if (WILLING.contains(said.exact(i))) {
        return true;
      }
    }
    return false;
  }
}
