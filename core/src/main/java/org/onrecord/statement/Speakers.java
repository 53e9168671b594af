package org.onrecord.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.actor.ActorMention;
import org.onrecord.language.Token;
import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;
import org.onrecord.record.Reading;

/** Finds who speaks in each draft, in order of text. */
final class Speakers {
  private final Reading reading;
  private final Map<Draft, Party> found = new LinkedHashMap<>();

  Speakers(Reading reading) {
    this.reading = reading;
  }

  Party of(Draft draft) {
    Party party = find(draft);
    found.put(draft, party);
    return party;
  }

  private Party find(Draft draft) {
    Saying saying = draft.saying();
    if (saying != null && saying.speaker() != null) {
      NounPhrase phrase = saying.speaker();
      SentenceView view = saying.view();
      Token head = view.token(phrase.head());
      ActorMention mention = reading.cast().at(view.sentence().index(), phrase.head()).orElse(null);
      Basis basis =
          head.isPronoun()
              ? Basis.PRONOUN
              : mention != null && mention.form() == ActorMention.Form.NAME
                  ? Basis.NAMED
                  : Basis.DESCRIPTION;
      return new Party(
          mention == null ? null : mention.actor(), phrase.span(view.sentence()), basis);
    }
    Draft earlier = draft.continues();
    if (earlier != null) {
      Party party = found.getOrDefault(earlier, Party.NOBODY);
      if (party.isKnown()) {
        return new Party(party.actor(), party.mention(), Basis.CONTINUATION);
      }
    }
    return Party.NOBODY;
  }
}
