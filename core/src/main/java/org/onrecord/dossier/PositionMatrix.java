package org.onrecord.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/** Who backs or rejects whom: a cell for each pair of actors of whom the record says so. */
public record PositionMatrix(List<Cell> cells) {
  public PositionMatrix {
    cells = List.copyOf(cells);
  }

  /**
   * Where one actor stands towards another.
   *
   * @param positions in order of time, the undated last
   */
  public record Cell(ActorId from, ActorId to, List<Position> positions) {
    public Cell {
      positions = List.copyOf(positions);
    }

    /** How many positions show support. */
    public int backing() {
      return (int) positions.stream().filter(Position::backs).count();
    }

    /** How many positions show rejection. */
    public int rejecting() {
      return positions.size() - backing();
    }

    /** Whether the record holds both support and rejection. */
    public boolean isMixed() {
      return backing() > 0 && rejecting() > 0;
    }
  }

  private record Pair(ActorId from, ActorId to) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::from).thenComparing(Pair::to);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  /** The matrix of a record, by actor. */
  public static PositionMatrix of(SourcedRecord record) {
    Map<Pair, List<Position>> byPair = new TreeMap<>();
    for (ArticleRecord article : record.articles()) {
      for (Position position : article.entries(Position.class)) {
        byPair
            .computeIfAbsent(new Pair(position.from(), position.to()), p -> new ArrayList<>())
            .add(position);
      }
    }
    List<Cell> cells = new ArrayList<>();
    byPair.forEach(
        (pair, positions) -> {
          positions.sort(
              Comparator.comparing(
                      PositionMatrix::day,
                      Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                  .thenComparing(Position::id));
          cells.add(new Cell(pair.from(), pair.to(), positions));
        });
    return new PositionMatrix(cells);
  }

  static @Nullable LocalDate day(Position position) {
    Dated date = position.date();
    return date == null ? null : date.range().from();
  }
}
