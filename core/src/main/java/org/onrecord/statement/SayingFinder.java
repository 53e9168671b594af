package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Runs the frames over a sentence: for each cue, the first frame that fits. */
final class SayingFinder {
  private static final double LEAST_WEIGHT = 0.6;
  private static final double LEAST_WEIGHT_QUOTED = 0.5;

  private final CueLexicon cues;
  private final List<Frame> frames;
  private final AccordingTo accordingTo;
  private final NounOfSaying nouns;
  private final Headlines headlines;
  private final Attitude attitudes;
  private final Transcripts transcripts = new Transcripts();

  SayingFinder(CueLexicon cues) {
    this.cues = cues;
    this.frames =
        List.of(
            new AskedOf(cues),
            new AsReported(),
            new WhatCalled(cues),
            new Parenthetical(cues),
            new RelativeReport(cues),
            new ObjectInfinitive(cues),
            new Passive(cues),
            new ObjectWith(cues),
            new ReportedClause(cues),
            new Infinitive(cues),
            new PlainObject(cues));
    this.accordingTo = new AccordingTo(cues);
    this.nouns = new NounOfSaying(cues);
    this.headlines = new Headlines(cues);
    this.attitudes = new Attitude(cues);
  }

  /**
   * @param block the characters of the sentence's block
   */
  List<Saying> find(SentenceView view, Span block) {
    List<Saying> found = new ArrayList<>(headlines.find(view));
    transcripts.find(view, block).ifPresent(found::add);
    if (!found.isEmpty()) {
      return found;
    }
    Sentence sentence = view.sentence();
    for (int v = 0; v < sentence.size(); v++) {
      Token token = sentence.token(v);
      Optional<Saying> attitude = attitudes.find(view, v);
      if (attitude.isPresent()) {
        found.add(attitude.get());
        continue;
      }
      if (!token.isVerb() || view.quoted(v) || isCompound(sentence, v) || isAttribute(view, v)) {
        continue;
      }
      Optional<CueLexicon.Match> match = cues.verb(sentence, v);
      if (match.isPresent()) {
        CueVerb verb = CueVerb.of(view, match.get());
        for (Frame frame : frames) {
          List<Saying> sayings = frame.find(view, verb);
          if (!sayings.isEmpty()) {
            for (Saying saying : sayings) {
              if (isSpeech(verb, saying)) {
                found.add(saying);
              }
            }
            break;
          }
        }
      }
    }
    found.addAll(accordingTo.find(view));
    found.addAll(nouns.find(view));
    return TrailingAttribution.cut(found);
  }

  /** Thoughts, wishes and what is said not to have been said are no statements. */
  private static boolean isSpeech(CueVerb verb, Saying saying) {
    SentenceView view = saying.view();
    if (verb.group().negated()
        || NotSaid.isAskedFor(view, verb.group())
        || NotSaid.isTurn(view, verb.group())
        || NotSaid.isUnfulfilled(view, verb)
        || NotSaid.isActing(view, verb)
        || NotSaid.isMereWish(verb, saying)
        || NotSaid.isCondition(view, verb)
        || NotSaid.isNoun(view, verb, saying)) {
      return false;
    }
    boolean quoted = saying.frame().startsWith("quotation");
    return verb.cue().weight() >= (quoted ? LEAST_WEIGHT_QUOTED : LEAST_WEIGHT);
  }

  /** “The alleged thief”, “a highly anticipated meeting”: a participle before its noun. */
  private static boolean isAttribute(SentenceView view, int v) {
    if (!view.token(v).tag().matches("VBN|VBD") || v + 1 >= view.size() || view.quoted(v + 1)) {
      return false;
    }
    int before = v - 1;
    while (before > 0 && view.token(before).tag().startsWith("RB")) {
      before--;
    }
    boolean determined = before >= 0 && view.token(before).tag().matches("DT|PRP\\$");
    return determined && view.token(v + 1).tag().matches("NNP?S?|JJ");
  }

  /** “The so-called reform”, “a much-discussed plan”. */
  private static boolean isCompound(Sentence sentence, int v) {
    return v > 0
        && sentence.token(v - 1).word().equals("-")
        && sentence.token(v - 1).span().end() == sentence.token(v).span().begin();
  }
}
