package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One step forward of the schema: the statements that are the same everywhere in {@code
 * NUMBER-NAME.sql}, those of one system in {@code NUMBER-NAME.SYSTEM.sql}. What has been released
 * never changes; a further step is a further line in {@link #ALL}.
 *
 * @param version that the store has after it
 */
record Migration(int version, String name) {
  /** All steps, in order. */
  static final List<Migration> ALL =
      List.of(
          new Migration(1, "record"),
          new Migration(2, "slice"),
          new Migration(3, "desk"),
          new Migration(4, "growth"),
          new Migration(5, "who"),
          new Migration(6, "one-more"));

  /** The statements for a system, in order. */
  List<String> statements(Dialect dialect) {
    List<String> statements = new ArrayList<>();
    for (String end : List.of(".sql", "." + dialect.name() + ".sql")) {
      String sql = dialect.schema(resource(version + "-" + name + end));
      for (String statement : sql.replaceAll("(?m)^--.*$", "").split(";\\s*(\\n|$)")) {
        if (!statement.isBlank()) {
          statements.add(statement.strip());
        }
      }
    }
    return statements;
  }

  private static String resource(String name) {
    try (InputStream in = Migration.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
