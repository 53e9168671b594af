package org.onrecord.app.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * A timeline as a drawing: a row a speaker, a bar a range of days. Days between which nothing is
 * said for long are cut out.
 *
 * @param ticks the days of the axis
 * @param cuts where days are left out
 */
public record TimelineChart(
    int width, int height, List<Tick> ticks, List<Integer> cuts, List<Lane> lanes, String summary) {
  private static final int WIDTH = 1160;
  private static final int LEFT = 190;
  private static final int TOP = 34;
  private static final int LANE = 20;
  private static final int MOST_LANES = 18;
  private static final int GAP = 10;
  private static final int LONG = 45;
  private static final int LABEL = 58;
  private static final int NAME = 24;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  public TimelineChart {
    ticks = List.copyOf(ticks);
    cuts = List.copyOf(cuts);
    lanes = List.copyOf(lanes);
  }

  /** A day on the axis; without a label where there is no room for one. */
  public record Tick(int x, String label) {}

  /** A row: who, how often, and where on the axis. */
  public record Lane(String name, String colour, int count, int y, List<Bar> bars) {
    public Lane {
      bars = List.copyOf(bars);
    }
  }

  /** A range of days; {@code sure} where it is one day. */
  public record Bar(int x, int width, boolean sure, String title) {}

  /** Something with a range of days, in the row of somebody. */
  record Mark(String row, String colour, LocalDate from, LocalDate to, String title) {}

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return lanes.isEmpty();
  }

  static TimelineChart of(List<Mark> marks) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Mark mark : marks) {
      if (mark.to().toEpochDay() - mark.from().toEpochDay() <= LONG) {
        days.add(mark.from());
        days.add(mark.to());
      }
    }
    if (days.isEmpty()) {
      return new TimelineChart(WIDTH, 0, List.of(), List.of(), List.of(), "");
    }
    Axis axis = Axis.of(days);
    Map<String, List<Mark>> rows = new LinkedHashMap<>();
    for (Mark mark : marks) {
      if (axis.shows(mark)) {
        rows.computeIfAbsent(mark.row(), r -> new ArrayList<>()).add(mark);
      }
    }
    List<String> order = new ArrayList<>(rows.keySet());
    order.sort(
        Comparator.comparing((String row) -> row.equals(Names.NOT_GIVEN))
            .thenComparing(row -> -rows.getOrDefault(row, List.of()).size())
            .thenComparing(Comparator.naturalOrder()));
    List<Lane> lanes = new ArrayList<>();
    for (String row : order.subList(0, Math.min(MOST_LANES, order.size()))) {
      List<Mark> here = rows.getOrDefault(row, List.of());
      List<Bar> bars = here.stream().map(axis::bar).distinct().toList();
      lanes.add(
          new Lane(label(row), here.get(0).colour(), here.size(), TOP + lanes.size() * LANE, bars));
    }
    int height = TOP + lanes.size() * LANE + 8;
    String summary =
        "Statements by speaker and day, "
            + Days.range(days.first(), days.last())
            + "; the same in words below.";
    return new TimelineChart(WIDTH, height, axis.ticks(), axis.cuts(), lanes, summary);
  }

  private static String label(String name) {
    return name.length() <= NAME ? name : name.substring(0, NAME - 1).strip() + "…";
  }

  /** Days side by side, long pauses cut out. */
  private record Axis(Map<LocalDate, Integer> places, double step, List<Integer> cutAfter) {
    static Axis of(TreeSet<LocalDate> days) {
      Map<LocalDate, Integer> places = new LinkedHashMap<>();
      List<Integer> cuts = new ArrayList<>();
      LocalDate last = null;
      for (LocalDate day : days) {
        if (last != null && day.toEpochDay() - last.toEpochDay() > GAP) {
          cuts.add(places.size());
        } else if (last != null) {
          for (LocalDate d = last.plusDays(1); d.isBefore(day); d = d.plusDays(1)) {
            places.put(d, places.size());
          }
        }
        places.put(day, places.size());
        last = day;
      }
      double step = (double) (WIDTH - LEFT - 8) / places.size();
      return new Axis(places, step, cuts);
    }

    int x(int place) {
      return LEFT + (int) Math.round(place * step);
    }

    boolean shows(Mark mark) {
      return places.containsKey(mark.from())
          || places.containsKey(mark.to())
          || places.keySet().stream()
              .anyMatch(d -> !d.isBefore(mark.from()) && !d.isAfter(mark.to()));
    }

    Bar bar(Mark mark) {
      int first = Integer.MAX_VALUE;
      int last = -1;
      for (Map.Entry<LocalDate, Integer> day : places.entrySet()) {
        if (!day.getKey().isBefore(mark.from()) && !day.getKey().isAfter(mark.to())) {
          first = Math.min(first, day.getValue());
          last = Math.max(last, day.getValue());
        }
      }
      int from = x(first) + 1;
      return new Bar(
          from, Math.max(3, x(last + 1) - 1 - from), mark.from().equals(mark.to()), mark.title());
    }

    List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      int free = 0;
      for (Map.Entry<LocalDate, Integer> day : places.entrySet()) {
        int x = x(day.getValue());
        boolean room = x >= free;
        if (room) {
          boolean year = ticks.isEmpty() || cutAfter.contains(day.getValue());
          String label = year ? Days.range(day.getKey(), day.getKey()) : DAY.format(day.getKey());
          ticks.add(new Tick(x, label));
          free = x + (year ? LABEL + 24 : LABEL);
        } else if (step >= 4) {
          ticks.add(new Tick(x, ""));
        }
      }
      return ticks;
    }

    List<Integer> cuts() {
      return cutAfter.stream().map(this::x).toList();
    }
  }
}
