package org.onrecord.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/**
 * Who backs or rejects whom: a cell for each pair of actors of whom the record says so.
 *
 * @param cells by the one who takes the position, then by whom it is about
 */
public record PositionMatrix(List<Cell> cells) {
  public PositionMatrix {
    cells = List.copyOf(cells);
  }

  /**
   * Where one actor stands towards another.
   *
   * @param positions in order of time, the undated last; at least one
   */
  public record Cell(ActorId from, ActorId to, List<Position> positions) {
    /**
     * @throws IllegalArgumentException if there is no position
     */
    public Cell {
      positions = List.copyOf(positions);
      if (positions.isEmpty()) {
        throw new IllegalArgumentException("a cell holds at least one position");
      }
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

    /** The positions of the last day that has any; all where none has a day. */
    public List<Position> latest() {
      LocalDate last =
          positions.stream()
              .map(PositionMatrix::day)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      return last == null
          ? positions
          : positions.stream().filter(p -> last.equals(day(p))).toList();
    }

    /** Where it stands by the last day. */
    public Stand stand() {
      List<Position> latest = latest();
      boolean backs = latest.stream().anyMatch(Position::backs);
      boolean rejects = latest.stream().anyMatch(p -> !p.backs());
      return backs && rejects ? Stand.MIXED : backs ? Stand.BACKS : Stand.REJECTS;
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
    return of(record, UnaryOperator.identity());
  }

  /** The matrix of a record, by side; what a side thinks of itself is left out. */
  public static PositionMatrix of(SourcedRecord record, Sides sides) {
    PositionMatrix all = of(record, sides::of);
    return new PositionMatrix(all.cells.stream().filter(c -> !c.from().equals(c.to())).toList());
  }

  private static PositionMatrix of(SourcedRecord record, UnaryOperator<ActorId> side) {
    Map<Pair, List<Position>> byPair = new TreeMap<>();
    for (ArticleRecord article : record.articles()) {
      for (Position position : article.entries(Position.class)) {
        Pair pair = new Pair(side.apply(position.from()), side.apply(position.to()));
        byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(position);
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

  /**
   * The matrix as it stood at the end of a day: what is dated later, or not at all, is left out.
   */
  public PositionMatrix at(LocalDate day) {
    return where(
        p -> {
          LocalDate on = day(p);
          return on != null && !on.isAfter(day);
        });
  }

  /** The matrix of the positions that a test holds for; a cell without any is left out. */
  public PositionMatrix where(Predicate<Position> test) {
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : cells) {
      List<Position> positions = cell.positions().stream().filter(test).toList();
      if (!positions.isEmpty()) {
        kept.add(new Cell(cell.from(), cell.to(), positions));
      }
    }
    return new PositionMatrix(kept);
  }

  /** The cell of a pair. */
  public Optional<Cell> cell(ActorId from, ActorId to) {
    return cells.stream().filter(c -> c.from().equals(from) && c.to().equals(to)).findFirst();
  }

  /** The cells for many questions: the first actor, then the second. */
  Map<ActorId, Map<ActorId, Cell>> byPair() {
    Map<ActorId, Map<ActorId, Cell>> index = new TreeMap<>();
    for (Cell cell : cells) {
      index.computeIfAbsent(cell.from(), f -> new TreeMap<>()).put(cell.to(), cell);
    }
    return index;
  }

  /** The first day of a position, or null. */
  static @Nullable LocalDate day(Position position) {
    Dated date = position.date();
    return date == null ? null : date.range().from();
  }
}
