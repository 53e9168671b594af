package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final String text;
  private final List<Line> lines;
  private final @Nullable Kind[] kinds;
  private final CreditNames credits = new CreditNames();
  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable Publication published;

  private Blocks(String text) {
    this.text = text;
    this.lines = Lines.of(text);
    this.kinds = new Kind[lines.size()];
  }

  /** The layout of a plain text. */
  static Layout of(String text) {
    return new Blocks(text).layout();
  }

  private Layout layout() {
    for (int i = 0; i < lines.size(); i++) {
      kinds[i] = byItsWords(i);
    }
    doubled();
    head();
    besidePictures();
    tail();
    List<Block> blocks = blocks();
    return new Layout(
        blocks, title, byline, credits.outlet().orElse(null), credits.names(), published);
  }

  private @Nullable Kind byItsWords(int i) {
    Line line = lines.get(i);
    Optional<Publication> date = StatedDate.of(line);
    if (date.isPresent()) {
      published = published == null ? date.get() : published;
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
    int lead = lead();
    Headline headline = new Headline(lines.subList(Math.min(lead, lines.size()), lines.size()));
    int[] open = IntStream.range(0, lead).filter(i -> kinds[i] == null).toArray();
    int chosen = headline.choose(Arrays.stream(open).mapToObj(lines::get).toList());
    if (chosen < 0) {
      return;
    }
    int at = open[chosen];
    kinds[at] = Kind.TITLE;
    title = lines.get(at).text();
    for (int i : open) {
      if (i < at) {
        kinds[i] = Kind.BOILERPLATE;
      } else if (i > at) {
        kinds[i] = belowTitle(headline, i, at, lead);
      }
    }
  }

  private @Nullable Kind belowTitle(Headline headline, int i, int titleAt, int lead) {
    Line line = lines.get(i);
    int words = line.rawWords().size();
    if (Byline.isNameAlone(line) && headline.knowsNothingOf(line)) {
      byline = byline == null ? line.text() : byline;
      return Kind.BYLINE;
    }
    boolean first = IntStream.range(titleAt + 1, i).noneMatch(k -> kinds[k] == Kind.SUBTITLE);
    boolean apart = IntStream.range(i + 1, lead).anyMatch(k -> kinds[k] != null);
    boolean glued =
        line.gap() == 0 && i == titleAt + 1 && i + 1 < lines.size() && lines.get(i + 1).gap() > 0;
    if (first
        && words >= 5
        && !line.isLong()
        && (!line.endsSentence() || glued || (apart && words <= 40))) {
      return Kind.SUBTITLE;
    }
    if (line.endsSentence() || line.startsWithMark() || line.text().endsWith(":") || words > 12) {
      return null;
    }
    boolean last = i + 1 == lead;
    if (last && !line.startsLower() && i > titleAt + 1 && kinds[i - 1] == null) {
      return null;
    }
    return words >= 2 && headline.shared(line) >= 0.5 ? Kind.CAPTION : Kind.BOILERPLATE;
  }

  /** The first line of running prose: below it, the report itself has begun. */
  private int lead() {
    boolean titled = false;
    int limit = Math.min(lines.size(), 40);
    for (int i = 0; i < limit; i++) {
      Line line = lines.get(i);
      if (kinds[i] != null) {
        continue;
      }
      if (opensReport(line)) {
        return i;
      }
      if (line.isProse() && (titled || !Headline.mayBeTitle(line))) {
        if (!besideHead(i)) {
          return i;
        }
      } else if (line.startsWithMark() && titled && line.endsSentence()) {
        return i;
      }
      titled = titled || Headline.mayBeTitle(line);
    }
    return Math.min(lines.size(), limit);
  }

  /** Whether a sentence stands between the title and other lines of the head, as subtitles do. */
  private boolean besideHead(int i) {
    Line line = lines.get(i);
    if (line.isLong() || line.rawWords().size() > 40 || Headline.mayBeTitle(line) == false) {
      return false;
    }
    int next = i + 1;
    boolean head = false;
    while (next < lines.size() && kinds[next] != null && next <= i + 4) {
      head = head || kinds[next] == Kind.BYLINE || (kinds[next] == Kind.DATELINE && next < 12);
      next++;
    }
    return head && next < lines.size();
  }

  private boolean opensReport(Line line) {
    return dateline(line).isPresent();
  }

  /** The dateline that opens a line; a speaker's name that opens many lines is none. */
  private Optional<Dateline> dateline(Line line) {
    Optional<Dateline> dateline = Dateline.at(line.text());
    if (dateline.isEmpty() || !dateline.get().sources().isEmpty()) {
      return dateline;
    }
    String opening = line.text().substring(0, dateline.get().length());
    long same = lines.stream().filter(l -> l.text().startsWith(opening)).limit(2).count();
    return same > 1 ? Optional.empty() : dateline;
  }

  /** Captions stand beside the credit of their picture. */
  private void besidePictures() {
    for (int i = 0; i < lines.size(); i++) {
      boolean picture =
          kinds[i] == Kind.CREDIT
              && Credit.of(lines.get(i)).map(Credit::kind).orElse(Credit.Kind.REPORT)
                  == Credit.Kind.PICTURE;
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
    new Tail(lines, kinds).mark();
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
    Optional<Dateline> dateline = dateline(line);
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
