package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.Difference;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/**
 * The versions of an utterance under one another, a column a word of the fullest.
 *
 * @param statements the fullest first; a row each
 * @param columns in order of the fullest; what a version adds has a column of its own
 */
public record VariantTable(List<EntryId> statements, List<Column> columns) {
  public VariantTable {
    statements = List.copyOf(statements);
    columns = List.copyOf(columns);
  }

  /** A word of the fullest version and what each version has in its place. */
  public record Column(List<Cell> cells) {
    public Column {
      cells = List.copyOf(cells);
    }

    /** The word of the fullest version; empty in a column of added words. */
    public String full() {
      return cells.get(0).text();
    }
  }

  /** What one version has in the place of a word; empty where it leaves the word out. */
  public record Cell(String text, Difference.Kind kind) {
    static final Cell NOTHING = new Cell("", Difference.Kind.ADDED);
  }

  /** How many words of the fullest version a row keeps, respelt or not. */
  public int kept(int row) {
    int kept = 0;
    for (Column column : columns) {
      Cell cell = column.cells().get(row);
      boolean same = cell.kind() == Difference.Kind.SAME || cell.kind() == Difference.Kind.RESPELT;
      kept += same && !column.full().isEmpty() ? 1 : 0;
    }
    return kept;
  }

  /** How many words the fullest version has. */
  public int words() {
    return (int) columns.stream().filter(column -> !column.full().isEmpty()).count();
  }

  /** The table of an utterance; nothing where the record lacks its fullest statement. */
  public static Optional<VariantTable> of(Utterance utterance, SourcedRecord record) {
    Optional<VariantSheet> sheet = VariantSheet.of(utterance, record);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    EntryId full = utterance.members().get(0).statement();
    for (ArticleRecord article : record.articles()) {
      Optional<Statement> statement =
          article.article().id().equals(sheet.get().fullest().article())
              ? article.entry(full).map(Statement.class::cast)
              : Optional.empty();
      if (statement.isPresent()) {
        return Optional.of(of(article.article(), statement.get(), sheet.get(), record));
      }
    }
    return Optional.empty();
  }

  private static VariantTable of(
      Article article, Statement full, VariantSheet sheet, SourcedRecord record) {
    List<Span> words = words(article.text(), pieces(full));
    List<EntryId> statements = new ArrayList<>();
    statements.add(full.id());
    List<VersionRow> rows = new ArrayList<>();
    for (VariantSheet.Version version : sheet.versions()) {
      Optional<ArticleRecord> home =
          record.articles().stream()
              .filter(a -> a.article().id().equals(version.passage().article()))
              .findFirst();
      if (home.isPresent() && version.relation() != Utterance.Relation.PARAPHRASE) {
        statements.add(version.statement());
        rows.add(VersionRow.of(words, version.differences(), home.get().article().text()));
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int i = -1; i < words.size(); i++) {
      if (i >= 0) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(words.get(i).of(article.text()), Difference.Kind.SAME));
        for (VersionRow row : rows) {
          cells.add(row.cells.get(i));
        }
        columns.add(new Column(cells));
      }
      int after = i;
      if (rows.stream().anyMatch(row -> row.added.containsKey(after))) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.NOTHING);
        rows.forEach(row -> cells.add(row.added.getOrDefault(after, Cell.NOTHING)));
        columns.add(new Column(cells));
      }
    }
    return new VariantTable(statements, columns);
  }

  private static List<Span> pieces(Statement statement) {
    if (!statement.quotes().isEmpty()) {
      return statement.quotes();
    }
    return statement.parts().isEmpty() ? List.of(statement.passage()) : statement.parts();
  }

  /** What stands between white space. */
  static List<Span> words(String text, List<Span> pieces) {
    List<Span> words = new ArrayList<>();
    for (Span piece : pieces) {
      int begin = -1;
      for (int i = piece.begin(); i <= piece.end(); i++) {
        boolean space = i == piece.end() || Character.isWhitespace(text.charAt(i));
        if (!space && begin < 0) {
          begin = i;
        } else if (space && begin >= 0) {
          words.add(new Span(begin, i));
          begin = -1;
        }
      }
    }
    return words;
  }

  /** One version against the words of the fullest. */
  private record VersionRow(List<Cell> cells, Map<Integer, Cell> added) {
    static VersionRow of(List<Span> words, List<Difference> differences, String text) {
      List<Cell> cells = new ArrayList<>();
      words.forEach(word -> cells.add(new Cell("", Difference.Kind.LEFT_OUT)));
      Map<Integer, Cell> added = new TreeMap<>();
      int last = -1;
      for (Difference difference : differences) {
        List<String> given = given(difference.inOther(), text);
        if (difference.inFull() == null) {
          Cell before = added.getOrDefault(last, new Cell("", difference.kind()));
          added.put(last, new Cell(join(before.text(), given), difference.kind()));
          continue;
        }
        List<Integer> places = places(words, difference.inFull().span());
        for (int k = 0; k < places.size(); k++) {
          last = places.get(k);
          int to = k == places.size() - 1 ? given.size() : Math.min(k + 1, given.size());
          List<String> here = given.subList(Math.min(k, to), to);
          Cell before = cells.get(last);
          if (!here.isEmpty()) {
            Difference.Kind kind =
                before.text().isEmpty() ? difference.kind() : worse(before, difference);
            cells.set(last, new Cell(join(before.text(), here), kind));
          } else if (difference.kind() == Difference.Kind.CHANGED && before.text().isEmpty()) {
            cells.set(last, new Cell("", Difference.Kind.LEFT_OUT));
          }
        }
      }
      return new VersionRow(cells, added);
    }

    private static Difference.Kind worse(Cell before, Difference difference) {
      return before.kind().compareTo(difference.kind()) > 0 ? before.kind() : difference.kind();
    }

    private static String join(String before, List<String> words) {
      String after = String.join(" ", words);
      return before.isEmpty() ? after : before + " " + after;
    }

    private static List<Integer> places(List<Span> words, Span span) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).overlaps(span)) {
          places.add(i);
        }
      }
      return places;
    }

    /** The words of a passage, each with the point or comma that follows it. */
    private static List<String> given(
        @org.jspecify.annotations.Nullable Passage passage, String text) {
      if (passage == null) {
        return List.of();
      }
      int end = passage.span().end();
      while (end < text.length() && ",.;:!?".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      return words(text, List.of(new Span(passage.span().begin(), end))).stream()
          .map(word -> word.of(text))
          .toList();
    }
  }
}
