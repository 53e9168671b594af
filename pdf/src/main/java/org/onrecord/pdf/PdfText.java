package org.onrecord.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.ingest.ArticleDraft;
import org.onrecord.pdf.Paragraphs.Paragraph;

/** The text of a file: its headline, which its letters tell, and the rest in order. */
final class PdfText {
  /** How many times larger than the text a headline is at the least. */
  private static final float LARGE = 1.25f;

  private static final int MOST_WORDS = 40;

  private final List<Paragraph> paragraphs;
  private final int title;
  private final int masthead;

  PdfText(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
    float least = LARGE * usualSize();
    int best = -1;
    int paper = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean headline =
          paragraph.page() == 0
              && paragraph.size() >= least
              && paragraph.text().indexOf(' ') > 0
              && paragraph.text().split(" ").length <= MOST_WORDS;
      if (headline && ArticleDraft.isMasthead(paragraph.text())) {
        paper = paper < 0 ? i : paper;
      } else if (headline && (best < 0 || paragraph.size() > paragraphs.get(best).size() * 1.05f)) {
        best = i;
      }
    }
    title = best;
    masthead = paper;
  }

  boolean isBlank() {
    return paragraphs.stream().allMatch(p -> p.text().isBlank());
  }

  /** All paragraphs as they stand on the pages, line by line. */
  String printed() {
    return String.join("\n\n", paragraphs.stream().map(Paragraph::lines).toList());
  }

  /** All paragraphs but the headline and the name of the paper. */
  String body() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i != title && i != masthead) {
        texts.add(paragraphs.get(i).text());
      }
    }
    return String.join("\n\n", texts);
  }

  ArticleDraft article(String source, String sha256) {
    return new ArticleDraft(source, sha256)
        .title(title < 0 ? null : paragraphs.get(title).text())
        .outlet(masthead < 0 ? null : paragraphs.get(masthead).text());
  }

  /** The size in which most letters are set. */
  private float usualSize() {
    List<Paragraph> sorted =
        paragraphs.stream().sorted(Comparator.comparing(Paragraph::size)).toList();
    long all = paragraphs.stream().mapToLong(p -> p.text().length()).sum();
    long seen = 0;
    for (Paragraph paragraph : sorted) {
      seen += paragraph.text().length();
      if (seen * 2 >= all) {
        return paragraph.size();
      }
    }
    return 1;
  }
}
