package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.actor.ActorId;
import org.onrecord.dossier.PositionMatrix;

/**
 * The same as the matrix, as a net on a circle. Places are fixed by the order of the names, so the
 * same record gives the same drawing.
 */
public record NetworkChart(int width, int height, List<Node> nodes, List<Edge> edges) {
  private static final int WIDTH = 760;
  private static final int LEAST = 320;
  private static final int GROWTH = 24;

  public NetworkChart {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** A side; {@code end} where its name stands left of its place. */
  public record Node(String name, String address, String x, String y, String labelX, boolean end) {}

  /** A line from one side to another, bent so that both directions show. */
  public record Edge(String path, boolean backs, int width, String title) {}

  static NetworkChart of(List<PositionMatrix.Cell> cells, Refs refs, Names names) {
    Set<ActorId> met = new LinkedHashSet<>();
    cells.forEach(
        cell -> {
          met.add(cell.from());
          met.add(cell.to());
        });
    List<ActorId> actors = new ArrayList<>(met);
    actors.sort(java.util.Comparator.comparing(names::actor).thenComparing(id -> id));
    int height = Math.max(LEAST, actors.size() * GROWTH);
    double radius = height / 2.0 - 30;
    double across = Math.min(WIDTH / 2.0 - 200, radius * 1.3);
    List<double[]> places = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      double angle = 2 * StrictMath.PI * i / actors.size() - StrictMath.PI / 2;
      double x = WIDTH / 2.0 + across * StrictMath.cos(angle);
      double y = height / 2.0 + radius * StrictMath.sin(angle);
      places.add(new double[] {x, y});
      boolean end = x < WIDTH / 2.0 - 1;
      Who who = refs.actor(actors.get(i), "");
      nodes.add(new Node(who.name(), who.address(), one(x), one(y), one(x + (end ? -9 : 9)), end));
    }
    List<Edge> edges = new ArrayList<>();
    for (PositionMatrix.Cell cell : cells) {
      double[] a = places.get(actors.indexOf(cell.from()));
      double[] b = places.get(actors.indexOf(cell.to()));
      String pair = names.actor(cell.from());
      if (cell.backing() > 0) {
        String title = pair + " backs " + names.actor(cell.to()) + ": " + cell.backing();
        edges.add(new Edge(path(a, b, 0.12), true, Math.min(5, cell.backing()), title));
      }
      if (cell.rejecting() > 0) {
        String title = pair + " rejects " + names.actor(cell.to()) + ": " + cell.rejecting();
        edges.add(new Edge(path(a, b, 0.2), false, Math.min(5, cell.rejecting()), title));
      }
    }
    return new NetworkChart(WIDTH, height, nodes, edges);
  }

  private static String path(double[] a, double[] b, double bend) {
    double x = (a[0] + b[0]) / 2 + (b[1] - a[1]) * bend;
    double y = (a[1] + b[1]) / 2 - (b[0] - a[0]) * bend;
    double length = StrictMath.hypot(b[0] - x, b[1] - y);
    double stop = length < 1 ? 0 : 8 / length;
    return "M"
        + one(a[0])
        + " "
        + one(a[1])
        + "Q"
        + one(x)
        + " "
        + one(y)
        + " "
        + one(b[0] + (x - b[0]) * stop)
        + " "
        + one(b[1] + (y - b[1]) * stop);
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
