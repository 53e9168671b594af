package org.onrecord.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.dossier.PositionMatrix.Cell;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/**
 * What changed in who backs or rejects whom between the ends of two days.
 *
 * @param from the earlier day
 * @param to the later day
 * @param changes in the order of the matrix
 */
public record PositionChanges(LocalDate from, LocalDate to, List<Change> changes) {
  /**
   * @throws IllegalArgumentException if the later day is before the earlier one
   */
  public PositionChanges {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
    changes = List.copyOf(changes);
  }

  /**
   * One pair whose stand is new or another than before.
   *
   * @param before the stand on the earlier day, null where there was none
   * @param after the stand on the later day
   * @param evidence the positions that show the stand on the later day
   */
  public record Change(
      ActorId from, ActorId to, @Nullable Stand before, Stand after, List<Position> evidence) {
    public Change {
      evidence = List.copyOf(evidence);
    }

    /** Whether there was no stand before. */
    public boolean isNew() {
      return before == null;
    }
  }

  /** The changes of a record, by actor. */
  public static PositionChanges between(SourcedRecord record, LocalDate from, LocalDate to) {
    return between(PositionMatrix.of(record), from, to);
  }

  /** The changes of a matrix. */
  public static PositionChanges between(PositionMatrix matrix, LocalDate from, LocalDate to) {
    Map<ActorId, Map<ActorId, Cell>> earlier = matrix.at(from).byPair();
    List<Change> changes = new ArrayList<>();
    for (Cell cell : matrix.at(to).cells()) {
      Cell was = earlier.getOrDefault(cell.from(), Map.of()).get(cell.to());
      Stand before = was == null ? null : was.stand();
      if (before != cell.stand()) {
        changes.add(new Change(cell.from(), cell.to(), before, cell.stand(), cell.latest()));
      }
    }
    return new PositionChanges(from, to, changes);
  }
}
