package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.article.ArticleId;
import org.onrecord.dossier.VariantTable;
import org.onrecord.record.EntryId;
import org.onrecord.story.Difference;

/**
 * Cuts a table of versions into lines of a page, a row an article, and says what parts in each.
 * What an article prints in pieces stands in one row.
 */
final class Sheets {
  /** A line ends at a mark after so many words, and without one after {@link #LONGEST}. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 11;

  /** A version of the words in one article: the rows of the table that hold its pieces. */
  private record Version(Told.Print print, List<Integer> rows) {}

  private final List<Version> versions = new ArrayList<>();
  private final List<VariantTable.Column> columns;

  Sheets(Told told, Optional<VariantTable> table) {
    this.columns = table.map(VariantTable::columns).orElse(List.of());
    List<EntryId> statements = table.map(VariantTable::statements).orElse(List.of());
    Map<ArticleId, Version> byArticle = new LinkedHashMap<>();
    for (Told.Print print : told.prints()) {
      int row = statements.indexOf(print.statement().id());
      if (row >= 0) {
        byArticle
            .computeIfAbsent(print.article().id(), id -> new Version(print, new ArrayList<>()))
            .rows()
            .add(row);
      }
    }
    versions.addAll(byArticle.values());
  }

  /** Where each row stands in print. */
  List<Ref> rows(Refs refs) {
    return versions.stream().map(v -> refs.place(v.print().statement())).toList();
  }

  /** The lines of the sheet; none where only paraphrases stand beside the fullest. */
  List<UtteranceView.Sheet> systems() {
    List<UtteranceView.Sheet> systems = new ArrayList<>();
    if (versions.size() < 2) {
      return systems;
    }
    List<VariantTable.Column> line = new ArrayList<>();
    for (VariantTable.Column column : columns) {
      line.add(column);
      String full = column.full();
      boolean mark = !full.isEmpty() && ",.;:!?—".indexOf(full.charAt(full.length() - 1)) >= 0;
      if ((mark && line.size() >= SHORTEST) || line.size() >= LONGEST) {
        systems.add(system(line));
        line.clear();
      }
    }
    if (!line.isEmpty()) {
      systems.add(system(line));
    }
    return systems;
  }

  private UtteranceView.Sheet system(List<VariantTable.Column> line) {
    List<UtteranceView.Slot> slots = new ArrayList<>();
    for (VariantTable.Column column : line) {
      List<UtteranceView.Cell> cells = new ArrayList<>();
      for (Version version : versions) {
        boolean full = cells.isEmpty();
        cells.add(shown(cell(column, version), full, column.full().isEmpty()));
      }
      slots.add(new UtteranceView.Slot(cells));
    }
    List<String> notes = new ArrayList<>();
    for (Version version : versions.subList(1, versions.size())) {
      note(line, version).ifPresent(notes::add);
    }
    return new UtteranceView.Sheet(slots, notes);
  }

  /** What an article has in a column, in the first of its pieces that has anything. */
  private static VariantTable.Cell cell(VariantTable.Column column, Version version) {
    for (int row : version.rows()) {
      if (!column.cells().get(row).text().isEmpty()) {
        return column.cells().get(row);
      }
    }
    return column.cells().get(version.rows().get(0));
  }

  private static UtteranceView.Cell shown(VariantTable.Cell cell, boolean full, boolean extra) {
    if (cell.text().isEmpty()) {
      boolean out = !extra && cell.kind() == Difference.Kind.LEFT_OUT;
      return new UtteranceView.Cell(out ? "·" : "", out ? "out" : "blank");
    }
    String style = full ? "full" : cell.kind().name().toLowerCase(Locale.ROOT);
    return new UtteranceView.Cell(cell.text(), style);
  }

  /** What one version does in a line, in a sentence. */
  private static Optional<String> note(List<VariantTable.Column> line, Version version) {
    String outlet = Names.outlet(version.print().article());
    int words = 0;
    int out = 0;
    List<String> parts = new ArrayList<>();
    for (VariantTable.Column column : line) {
      VariantTable.Cell cell = cell(column, version);
      String full = bare(column.full());
      String here = bare(cell.text());
      words += full.isEmpty() ? 0 : 1;
      out += !full.isEmpty() && here.isEmpty() ? 1 : 0;
      if (here.isEmpty() || full.equals(here)) {
        continue;
      }
      if (cell.kind() == Difference.Kind.RESPELT) {
        parts.add("respells “" + full + "” as “" + here + "”");
      } else if (full.isEmpty()) {
        parts.add("adds “" + here + "”");
      } else if (cell.kind() == Difference.Kind.CHANGED) {
        parts.add("has “" + here + "” for “" + full + "”");
      }
    }
    if (out == words && words > 0) {
      return Optional.of(outlet + " leaves this out");
    }
    if (out > 0) {
      parts.add(0, "keeps " + (words - out) + " of " + words + " words");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(outlet + " " + String.join(", ", parts));
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ",.;:!?".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
