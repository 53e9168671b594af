package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.record.Dated;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Extractor;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;

/**
 * Finds events: what somebody does to somebody, by frames of doing (predicate, object, preposition)
 * and a separate axis of modality, coded in PLOVER and CAMEO, with status and voice.
 */
public final class EventExtractor implements Extractor {
  private static final Set<Plover> ACTS_OF_SPEECH =
      Set.of(Plover.THREATEN, Plover.REQUEST, Plover.ACCUSE);

  private final SentenceCoder coder = new SentenceCoder();

  @Override
  public String name() {
    return "event";
  }

  @Override
  public List<Event> extract(Reading reading) {
    Voices voices = new Voices(reading);
    Circumstances circumstances = new Circumstances(reading);
    List<Event> events = new ArrayList<>();
    Set<EntryId> ids = new LinkedHashSet<>();
    for (Sentence sentence : reading.parse().sentences()) {
      if (!coder.mayHold(sentence)) {
        continue;
      }
      for (Coding coding : coder.code(sentence, reading.cast())) {
        if (coding.confidence() <= SentenceCoder.PURPOSE) {
          continue;
        }
        Event event = event(reading, sentence, coding, voices, circumstances);
        if (event != null && ids.add(event.id())) {
          events.add(event);
        }
      }
    }
    return new EventJoiner(reading).join(events);
  }

  private @Nullable Event event(
      Reading reading,
      Sentence sentence,
      Coding coding,
      Voices voices,
      Circumstances circumstances) {
    Span passage = sentence.span(coding.first(), coding.last());
    Statement within = voices.within(passage);
    Parties parties =
        new Parties(sentence, new Participants(reading.cast(), coder.people()), within);
    List<Party> source = parties.doers(coding.roles().source());
    List<Party> target = parties.of(coding.roles().target());
    Statement voice = within;
    boolean said = false;
    Plover plover = coding.code().plover();
    if (within != null && ACTS_OF_SPEECH.contains(plover)) {
      ActorId speaker = within.speaker().actor();
      if (source.isEmpty() && speaker != null && mayBeSpoken(coding, reading, speaker)) {
        source = List.of(within.speaker());
      }
      if (speaker != null && source.stream().anyMatch(s -> speaker.equals(s.actor()))) {
        // To say it is to do it: the report tells the threat, not the threat itself.
        voice = voices.around(within);
        said = true;
      }
      Party addressee = within.addressee();
      if (target.isEmpty() && addressee != null && addressee.isKnown() && said) {
        target = List.of(addressee);
      }
    }
    source = spokenOf(source, target);
    target = without(target, source);
    if (!Gate.admits(coding, source, target, parties::isNamed, parties::isKnown)) {
      return null;
    }
    Dated date = circumstances.date(sentence, coding);
    return new Event(
        EntryId.of(reading.article().id(), 'e', passage),
        reading.article().id(),
        passage,
        sentence.span(),
        plover,
        coding.code().mode(),
        coding.code().contexts(),
        coding.code().code(),
        coding.code().goldstein(),
        source,
        target,
        date,
        circumstances.place(sentence, coding, source, target),
        status(coding, date, reading.article(), sentence),
        voices.of(voice, passage),
        new Why(coding.rule(), coding.confidence()));
  }

  /** What is told on a day after the report is still to come, unless it is told as past. */
  private static Status status(
      Coding coding, @Nullable Dated date, Article article, Sentence sentence) {
    Publication published = article.published();
    boolean ahead =
        date != null
            && published != null
            && date.range().from() != null
            && date.range().from().isAfter(published.to());
    return ahead
            && !isPast(sentence, coding.clause())
            && (coding.status() == Status.HAPPENED || coding.status() == Status.ONGOING)
        ? Status.PLANNED
        : coding.status();
  }

  private static boolean isPast(Sentence sentence, int clause) {
    int head = sentence.token(clause).head();
    return sentence.token(clause).tag().equals("VBD")
        || (head >= 0
            && sentence.token(clause).is("xcomp")
            && sentence.token(head).tag().equals("VBD"));
  }

  /** Whether whoever speaks does it by speaking; an inquiry is no act of speech. */
  private static boolean mayBeSpoken(Coding coding, Reading reading, ActorId speaker) {
    boolean outlet =
        reading.cast().actor(speaker).map(a -> a.kind() == Actor.Kind.OUTLET).orElse(false);
    return coding.bySpeaker()
        || (coding.rule().startsWith("n.") && !coding.code().code().startsWith("09") && !outlet);
  }

  /** “It violated Turkish airspace”: the pronoun is not whom its own clause names after it. */
  private static List<Party> spokenOf(List<Party> source, List<Party> target) {
    return source.stream()
        .filter(
            s ->
                s.basis() != Party.Basis.PRONOUN
                    || target.stream()
                        .noneMatch(
                            t ->
                                t.basis() == Party.Basis.NAMED
                                    && s.actor() != null
                                    && s.actor().equals(t.actor())))
        .toList();
  }

  private static List<Party> without(List<Party> target, List<Party> source) {
    return target.stream()
        .filter(
            t -> t.actor() == null || source.stream().noneMatch(s -> t.actor().equals(s.actor())))
        .toList();
  }
}
