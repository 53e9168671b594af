package org.onrecord.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;
import org.onrecord.article.Span;
import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;
import org.onrecord.record.Reading;

/**
 * Finds who speaks in each draft, in order of text. A pronoun keeps the cast's antecedent unless
 * something speaks against it; then the statement is an orphan.
 */
final class Speakers {
  private static final int NEAR_BLOCKS = 2;

  private final Cast cast;
  private final Parties parties;
  private final boolean patchwork;
  private final List<SentenceView> views;
  private final Map<ActorId, List<ActorMention>> mentions = new LinkedHashMap<>();
  private final Map<Draft, List<Party>> found = new LinkedHashMap<>();
  private @Nullable ActorId doubted;

  Speakers(Reading reading, List<SentenceView> views) {
    this.cast = reading.cast();
    this.parties = new Parties(cast);
    this.patchwork = Patchwork.is(reading, views);
    this.views = List.copyOf(views);
    for (ActorMention mention : reading.cast().mentions()) {
      mentions.computeIfAbsent(mention.actor(), a -> new ArrayList<>()).add(mention);
    }
  }

  /** The speaker, then those who say the same with him; never empty. */
  List<Party> of(Draft draft) {
    List<Party> result = find(draft);
    found.put(draft, result);
    return result;
  }

  /** The one told, if the syntax names one. */
  @Nullable Party addressee(Draft draft) {
    Saying saying = draft.saying();
    return saying == null || saying.addressee() == null
        ? null
        : parties.of(saying.view(), saying.addressee()).get(0);
  }

  private List<Party> find(Draft draft) {
    Saying saying = draft.saying();
    if (saying != null && saying.speaker() != null) {
      List<Party> named = parties.of(saying.view(), saying.speaker());
      Party first = named.get(0);
      ActorId author = SpeechTold.author(cast, saying.view(), saying.speaker());
      if (author != null) {
        return List.of(new Party(author, first.mention(), Basis.PRONOUN));
      }
      if (first.basis() == Basis.PRONOUN && first.actor() != null) {
        ActorId actor = first.actor();
        if (isDoubtful(draft, saying, actor)) {
          doubted = actor;
          return List.of(new Party(null, first.mention(), Basis.NONE));
        }
      } else if (first.basis() == Basis.NAMED && first.actor() != null) {
        doubted = first.actor().equals(doubted) ? null : doubted;
      }
      return named;
    }
    Draft earlier = draft.continues();
    if (earlier != null && !(patchwork && !draft.frame().equals("reopened-quotation"))) {
      Party party = found.getOrDefault(earlier, List.of(Party.NOBODY)).get(0);
      boolean unresolved = party.basis() == Basis.PRONOUN && party.actor() == null;
      if (party.isKnown() && !unresolved) {
        return List.of(new Party(party.actor(), party.mention(), Basis.CONTINUATION));
      }
    }
    return List.of(Party.NOBODY);
  }

  private boolean isDoubtful(Draft draft, Saying saying, ActorId actor) {
    int sentence = saying.view().sentence().index();
    if (namesHimself(draft, actor)) {
      return true;
    }
    ActorMention name = lastName(actor, saying);
    int block = saying.view().sentence().block();
    if (name == null) {
      return patchwork;
    }
    int there = views.get(name.sentence()).sentence().block();
    if (patchwork && there != block) {
      return true;
    }
    // the thread to the name was lost at an earlier pronoun
    return actor.equals(doubted) && there < block && sentence - name.sentence() > NEAR_BLOCKS;
  }

  /** Nobody speaks of himself by name in the words in marks that he says. */
  private boolean namesHimself(Draft draft, ActorId actor) {
    for (ActorMention mention : mentionsOf(actor)) {
      if (mention.form() != ActorMention.Form.NAME) {
        continue;
      }
      for (MarkedPiece quote : draft.quotes()) {
        if (quote.inner().covers(mention.span())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<ActorMention> mentionsOf(ActorId actor) {
    return mentions.getOrDefault(actor, List.of());
  }

  private @Nullable ActorMention lastName(ActorId actor, Saying saying) {
    Span cue = saying.cueSpan();
    ActorMention last = null;
    for (ActorMention mention : mentionsOf(actor)) {
      if (mention.form() != ActorMention.Form.PRONOUN && mention.span().begin() < cue.begin()) {
        last = mention;
      }
    }
    return last;
  }
}
