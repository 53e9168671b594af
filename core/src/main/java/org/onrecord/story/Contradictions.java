package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.record.Why;

/** Finds what the voices of one story hold against each other. */
final class Contradictions {
  /** Statements of one kind that are compared pair by pair, at most; the first in time are. */
  private static final int MOST = 400;

  private static final List<Clash> CLASHES =
      List.of(
          new CauseClash(),
          new WhereaboutsClash(),
          new AbsenceClash(),
          new TenureClash(),
          new DeathCountClash(),
          new OppositeClash(),
          new DenialClash(),
          new ParaphraseClash(),
          new NegationClash());

  private Contradictions() {}

  /**
   * The contradictions between statements of one story, each pair of voices once for each thing.
   *
   * @param sayings of the story, in order of time
   * @param matches those among them that are one utterance, which cannot contradict itself
   */
  static List<Contradiction> between(List<Saying> sayings, List<SayingMatch> matches) {
    Set<String> same = new HashSet<>();
    for (SayingMatch match : matches) {
      same.add(match.a().id() + " " + match.b().id());
    }
    List<Claim> claims = sayings.stream().map(Claim::of).toList();
    Map<String, Contradiction> found = new HashMap<>();
    for (Clash clash : CLASHES) {
      List<Claim> concerned = claims.stream().filter(clash::concerns).limit(MOST).toList();
      Set<String> told = new HashSet<>();
      for (int i = 0; i < concerned.size(); i++) {
        for (int j = i + 1; j < concerned.size(); j++) {
          Claim a = concerned.get(i);
          Claim b = concerned.get(j);
          if (overlap(a, b)) {
            continue;
          }
          Optional<Clash.Finding> finding = clash.between(a, b);
          if (finding.isPresent()
              && !isSame(a, b, same)
              && told.add(voices(a, b) + finding.get().about())) {
            Contradiction contradiction = contradiction(a, b, finding.get());
            found.putIfAbsent(contradiction.id(), contradiction);
          }
        }
      }
    }
    List<Contradiction> all = new ArrayList<>(found.values());
    all.sort(Comparator.comparing(Contradiction::id));
    return all;
  }

  private static boolean isSame(Claim a, Claim b, Set<String> same) {
    String x = a.statement().id().value();
    String y = b.statement().id().value();
    return same.contains(x.compareTo(y) < 0 ? x + " " + y : y + " " + x);
  }

  private static boolean overlap(Claim a, Claim b) {
    return a.statement().passage().overlaps(b.statement().passage())
        && a.saying().article().id().equals(b.saying().article().id());
  }

  private static String voices(Claim a, Claim b) {
    String x = voice(a);
    String y = voice(b);
    return x.compareTo(y) < 0 ? x + " " + y + " " : y + " " + x + " ";
  }

  private static String voice(Claim claim) {
    Actor speaker = claim.saying().speaker();
    return speaker == null ? claim.statement().id().value() : speaker.id().value();
  }

  private static Contradiction contradiction(Claim a, Claim b, Clash.Finding finding) {
    return of(
        finding.kind(),
        a.statement().id().value(),
        b.statement().id().value(),
        new Why(finding.rule(), finding.confidence()));
  }

  /** A contradiction of two records, the lower id first, with an id of its own from theirs. */
  static Contradiction of(Contradiction.Kind kind, String a, String b, Why why) {
    String low = a.compareTo(b) <= 0 ? a : b;
    String high = a.compareTo(b) <= 0 ? b : a;
    return new Contradiction(kind.label() + "-" + low + "-" + high, kind, low, high, why);
  }
}
