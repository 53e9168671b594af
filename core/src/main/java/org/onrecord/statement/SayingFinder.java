package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Runs the frames over a sentence: for each cue, the first frame that fits. */
final class SayingFinder {
  private final CueLexicon cues;
  private final List<Frame> frames;
  private final AccordingTo accordingTo;

  SayingFinder(CueLexicon cues) {
    this.cues = cues;
    this.frames = List.of(new Parenthetical(cues), new ReportedClause(cues));
    this.accordingTo = new AccordingTo(cues);
  }

  List<Saying> find(SentenceView view) {
    List<Saying> found = new ArrayList<>();
    Sentence sentence = view.sentence();
    for (int v = 0; v < sentence.size(); v++) {
      Token token = sentence.token(v);
      if (!token.isVerb() || view.quoted(v)) {
        continue;
      }
      Optional<CueLexicon.Match> match = cues.verb(sentence, v);
      if (match.isPresent()) {
        CueVerb verb = cueVerb(view, match.get());
        for (Frame frame : frames) {
          List<Saying> sayings = frame.find(view, verb);
          if (!sayings.isEmpty()) {
            if (!verb.group().negated()) {
              found.addAll(sayings);
            }
            break;
          }
        }
      }
    }
    found.addAll(accordingTo.find(view));
    return found;
  }

  private static CueVerb cueVerb(SentenceView view, CueLexicon.Match match) {
    VerbGroup group = VerbGroup.of(view.sentence(), match.first(), match.last());
    NounPhrase speaker = Subjects.of(view, group);
    NounPhrase addressee = Segment.addressee(view, match.cue(), group);
    if (addressee != null && speaker != null && addressee.head() == speaker.head()) {
      addressee = null;
    }
    return new CueVerb(match.cue(), group, speaker, addressee);
  }
}
