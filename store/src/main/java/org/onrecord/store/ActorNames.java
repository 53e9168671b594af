package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds actors by the words of their names, or by how these begin. */
final class ActorNames {
  /** What a word may hold at most to be looked up. */
  private static final int LONGEST = 200;

  private ActorNames() {}

  /** Writes the words of an actor's names. */
  static void write(Database database, String actor, List<String> names) {
    TreeSet<String> words = new TreeSet<>();
    names.forEach(name -> words.addAll(words(name)));
    database.write("DELETE FROM actor_word WHERE actor = ?", actor);
    List<@Nullable Object[]> rows = new ArrayList<>();
    words.forEach(word -> rows.add(new Object[] {word, actor}));
    database.writeAll("INSERT INTO actor_word (word, actor) VALUES (?, ?)", rows);
  }

  /** The words of a name under which it is found. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && word.length() <= LONGEST) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The ids of those who bear a name, in order of id.
   *
   * @param name an id, or a part of a name that begins where a word does
   * @param most that come
   */
  static List<String> bearers(Database database, String name, int most) {
    List<String> words = words(name);
    boolean indexed =
        !database.rows("SELECT actor FROM actor_word LIMIT 1", row -> row.getString(1)).isEmpty();
    if (words.isEmpty() || !indexed) {
      return database.rows(
          "SELECT id FROM actor WHERE id = ? OR names LIKE ? ESCAPE '!' ORDER BY id LIMIT ?",
          row -> row.getString(1),
          name,
          Answers.like(name),
          most);
    }
    String first = words.get(0);
    return database.rows(
        "SELECT id FROM actor WHERE id = ? UNION SELECT a.id FROM (SELECT DISTINCT actor"
            + " FROM actor_word WHERE word >= ? AND word < ?) w JOIN actor a ON a.id = w.actor"
            + " WHERE a.names LIKE ? ESCAPE '!' ORDER BY 1 LIMIT ?",
        row -> row.getString(1),
        name,
        first,
        first + Character.toString(Character.MAX_CODE_POINT),
        Answers.like(name),
        most);
  }
}
