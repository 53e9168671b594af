package org.onrecord.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** “RT reports:” on a line of its own hands the rest of an article to another outlet. */
public final class OutletReports {
  private static final Set<String> REPORTING = Set.of("report", "write", "reports", "writes");
  private static final int LONGEST = 8;

  private final @Nullable ActorId outlet;
  private final int from;

  private OutletReports(@Nullable ActorId outlet, int from) {
    this.outlet = outlet;
    this.from = from;
  }

  /** Where an article goes over to another outlet, if it does. */
  public static OutletReports of(Reading reading) {
    for (Sentence sentence : reading.parse().sentences()) {
      if (opens(reading, sentence)) {
        for (ActorMention mention : reading.cast().in(sentence.index())) {
          Actor.Kind kind =
              reading.cast().actor(mention.actor()).map(Actor::kind).orElse(Actor.Kind.OTHER);
          if (kind == Actor.Kind.OUTLET || kind == Actor.Kind.ORGANISATION) {
            return new OutletReports(mention.actor(), sentence.span().end());
          }
        }
      }
    }
    return new OutletReports(null, 0);
  }

  private static boolean opens(Reading reading, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 3
        || tokens.size() > LONGEST
        || !tokens.get(tokens.size() - 1).word().equals(":")) {
      return false;
    }
    Block block = reading.article().blocks().get(sentence.block());
    return block.span().end() <= sentence.span().end() + 1
        && REPORTING.contains(tokens.get(tokens.size() - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /** The other outlet that tells a passage, if one does. */
  public Optional<ActorId> at(Span passage) {
    return outlet != null && passage.begin() >= from ? Optional.of(outlet) : Optional.empty();
  }
}
