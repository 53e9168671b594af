package org.onrecord.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one record has that another lacks, line by line: what did this article change?
 *
 * @param added in the new record only
 * @param removed in the old record only
 * @param changed in both, with other fields
 */
public record RecordDiff(List<Line> added, List<Line> removed, List<Changed> changed) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public RecordDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /**
   * A line of a record.
   *
   * @param id its id, or what stands for one: the places of a line without
   */
  public record Line(String type, String id, String json) {}

  /** A line that both records hold, with the names of the fields that differ. */
  public record Changed(String type, String id, List<String> fields, String before, String after) {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /**
   * Compares two records.
   *
   * @param before the lines of the old record, JSON Lines
   * @param after the lines of the new record
   * @throws IllegalArgumentException if a line is no JSON object, with its number
   */
  public static RecordDiff of(Iterable<String> before, Iterable<String> after) {
    Map<String, JsonNode> old = read(before);
    Map<String, JsonNode> now = read(after);
    List<Line> added = new ArrayList<>();
    List<Line> removed = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    old.forEach(
        (key, line) -> {
          if (!now.containsKey(key)) {
            removed.add(new Line(type(line), id(key), line.toString()));
          }
        });
    now.forEach(
        (key, line) -> {
          JsonNode was = old.get(key);
          if (was == null) {
            added.add(new Line(type(line), id(key), line.toString()));
          } else if (!was.equals(line)) {
            changed.add(
                new Changed(
                    type(line), id(key), fields(was, line), was.toString(), line.toString()));
          }
        });
    return new RecordDiff(added, removed, changed);
  }

  private static Map<String, JsonNode> read(Iterable<String> lines) {
    Map<String, JsonNode> read = new TreeMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode node;
      try {
        node = JSON.readTree(line);
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException("line " + number + " is no JSON: " + line, e);
      }
      if (!node.isObject()) {
        throw new IllegalArgumentException("line " + number + " is no JSON object: " + line);
      }
      String key = key(node);
      for (int n = 2; read.putIfAbsent(key, node) != null; n++) {
        key = key(node) + " " + n;
      }
    }
    return read;
  }

  private static String key(JsonNode line) {
    String id = line.path("id").asText("");
    if (id.isEmpty()) {
      StringBuilder places = new StringBuilder(line.path("actor").asText(""));
      for (String field : new String[] {"passage", "a", "b"}) {
        JsonNode at = line.path(field);
        if (at.isObject()) {
          places
              .append(places.isEmpty() ? "" : " ")
              .append(at.path("article").asText())
              .append('.')
              .append(at.path("begin").asText())
              .append('-')
              .append(at.path("end").asText());
        }
      }
      places.append(line.path("source").asText("")).append(line.path("code").asText(""));
      id = places.toString();
    }
    return type(line) + "\t" + id;
  }

  private static String type(JsonNode line) {
    return line.path("type").asText("");
  }

  private static String id(String key) {
    return key.substring(key.indexOf('\t') + 1);
  }

  private static List<String> fields(JsonNode before, JsonNode after) {
    TreeSet<String> names = new TreeSet<>();
    for (Iterator<String> it = before.fieldNames(); it.hasNext(); ) {
      names.add(it.next());
    }
    for (Iterator<String> it = after.fieldNames(); it.hasNext(); ) {
      names.add(it.next());
    }
    names.removeIf(name -> before.path(name).equals(after.path(name)));
    return List.copyOf(names);
  }
}
