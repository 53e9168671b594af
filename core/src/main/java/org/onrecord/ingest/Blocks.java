package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Block;
import org.onrecord.article.Block.Kind;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;

/**
 * Parts the text of a saved page into blocks. First each line is judged by its own words, then the
 * head of the page (what stands above the first running prose), then its tail (what follows the
 * last); whatever is left is a paragraph, so that nothing of a report is lost.
 */
final class Blocks {
  /** Lines from either end that are judged by their words; no report has as many. */
  private static final int MOST_LINES = 20_000;

  private final String text;
  private final boolean titled;
  private final List<Line> lines;
  private final @Nullable Kind[] kinds;
  private final CreditNames credits = new CreditNames();
  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable Publication published;

  private Blocks(String text, boolean titled) {
    this.text = text;
    this.titled = titled;
    this.lines = Lines.of(text);
    this.kinds = new Kind[lines.size()];
  }

  /** The layout of a plain text. */
  static Layout of(String text) {
    return of(text, false);
  }

  /**
   * The layout of a plain text.
   *
   * @param titled whether its first line is known to be its title
   */
  static Layout of(String text, boolean titled) {
    return new Blocks(text, titled).layout();
  }

  private Layout layout() {
    for (int i = 0; i < lines.size(); i++) {
      boolean judged = i < MOST_LINES || i > lines.size() - MOST_LINES;
      kinds[i] = titled && i == 0 ? Kind.TITLE : judged ? byItsWords(i) : null;
    }
    doubled();
    head();
    besidePictures();
    tail();
    List<Block> blocks = blocks();
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      if (kinds[i] == null) {
        credits.add(lines.get(i));
      }
    }
    return new Layout(
        blocks, title, byline, credits.outlet().orElse(null), credits.names(), published);
  }

  private @Nullable Kind byItsWords(int i) {
    Line line = lines.get(i);
    Optional<Publication> date = StatedDate.of(line);
    if (date.isPresent() || StatedDate.isWithoutYear(line)) {
      published = published == null ? date.orElse(null) : published;
      return Kind.DATELINE;
    }
    if (Caption.is(line)) {
      return Kind.CAPTION;
    }
    Optional<Credit> credit = Credit.of(line);
    if (credit.isPresent()) {
      credits.add(line, credit.get());
      return Kind.CREDIT;
    }
    if (Boilerplate.is(line)) {
      return Kind.BOILERPLATE;
    }
    Optional<String> author = Byline.of(line);
    if (author.isPresent()) {
      byline = byline == null ? author.get() : byline;
      return Kind.BYLINE;
    }
    return Caption.endsWithPictureSource(line) && !line.endsSentence() ? Kind.CAPTION : null;
  }

  /** The same short line twice in a row is what stands under a picture and behind it. */
  private void doubled() {
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean same = kinds[i] == null && kinds[i - 1] == null && line.sameAs(lines.get(i - 1));
      if (same && line.rawWords().size() <= 40 && !line.startsWithMark()) {
        boolean onlyTitle =
            i == 1 && nextOpen(i + 1) < lines.size() && lines.get(nextOpen(i + 1)).isProse();
        kinds[i] = onlyTitle ? Kind.BOILERPLATE : Kind.CAPTION;
        kinds[i - 1] = onlyTitle ? null : Kind.CAPTION;
      }
    }
  }

  private int nextOpen(int from) {
    int i = from;
    while (i < lines.size() && kinds[i] != null) {
      i++;
    }
    return i;
  }

  private void head() {
    Head head = new Head(text, lines, kinds).mark(titled);
    title = head.title().orElse(null);
    byline = byline == null ? head.byline().orElse(null) : byline;
    head.outlet().ifPresent(credits::masthead);
  }

  /** Captions stand beside the credit of their picture. */
  private void besidePictures() {
    for (int i = 0; i < lines.size(); i++) {
      boolean picture = kinds[i] == Kind.CREDIT && Credit.isOfPicture(lines.get(i));
      if (picture) {
        for (int near : new int[] {i + 1, i - 1}) {
          if (near >= 0
              && near < lines.size()
              && kinds[near] == null
              && Caption.fitsBesideCredit(lines.get(near))) {
            kinds[near] = Kind.CAPTION;
            break;
          }
        }
      }
      if (kinds[i] == null
          && Caption.endsWithDate(lines.get(i))
          && i > 0
          && kinds[i - 1] == Kind.CAPTION) {
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  private void tail() {
    Tail tail = new Tail(lines, kinds);
    tail.mark();
    tail.outlet().ifPresent(credits::masthead);
    tail.credits()
        .forEach(
            line -> credits.add(line, new Credit(Credit.Kind.REPORT, Credit.organisations(line))));
    for (int i = lines.size() - 1; i > 0 && byline == null; i--) {
      if (kinds[i] == Kind.BYLINE) {
        byline = Tail.name(lines.get(i));
      }
    }
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(lines.size() + 2);
    int paragraphs = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      @Nullable Kind known = kinds[i];
      Kind kind = known == null ? Kind.PARAGRAPH : known;
      if (kind == Kind.PARAGRAPH && paragraphs++ < 3) {
        paragraph(line, blocks);
      } else {
        blocks.add(new Block(kind, line.span()));
      }
    }
    return blocks;
  }

  /** One of the first paragraphs, which may open with a dateline. */
  private void paragraph(Line line, List<Block> blocks) {
    Span span = line.span();
    int end = Math.min(span.end(), span.begin() + Line.HEAD);
    AlignedText view = AlignedText.of(text, new Span(span.begin(), end));
    Optional<Dateline> dateline = Dateline.of(line, lines);
    if (dateline.isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, span));
      return;
    }
    Span place = view.original(0, dateline.get().length()).trim(text);
    blocks.add(new Block(Kind.DATELINE, place));
    blocks.add(new Block(Kind.PARAGRAPH, new Span(place.end(), span.end()).trim(text)));
    credits.add(dateline.get());
  }
}
