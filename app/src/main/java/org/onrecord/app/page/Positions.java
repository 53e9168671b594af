package org.onrecord.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Publication;
import org.onrecord.dossier.Periods;
import org.onrecord.dossier.PositionMatrix;
import org.onrecord.dossier.Sides;
import org.onrecord.record.Position;
import org.onrecord.story.SourcedRecord;

/** The positions of a story by side and period, and their drawings. */
final class Positions {
  private static final int COLUMN = 46;

  private final Desk desk;
  private final Refs refs;
  private final PositionMatrix matrix;
  private final Periods periods;

  Positions(Desk desk, SourcedRecord slice, Refs refs) {
    this.desk = desk;
    this.refs = refs;
    this.matrix = PositionMatrix.of(slice, Sides.of(slice));
    List<LocalDate> days = new ArrayList<>();
    for (PositionMatrix.Cell cell : matrix.cells()) {
      cell.positions().stream().map(this::day).flatMap(Optional::stream).forEach(days::add);
    }
    this.periods = Periods.of(days);
  }

  Periods periods() {
    return periods;
  }

  List<PositionMatrix.Cell> cells() {
    return matrix.cells();
  }

  /** The cells of one period. */
  List<PositionMatrix.Cell> cells(Periods.Period period) {
    List<PositionMatrix.Cell> found = new ArrayList<>();
    for (PositionMatrix.Cell cell : matrix.cells()) {
      List<Position> held =
          cell.positions().stream().filter(p -> day(p).filter(period::holds).isPresent()).toList();
      if (!held.isEmpty()) {
        found.add(new PositionMatrix.Cell(cell.from(), cell.to(), held));
      }
    }
    return found;
  }

  /** The day of a position: its own, else that of the report. */
  Optional<LocalDate> day(Position position) {
    LocalDate own = position.date() == null ? null : position.date().range().from();
    Publication published = desk.index().home(position).article().published();
    @Nullable LocalDate day = own != null ? own : published == null ? null : published.from();
    return Optional.ofNullable(day);
  }

  static String anchor(PositionMatrix.Cell cell) {
    return "p-" + cell.from() + "-" + cell.to();
  }

  /** The matrix of some cells, those with most positions first. */
  MatrixChart chart(Collection<PositionMatrix.Cell> cells) {
    List<ActorId> rows = ranked(cells, true);
    List<ActorId> columns = ranked(cells, false);
    int n = Math.max(1, periods.all().size());
    int wide = Math.max(COLUMN, n * 12 + 10);
    List<MatrixChart.Box> boxes = new ArrayList<>();
    for (PositionMatrix.Cell cell : cells) {
      int row = rows.indexOf(cell.from());
      int column = columns.indexOf(cell.to());
      Map<Integer, int[]> counts = new TreeMap<>();
      for (Position position : cell.positions()) {
        int period = day(position).map(periods::indexOf).orElse(-1);
        counts.computeIfAbsent(Math.max(0, period), p -> new int[2])[position.backs() ? 0 : 1]++;
      }
      String pair = desk.names().actor(cell.from());
      String other = desk.names().actor(cell.to());
      counts.forEach(
          (period, count) -> {
            for (int sign = 0; sign < 2; sign++) {
              if (count[sign] > 0) {
                String verb = sign == 0 ? " backs " : " rejects ";
                String when = periods.all().isEmpty() ? "" : ", " + name(periods.all().get(period));
                boxes.add(
                    new MatrixChart.Box(
                        row,
                        column,
                        MatrixChart.LEFT + column * wide + 5 + period * ((wide - 10) / n),
                        MatrixChart.TOP + row * MatrixChart.ROW + (sign == 0 ? 4 : 16),
                        Math.max(6, (wide - 10) / n - 1),
                        sign == 0,
                        pair + verb + other + when + ": " + count[sign],
                        "#" + anchor(cell)));
              }
            }
          });
    }
    return new MatrixChart(
        MatrixChart.LEFT + columns.size() * wide + 90,
        MatrixChart.TOP + rows.size() * MatrixChart.ROW + 6,
        heads(rows, MatrixChart.TOP, MatrixChart.ROW),
        heads(columns, MatrixChart.LEFT, wide),
        boxes,
        Numbers.count(rows.size(), "side")
            + " towards "
            + columns.size()
            + "; every square leads to its evidence in the table below.");
  }

  private List<MatrixChart.Head> heads(List<ActorId> actors, int from, int step) {
    List<MatrixChart.Head> heads = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      Who who = refs.actor(actors.get(i), "");
      heads.add(new MatrixChart.Head(who.name(), who.address(), from + i * step));
    }
    return heads;
  }

  private static List<ActorId> ranked(Collection<PositionMatrix.Cell> cells, boolean from) {
    Map<ActorId, Integer> counts = new LinkedHashMap<>();
    for (PositionMatrix.Cell cell : cells) {
      counts.merge(from ? cell.from() : cell.to(), cell.positions().size(), Integer::sum);
    }
    List<ActorId> ranked = new ArrayList<>(counts.keySet());
    ranked.sort(
        Comparator.comparing((ActorId id) -> -counts.getOrDefault(id, 0))
            .thenComparing(Comparator.naturalOrder()));
    return ranked;
  }

  static String name(Periods.Period period) {
    return Days.period(period.from(), period.to());
  }
}
