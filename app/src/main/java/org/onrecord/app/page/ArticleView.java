package org.onrecord.app.page;

import java.util.List;

/** One article as its reading view shows it. */
public record ArticleView(
    String id,
    String title,
    Ref story,
    String outlet,
    String published,
    String byline,
    String source,
    List<String> credits,
    String counts,
    String position,
    Ref previous,
    Ref next,
    List<Voice> voices,
    List<Paragraph> paragraphs,
    List<Card> statements,
    List<Deed> deeds) {
  public ArticleView {
    credits = List.copyOf(credits);
    voices = List.copyOf(voices);
    paragraphs = List.copyOf(paragraphs);
    statements = List.copyOf(statements);
    deeds = List.copyOf(deeds);
  }

  /** Whether the text itself begins with its title, so that no page need repeat it. */
  public boolean titled() {
    return paragraphs.stream().anyMatch(row -> row.kind().equals("title"));
  }

  /** A speaker in the rail beside an article, with the places where they speak. */
  public record Voice(int number, Who who, int statements, List<Tick> ticks) {
    public Voice {
      ticks = List.copyOf(ticks);
    }
  }

  /** A stretch of the article in which a speaker speaks, in thousandths of its length. */
  public record Tick(int from, int width) {}

  /** A block of text and the cards of the statements that begin in it. */
  public record Paragraph(String kind, List<Segment> segments, List<Card> cards) {
    public Paragraph {
      segments = List.copyOf(segments);
      cards = List.copyOf(cards);
    }
  }

  /** An event, figure or position, in a table below the text. */
  public record Deed(
      String anchor,
      String kind,
      String what,
      String words,
      String voice,
      String place,
      String entry) {}
}
