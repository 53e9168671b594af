package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Block.Kind;

/** What follows the report: its author's name and life, notes of the outlet, legal notes. */
final class Tail {
  /** How many lines after a closing credit may still be notes of the outlet. */
  private static final int AFTERWORDS = 12;

  private final List<Line> lines;
  private final @Nullable Kind[] kinds;
  private final List<Line> credits = new ArrayList<>();
  private @Nullable String outlet;

  Tail(List<Line> lines, @Nullable Kind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  void mark() {
    closingCredit();
    afterCredit();
    authors();
  }

  /** The outlet that speaks after the report. */
  Optional<String> outlet() {
    return Optional.ofNullable(outlet);
  }

  /** Lines of sources alone that close the report. */
  List<Line> credits() {
    return List.copyOf(credits);
  }

  private void closingCredit() {
    for (int i = lines.size() - 1; i > 2 && i >= lines.size() - 4; i--) {
      if (kinds[i] == null && Credit.closes(lines.get(i))) {
        kinds[i] = Kind.CREDIT;
        credits.add(lines.get(i));
      }
    }
  }

  /**
   * After a credit that closes the report, lines that speak for the outlet or to its readers are
   * furniture, and so is a single line between two of them.
   */
  private void afterCredit() {
    int from = Math.max(lines.size() / 2, lines.size() - AFTERWORDS - 1);
    for (int i = from; i < lines.size(); i++) {
      if (kinds[i] != Kind.CREDIT || isPicture(i)) {
        continue;
      }
      int last = -1;
      int unsigned = 0;
      for (int k = i + 1; k < lines.size() && unsigned < 2; k++) {
        boolean furniture = kinds[k] == Kind.BOILERPLATE || (kinds[k] == null && isAfterword(k));
        last = furniture ? k : last;
        unsigned = furniture || kinds[k] != null ? 0 : unsigned + 1;
      }
      for (int k = i + 1; k <= last; k++) {
        Kind kind = Byline.isNameAlone(lines.get(k)) ? Kind.BYLINE : Kind.BOILERPLATE;
        kinds[k] = kinds[k] == null ? kind : kinds[k];
        if (kinds[k] == Kind.BOILERPLATE && outlet == null) {
          outlet = Masthead.opening(lines.get(k)).orElse(null);
        }
      }
      return;
    }
  }

  private boolean isAfterword(int k) {
    Line line = lines.get(k);
    Line above = lines.get(k - 1);
    Optional<String> name = Byline.isNameAlone(above) ? Optional.of(name(above)) : Optional.empty();
    return Boilerplate.isAfterword(line)
        || Byline.isNameAlone(line)
        || Byline.isBiography(line, name);
  }

  private boolean isPicture(int i) {
    return Credit.of(lines.get(i)).filter(c -> c.kind() != Credit.Kind.REPORT).isPresent();
  }

  /** The author's name alone near the end, and the author's life. */
  private void authors() {
    int i = lines.size() - 1;
    int seen = 0;
    while (i > 0 && seen < 6) {
      if (kinds[i] != null) {
        i--;
        continue;
      }
      Line line = lines.get(i);
      int above = openAbove(i);
      Optional<String> name =
          above > 0 && Byline.isNameAlone(lines.get(above))
              ? Optional.of(lines.get(above).text())
              : Optional.empty();
      if (Byline.isBiography(line, name) && (name.isPresent() || isTail(i))) {
        kinds[i] = Kind.BOILERPLATE;
      } else if (Byline.isNameAlone(line) && isEnd(i)) {
        kinds[i] = Kind.BYLINE;
      } else {
        return;
      }
      seen++;
      i--;
    }
  }

  /** A biography without a name above it must stand at the very end of a report of some length. */
  private boolean isTail(int i) {
    return i >= 5 && isEnd(i);
  }

  private boolean isEnd(int i) {
    for (int k = i + 1; k < lines.size(); k++) {
      if (kinds[k] == null || kinds[k] == Kind.PARAGRAPH) {
        return false;
      }
    }
    return true;
  }

  private int openAbove(int i) {
    int k = i - 1;
    while (k > 0 && kinds[k] != null) {
      k--;
    }
    return k;
  }

  /** The name on a byline that is a name alone. */
  static String name(Line line) {
    String text = line.text();
    return text.startsWith("\u2014 ") || text.startsWith("- ") || text.startsWith("\u2013 ")
        ? text.substring(2).strip()
        : text;
  }
}
