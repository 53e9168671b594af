package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.article.Span;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;

/** Cuts text where anything that is shown begins or ends: overlapping spans become flat pieces. */
final class Segments {
  /** A statement as a page shows it. */
  record Shown(Statement statement, Card card) {
    List<Span> pieces() {
      return statement.parts().isEmpty() ? List.of(statement.passage()) : statement.parts();
    }

    Span extent() {
      Span extent = statement.passage();
      Span cue = statement.cue();
      Span mention = statement.speaker().mention();
      extent = cue == null ? extent : extent.union(cue);
      return mention == null ? extent : extent.union(mention);
    }

    String classes() {
      return card.who().colour() + " i" + card.voice();
    }
  }

  /** Words that lead to an entry: a figure. */
  record Linked(Span span, String address) {}

  private final String text;
  private final List<Shown> statements;
  private final List<Linked> figures;
  private final TreeMap<Integer, List<String>> anchors;
  private final List<Span> lit;

  /**
   * @param anchors ids of entries by the character at which they begin
   * @param lit words that were searched for
   */
  Segments(
      String text,
      List<Shown> statements,
      List<Linked> figures,
      Map<Integer, List<String>> anchors,
      List<Span> lit) {
    this.text = text;
    this.statements = statements;
    this.figures = figures;
    this.anchors = new TreeMap<>(anchors);
    this.lit = lit;
  }

  /** The segments of one block. */
  List<Segment> of(Span block) {
    List<Shown> here = statements.stream().filter(s -> s.extent().overlaps(block)).toList();
    List<Linked> counts = figures.stream().filter(f -> f.span().overlaps(block)).toList();
    List<Span> found = lit.stream().filter(span -> span.overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(block.begin());
    cuts.add(block.end());
    for (Shown shown : here) {
      shown.pieces().forEach(span -> cut(cuts, span, block));
      shown.statement().quotes().forEach(span -> cut(cuts, span, block));
      Span mention = shown.statement().speaker().mention();
      if (mention != null) {
        cut(cuts, mention, block);
      }
    }
    counts.forEach(figure -> cut(cuts, figure.span(), block));
    found.forEach(span -> cut(cuts, span, block));
    cuts.addAll(anchors.subMap(block.begin(), block.end()).keySet());
    List<Segment> segments = new ArrayList<>();
    int from = block.begin();
    for (int to : cuts.tailSet(block.begin(), false)) {
      segments.add(segment(new Span(from, to), here, counts, found));
      from = to;
    }
    return segments;
  }

  private static void cut(Set<Integer> cuts, Span span, Span block) {
    if (span.begin() > block.begin() && span.begin() < block.end()) {
      cuts.add(span.begin());
    }
    if (span.end() > block.begin() && span.end() < block.end()) {
      cuts.add(span.end());
    }
  }

  private Segment segment(Span span, List<Shown> here, List<Linked> counts, List<Span> found) {
    List<String> style = new ArrayList<>();
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
    int number = 0;
    if (inner != null) {
      Statement statement = inner.statement();
      boolean quoted =
          statement.form() == Statement.Form.DIRECT
              || statement.quotes().stream().anyMatch(quote -> quote.covers(span));
      style.add("s " + inner.classes() + (quoted ? " direct" : " indirect"));
      if (depth > 1) {
        style.add("inner");
      }
      number = inner.card().number();
    } else {
      number = speaker(span, here, style);
    }
    String address = "";
    for (Linked figure : counts) {
      if (figure.span().covers(span)) {
        style.add("figure");
        address = figure.address();
        break;
      }
    }
    if (found.stream().anyMatch(hit -> hit.covers(span))) {
      style.add("hit");
    }
    List<Card> cards = new ArrayList<>();
    for (Shown shown : here) {
      if (shown.pieces().get(0).begin() == span.begin() && !span.isEmpty()) {
        cards.add(shown.card());
      }
    }
    return new Segment(
        span.of(text),
        String.join(" ", style),
        number,
        address,
        cards,
        anchors.getOrDefault(span.begin(), List.of()));
  }

  /** The words that name the speaker of a statement; gives its number. */
  private static int speaker(Span span, List<Shown> here, List<String> style) {
    for (Shown shown : here) {
      Party speaker = shown.statement().speaker();
      Span mention = speaker.mention();
      if (mention != null && mention.covers(span)) {
        style.add("who " + shown.classes() + (shown.card().orphan() ? " nobody" : ""));
        return shown.card().number();
      }
    }
    return 0;
  }
}
