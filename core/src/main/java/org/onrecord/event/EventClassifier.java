package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Why;

/** Tells which kind of event joins two parties that are given, in one sentence. */
public final class EventClassifier {
  private static final ActorId SOURCE = new ActorId("source");
  private static final ActorId TARGET = new ActorId("target");

  private final SentenceCoder coder = new SentenceCoder();

  /**
   * What a source does to a target.
   *
   * @param status whether it is done, planned, denied …
   * @param score how well the parties fit, more is better
   */
  public record Answer(Plover plover, Status status, Why why, double score) {}

  /**
   * The event of a sentence that fits a source and a target best.
   *
   * @param source the characters of the source, at least one span
   * @param target the characters of the target, at least one span
   */
  public Optional<Answer> classify(Sentence sentence, List<Span> source, List<Span> target) {
    Cast cast = cast(sentence, source, target);
    Answer best = null;
    for (Coding coding : coder.code(sentence, cast)) {
      double score = score(sentence, coding, source, target);
      if (best == null || score > best.score()) {
        best =
            new Answer(
                coding.code().plover(),
                coding.status(),
                new Why(coding.rule(), coding.confidence()),
                score);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Cast cast(Sentence sentence, List<Span> source, List<Span> target) {
    List<ActorMention> mentions = new ArrayList<>();
    source.forEach(s -> mention(sentence, s, SOURCE, mentions));
    target.forEach(t -> mention(sentence, t, TARGET, mentions));
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return new Cast(List.of(actor(SOURCE), actor(TARGET)), mentions);
  }

  private static Actor actor(ActorId id) {
    return new Actor(id, id.value(), Actor.Kind.OTHER, null, List.of(), List.of(), null);
  }

  private static void mention(
      Sentence sentence, Span span, ActorId actor, List<ActorMention> mentions) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!span.covers(sentence.token(i).span())) {
        continue;
      }
      int head = sentence.token(i).head();
      if (head < 0 || !span.covers(sentence.token(head).span())) {
        mentions.add(new ActorMention(actor, span, ActorMention.Form.NAME, sentence.index(), i));
        return;
      }
    }
  }

  private static double score(
      Sentence sentence, Coding coding, List<Span> source, List<Span> target) {
    boolean sourceActs = any(sentence, coding.roles().source(), source);
    boolean targetSuffers = any(sentence, coding.roles().target(), target);
    boolean sourceSuffers = any(sentence, coding.roles().target(), source);
    boolean targetActs = any(sentence, coding.roles().source(), target);
    double score = coding.confidence();
    score += sourceActs ? 3 : 0;
    score += targetSuffers ? 2.5 : 0;
    score += sourceSuffers && targetActs ? 2 : sourceSuffers || targetActs ? 0.5 : 0;
    score += below(sentence, coding.clause(), target) ? 0.6 : 0;
    score += below(sentence, coding.clause(), source) ? 0.4 : 0;
    score -= 0.05 * depth(sentence, coding.clause());
    return score;
  }

  private static boolean any(Sentence sentence, List<Integer> tokens, List<Span> spans) {
    return tokens.stream()
        .anyMatch(t -> spans.stream().anyMatch(s -> s.overlaps(sentence.token(t).span())));
  }

  private static boolean below(Sentence sentence, int clause, List<Span> spans) {
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (spans.stream().anyMatch(s -> s.covers(sentence.token(token).span()))
          && sentence.isBelow(i, clause)) {
        return true;
      }
    }
    return false;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    for (int at = token; at >= 0 && depth < 20; at = sentence.token(at).head()) {
      depth++;
    }
    return depth;
  }
}
