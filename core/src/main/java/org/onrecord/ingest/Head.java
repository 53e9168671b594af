package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Block.Kind;

/** What stands above the report: masthead, navigation, title, subtitle, author. */
final class Head {
  /** How many lines of a page may come before its report. */
  private static final int LONGEST = 40;

  private final String text;
  private final List<Line> lines;
  private final @Nullable Kind[] kinds;
  private final int lead;
  private final Headline headline;
  private @Nullable String title;
  private @Nullable String byline;
  private @Nullable String outlet;

  /**
   * @param kinds of the lines by their own words; what is found is written there
   */
  Head(String text, List<Line> lines, @Nullable Kind[] kinds) {
    this.text = text;
    this.lines = lines;
    this.kinds = kinds;
    this.lead = lead();
    this.headline = new Headline(lines.subList(lead, lines.size()));
  }

  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  Optional<String> byline() {
    return Optional.ofNullable(byline);
  }

  /** The outlet that the masthead names. */
  Optional<String> outlet() {
    return Optional.ofNullable(outlet);
  }

  /**
   * Marks the lines of the head.
   *
   * @param titled whether the first line is known to be the title
   */
  Head mark(boolean titled) {
    if (titled) {
      title = lines.get(0).span().of(text);
      below(0);
      return this;
    }
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lead; i++) {
      if (kinds[i] == null) {
        open.add(i);
      }
    }
    int chosen = headline.choose(open.stream().map(lines::get).toList());
    if (chosen < 0) {
      return this;
    }
    int at = open.get(chosen);
    kinds[at] = Kind.TITLE;
    title = lines.get(at).span().of(text);
    for (int i = 0; i < at; i++) {
      kinds[i] = kinds[i] == null ? Kind.BOILERPLATE : kinds[i];
      Optional<String> name =
          kinds[i] == Kind.BOILERPLATE ? Masthead.outlet(lines.get(i)) : Optional.empty();
      outlet = outlet == null ? name.orElse(null) : outlet;
    }
    below(at);
    return this;
  }

  private void below(int at) {
    for (int i = at + 1; i < lead; i++) {
      kinds[i] = kinds[i] == null ? belowTitle(i, at) : kinds[i];
    }
  }

  private @Nullable Kind belowTitle(int i, int titleAt) {
    Line line = lines.get(i);
    int words = line.rawWords().size();
    Optional<String> author = author(line);
    if (author.isPresent()) {
      byline = byline == null ? author.get() : byline;
      return Kind.BYLINE;
    }
    if (isSubtitle(i, titleAt)) {
      return Kind.SUBTITLE;
    }
    if (line.endsSentence() || line.startsWithMark() || line.text().endsWith(":") || words > 12) {
      return null;
    }
    boolean crossHeading = i + 1 == lead && i > titleAt + 1 && kinds[i - 1] == null;
    if (crossHeading && !line.startsLower()) {
      return null;
    }
    return words >= 2 && headline.shared(line) >= 0.5 ? Kind.CAPTION : Kind.BOILERPLATE;
  }

  private Optional<String> author(Line line) {
    if (Byline.isNameAlone(line) && headline.knowsNothingOf(line)) {
      return Optional.of(line.text());
    }
    return Byline.nameAndRole(line);
  }

  private boolean isSubtitle(int i, int titleAt) {
    Line line = lines.get(i);
    int words = line.rawWords().size();
    boolean first = true;
    for (int k = titleAt + 1; k < i; k++) {
      first = first && kinds[k] != Kind.SUBTITLE;
    }
    if (!first || line.isLong() || line.text().endsWith(":") || Headline.isNavigation(line)) {
      return false;
    }
    boolean apart = false;
    for (int k = i + 1; k < lead; k++) {
      apart = apart || kinds[k] != null;
    }
    boolean next = i == titleAt + 1;
    boolean glued = line.gap() == 0 && next && i + 1 < lines.size() && lines.get(i + 1).gap() > 0;
    if (words >= 5) {
      return !line.endsSentence() || glued || (apart && words <= 40);
    }
    return next
        && words >= 3
        && !line.endsSentence()
        && !line.startsLower()
        && headline.shared(line) >= 0.3;
  }

  /** The first line of running prose: below it, the report itself has begun. */
  private int lead() {
    boolean titled = !lines.isEmpty() && kinds[0] == Kind.TITLE;
    int limit = Math.min(lines.size(), LONGEST);
    for (int i = 0; i < limit; i++) {
      Line line = lines.get(i);
      if (kinds[i] != null) {
        continue;
      }
      if (opensReport(line)) {
        return i;
      }
      boolean prose = line.isProse() && (titled || !Headline.mayBeTitle(line));
      boolean quotation = line.startsWithMark() && titled && line.endsSentence();
      if (prose ? !besideHead(i) && !belowPicture(i) : quotation) {
        return i;
      }
      titled = titled || Headline.mayBeTitle(line);
    }
    return limit;
  }

  /** Whether a sentence stands between the title and other lines of the head, as subtitles do. */
  private boolean besideHead(int i) {
    Line line = lines.get(i);
    if (line.rawWords().size() > 40 || !Headline.mayBeTitle(line)) {
      return false;
    }
    boolean head = false;
    int next = i + 1;
    while (next < lines.size() && kinds[next] != null && next <= i + 4) {
      boolean date = kinds[next] == Kind.DATELINE && next < 12;
      head = head || kinds[next] == Kind.BYLINE || date;
      next++;
    }
    return head && next < lines.size();
  }

  /** Whether a sentence stands between a picture's credit and a line that opens the report. */
  private boolean belowPicture(int i) {
    boolean credit = i > 0 && kinds[i - 1] == Kind.CREDIT && Credit.isOfPicture(lines.get(i - 1));
    boolean opens = i + 1 < lines.size() && kinds[i + 1] == null && opensReport(lines.get(i + 1));
    if (credit && opens && lines.get(i).rawWords().size() <= 40) {
      kinds[i] = Kind.CAPTION;
      return true;
    }
    return false;
  }

  private boolean opensReport(Line line) {
    return Dateline.of(line, lines).isPresent();
  }
}
