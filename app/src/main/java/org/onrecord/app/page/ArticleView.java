package org.onrecord.app.page;

import java.util.List;

/** One article as its reading view shows it. */
public record ArticleView(
    String id,
    String title,
    String outlet,
    String published,
    String byline,
    String source,
    List<String> credits,
    String counts,
    List<Voice> voices,
    List<Row> rows,
    List<Card> statements) {

  /** Whether the text itself begins with its title, so that no page need repeat it. */
  public boolean titled() {
    return rows.stream().anyMatch(row -> row.kind().equals("title"));
  }

  /** A speaker in the rail beside an article, with the places where they speak. */
  public record Voice(String name, String colour, int statements, List<Tick> ticks) {}

  /** A stretch of the article in which a speaker speaks, in thousandths of its length. */
  public record Tick(int from, int width) {}

  /** A block of text and the cards of the statements that begin in it. */
  public record Row(String kind, List<Segment> segments, List<Card> cards) {}
}
