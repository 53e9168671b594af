package org.onrecord.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Event;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;

/** Where actors stand by what they do to one another. */
final class EventPositions {
  private EventPositions() {}

  static List<Draft> of(Reading reading) {
    List<Draft> drafts = new ArrayList<>();
    for (Event event : reading.soFar(Event.class)) {
      Optional<Boolean> sign = sign(event);
      if (sign.isEmpty() || !counts(event.status()) || isDenial(event)) {
        continue;
      }
      for (Party source : event.source()) {
        for (Party target : event.target()) {
          if (source.actor() != null && target.actor() != null && !isScene(reading, target)) {
            drafts.add(
                new Draft(
                    source.actor(),
                    target.actor(),
                    sign.get(),
                    event.passage().of(reading.article().text()),
                    event.date(),
                    event.sentence(),
                    event.assertedBy(),
                    "event." + event.plover(),
                    event.why().confidence()));
          }
        }
      }
    }
    return drafts;
  }

  /** Who denies a claim says nothing against whom the claim is about. */
  private static boolean isDenial(Event event) {
    return event.why().rule().startsWith("v.deny") || event.why().rule().startsWith("n.denial");
  }

  /** “Air strikes in Syria” are against somebody else than Syria. */
  private static boolean isScene(Reading reading, Party target) {
    if (target.mention() == null) {
      return false;
    }
    String before =
        reading
            .article()
            .text()
            .substring(Math.max(0, target.mention().begin() - 7), target.mention().begin());
    String words = target.mention().of(reading.article().text());
    return words.contains(" inside ")
        || words.contains(" in ")
        || before.endsWith(" in ")
        || before.endsWith("side of ")
        || before.endsWith("inside ")
        || before.endsWith(" over ");
  }

  private static boolean counts(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING || status == Status.PLANNED;
  }

  /** What a class tells of a stand; nothing for talks, demands of friends and the like. */
  private static Optional<Boolean> sign(Event event) {
    String code = event.cameo() == null ? "" : event.cameo();
    return switch (event.plover()) {
      case SUPPORT, AID -> Optional.of(true);
      case AGREE ->
          code.startsWith("032") || code.startsWith("033") ? Optional.of(true) : Optional.empty();
      case REQUEST ->
          code.equals("104") || code.equals("105") ? Optional.of(false) : Optional.empty();
      case ACCUSE, REJECT, THREATEN, SANCTION, COERCE, ASSAULT, PROTEST -> Optional.of(false);
      case CONSULT, CONCEDE, COOPERATE, RETREAT, MOBILIZE -> Optional.empty();
    };
  }
}
