package org.onrecord.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list, table of rules or gazetteer: UTF-8, tab-separated, a header row, {@code #} comments,
 * one entry a line.
 */
public final class Lexicon {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Lexicon(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a resource beside a class.
   *
   * @throws IllegalArgumentException if there is none of that name, or a line does not fit its
   *     header
   */
  public static Lexicon read(Class<?> anchor, String resource) {
    try (InputStream in = anchor.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no resource " + resource + " beside " + anchor.getName());
      }
      return read(resource, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * Reads a table from any reader, such as a file that a user gives.
   *
   * @param name for messages
   * @throws IllegalArgumentException if a line does not fit the header, with its number
   */
  public static Lexicon read(String name, Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<String> columns = List.of();
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
        for (int i = 0; i < cells.size(); i++) {
          places.put(cells.get(i), i);
        }
      } else if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(
            name
                + " line "
                + number
                + ": "
                + cells.size()
                + " cells where the header has "
                + columns.size());
      } else {
        rows.add(new Row(name, number, places, cells));
      }
    }
    return new Lexicon(name, columns, rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The same table with further columns, empty throughout, where it lacks them. */
  public Lexicon withColumns(List<String> wanted) {
    Map<String, Integer> places = new LinkedHashMap<>();
    columns.forEach(column -> places.put(column, places.size()));
    wanted.forEach(column -> places.putIfAbsent(column, places.size()));
    List<Row> wider = rows.stream().map(row -> row.with(places)).toList();
    return new Lexicon(name, List.copyOf(places.keySet()), wider);
  }

  /** One line of a lexicon. */
  public static final class Row {
    private final String lexicon;
    private final int line;
    private final Map<String, Integer> places;
    private final List<String> cells;

    private Row(String lexicon, int line, Map<String, Integer> places, List<String> cells) {
      this.lexicon = lexicon;
      this.line = line;
      this.places = places;
      this.cells = List.copyOf(cells);
    }

    private Row with(Map<String, Integer> wider) {
      return new Row(lexicon, line, wider, cells);
    }

    /** The line number in its file, from 1. */
    public int line() {
      return line;
    }

    /**
     * The text of a cell, empty where nothing stands.
     *
     * @throws IllegalArgumentException if the lexicon has no such column
     */
    public String get(String column) {
      Integer place = places.get(column);
      if (place == null) {
        throw new IllegalArgumentException(lexicon + " has no column " + column);
      }
      return place < cells.size() ? cells.get(place) : "";
    }

    /** The values of a cell that holds several, parted by {@code |}. */
    public List<String> list(String column) {
      String cell = get(column);
      List<String> values = new ArrayList<>();
      int from = 0;
      while (from <= cell.length()) {
        int bar = cell.indexOf('|', from);
        int to = bar < 0 ? cell.length() : bar;
        String value = cell.substring(from, to).strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
        from = to + 1;
      }
      return values;
    }

    @Override
    public String toString() {
      return lexicon + " line " + line + " " + cells;
    }
  }
}
