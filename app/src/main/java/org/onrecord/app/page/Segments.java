package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.article.Span;
import org.onrecord.record.Figure;
import org.onrecord.record.Statement;

/** Cuts text where anything that is shown begins or ends: overlapping spans become flat pieces. */
final class Segments {
  /** A statement as a page shows it. */
  record Shown(Statement statement, int number, String colour, boolean repaired) {
    List<Span> pieces() {
      return statement.parts().isEmpty() ? List.of(statement.passage()) : statement.parts();
    }
  }

  private final String text;
  private final List<Shown> statements;
  private final List<Figure> figures;

  Segments(String text, List<Shown> statements, List<Figure> figures) {
    this.text = text;
    this.statements = statements;
    this.figures = figures;
  }

  /** The segments of one block. */
  List<Segment> of(Span block) {
    List<Shown> here =
        statements.stream().filter(s -> extent(s.statement()).overlaps(block)).toList();
    List<Figure> counts = figures.stream().filter(f -> f.passage().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(block.begin());
    cuts.add(block.end());
    for (Shown shown : here) {
      shown.pieces().forEach(span -> cut(cuts, span, block));
      shown.statement().quotes().forEach(span -> cut(cuts, span, block));
      Span cue = shown.statement().cue();
      if (cue != null) {
        cut(cuts, cue, block);
      }
      Span mention = shown.statement().speaker().mention();
      if (mention != null) {
        cut(cuts, mention, block);
      }
    }
    counts.forEach(figure -> cut(cuts, figure.passage(), block));
    List<Segment> segments = new ArrayList<>();
    int from = block.begin();
    for (int to : cuts.tailSet(block.begin(), false)) {
      segments.add(segment(new Span(from, to), here, counts));
      from = to;
    }
    return segments;
  }

  private static Span extent(Statement statement) {
    Span extent = statement.passage();
    Span cue = statement.cue();
    Span mention = statement.speaker().mention();
    extent = cue == null ? extent : extent.union(cue);
    return mention == null ? extent : extent.union(mention);
  }

  private static void cut(Set<Integer> cuts, Span span, Span block) {
    if (span.begin() > block.begin() && span.begin() < block.end()) {
      cuts.add(span.begin());
    }
    if (span.end() > block.begin() && span.end() < block.end()) {
      cuts.add(span.end());
    }
  }

  private Segment segment(Span span, List<Shown> here, List<Figure> counts) {
    StringBuilder style = new StringBuilder();
    Shown inner = null;
    int depth = 0;
    for (Shown shown : here) {
      if (shown.pieces().stream().anyMatch(piece -> piece.covers(span))) {
        depth++;
        if (inner == null
            || shown.statement().passage().length() <= inner.statement().passage().length()) {
          inner = shown;
        }
      }
    }
    if (inner != null) {
      Statement statement = inner.statement();
      boolean quoted =
          statement.form() == Statement.Form.DIRECT
              || statement.quotes().stream().anyMatch(quote -> quote.covers(span));
      style.append("s ").append(inner.colour()).append(quoted ? " direct" : " indirect");
      style.append(depth > 1 ? " inner" : "").append(inner.repaired() ? " repaired" : "");
    }
    for (Shown shown : here) {
      Span mention = shown.statement().speaker().mention();
      if (inner == null && mention != null && mention.covers(span)) {
        style.append("who ").append(shown.colour());
        style.append(shown.repaired() || shown.statement().speaker().isOpen() ? " nobody" : "");
        break;
      }
    }
    if (counts.stream().anyMatch(figure -> figure.passage().covers(span))) {
      style.append(style.isEmpty() ? "figure" : " figure");
    }
    int number = 0;
    String anchor = null;
    for (Shown shown : here) {
      if (shown.pieces().get(0).begin() == span.begin() && !span.isEmpty()) {
        number = shown.number();
        anchor = shown.statement().id().value();
        break;
      }
    }
    return new Segment(span.of(text), style.toString(), anchor, number);
  }
}
