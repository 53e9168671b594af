package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.dossier.PositionMatrix.Cell;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/**
 * Balance of triads: three actors are in balance where the product of their three ties is positive
 * (my friend's friend is my friend, my friend's enemy my enemy), and under strain where it is not;
 * Heider, “Attitudes and Cognitive Organization” (1946); Cartwright and Harary, “Structural
 * Balance” (1956). A tie has no direction: it is that of either side, and there is none where the
 * two sides, or the evidence of one day, differ.
 *
 * @param ties by actor
 * @param triads by actor, those under strain first
 */
public record Triads(List<Tie> ties, List<Triad> triads) {
  public Triads {
    ties = List.copyOf(ties);
    triads = List.copyOf(triads);
  }

  /**
   * How two actors stand to each other.
   *
   * @param a the one whose id comes first
   * @param backs whether they back or reject each other
   * @param evidence the positions that say so, at least one
   */
  public record Tie(ActorId a, ActorId b, boolean backs, List<Position> evidence) {
    public Tie {
      evidence = List.copyOf(evidence);
    }
  }

  /** Three actors with a tie between any two of them. */
  public record Triad(Tie ab, Tie ac, Tie bc) {
    /** The actors, in order. */
    public List<ActorId> actors() {
      return List.of(ab.a(), ab.b(), bc.b());
    }

    /** The ties, in order of the actors. */
    public List<Tie> ties() {
      return List.of(ab, ac, bc);
    }

    /** Whether the number of rejections is even. */
    public boolean isBalanced() {
      return ties().stream().filter(t -> !t.backs()).count() % 2 == 0;
    }
  }

  /** The triads of a record, by actor. */
  public static Triads of(SourcedRecord record) {
    return of(PositionMatrix.of(record));
  }

  /** The triads of a matrix. */
  public static Triads of(PositionMatrix matrix) {
    TreeMap<ActorId, TreeMap<ActorId, Tie>> ties = new TreeMap<>();
    Map<ActorId, Map<ActorId, Cell>> cells = matrix.byPair();
    for (Cell cell : matrix.cells()) {
      boolean first = cell.from().compareTo(cell.to()) < 0;
      Cell back = cells.getOrDefault(cell.to(), Map.of()).get(cell.from());
      if (first || back == null) {
        tie(cell, back)
            .ifPresent(t -> ties.computeIfAbsent(t.a(), a -> new TreeMap<>()).put(t.b(), t));
      }
    }
    List<Tie> all = new ArrayList<>();
    List<Triad> triads = new ArrayList<>();
    ties.forEach(
        (a, others) -> {
          all.addAll(others.values());
          for (ActorId b : others.keySet()) {
            TreeMap<ActorId, Tie> next = ties.getOrDefault(b, new TreeMap<>());
            for (ActorId c : new TreeSet<>(next.keySet())) {
              Tie ac = others.get(c);
              Tie ab = others.get(b);
              Tie bc = next.get(c);
              if (ab != null && ac != null && bc != null) {
                triads.add(new Triad(ab, ac, bc));
              }
            }
          }
        });
    triads.sort(Comparator.comparing(Triad::isBalanced));
    return new Triads(all, triads);
  }

  /** Who cannot sit in one coalition: the ties of rejection. */
  public List<Tie> rifts() {
    return ties.stream().filter(t -> !t.backs()).toList();
  }

  private static Optional<Tie> tie(Cell cell, @Nullable Cell back) {
    List<Position> evidence = new ArrayList<>(cell.latest());
    Stand stand = cell.stand();
    if (back != null) {
      evidence.addAll(back.latest());
      stand = back.stand() == stand ? stand : Stand.MIXED;
    }
    if (stand == Stand.MIXED) {
      return Optional.empty();
    }
    boolean first = cell.from().compareTo(cell.to()) < 0;
    return Optional.of(
        new Tie(
            first ? cell.from() : cell.to(),
            first ? cell.to() : cell.from(),
            stand == Stand.BACKS,
            evidence));
  }
}
