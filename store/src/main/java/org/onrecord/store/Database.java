package org.onrecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One connection: statements with their values, transactions, and errors said for people. */
final class Database implements AutoCloseable {
  /** Reads one row of an answer. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Statements that are kept ready. */
  private static final int READY = 200;

  /** Rows that are sent together. */
  private static final int BATCH = 500;

  /** Values of one statement, at most. */
  private static final int AMONG = 256;

  private final Connection connection;
  private final String name;
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<String, PreparedStatement> ready = new LinkedHashMap<>();

  /**
   * @param name of the store, for messages
   */
  Database(Connection connection, String name) {
    this.connection = connection;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Runs some work as one transaction: all of it is kept, or nothing. */
  void transaction(Runnable work) {
    turn.lock();
    try {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        work.run();
        connection.commit();
        done = true;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Writes, and gives the number of rows written.
   *
   * @param values texts, numbers, bytes or null, one for each question mark
   */
  int write(String sql, @Nullable Object... values) {
    turn.lock();
    try {
      PreparedStatement statement = prepared(sql);
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  /** Writes once for each row of values. */
  void writeAll(String sql, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    turn.lock();
    try {
      PreparedStatement statement = prepared(sql);
      int waiting = 0;
      for (@Nullable Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
        waiting++;
        if (waiting == BATCH) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  /** A statement that is kept ready; only those of a bounded number of texts are. */
  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = ready.remove(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
    }
    ready.put(sql, statement);
    if (ready.size() > READY) {
      String oldest = ready.keySet().iterator().next();
      PreparedStatement gone = ready.remove(oldest);
      if (gone != null) {
        gone.close();
      }
    }
    return statement;
  }

  /** Runs statements that take no values, such as those that make a table. */
  void run(String sql) {
    turn.lock();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Reads rows by a statement that is kept ready, for what is asked often; the reader must not ask
   * anything itself.
   */
  <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... values) {
    turn.lock();
    try {
      PreparedStatement statement = prepared(sql);
      return read(statement, reader, values);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  /**
   * Reads rows for many values, some at a time.
   *
   * @param sql in which {@code %s} stands for the values
   * @param first values that stand before them
   */
  <T> List<T> among(String sql, RowReader<T> reader, Collection<?> values, Object... first) {
    List<T> rows = new ArrayList<>();
    List<Object> all = new ArrayList<>(values);
    for (int from = 0; from < all.size(); from += AMONG) {
      List<Object> some = new ArrayList<>(all.subList(from, Math.min(all.size(), from + AMONG)));
      // Few lengths, so that statements are kept ready.
      int size = Math.max(1, Integer.highestOneBit(some.size() * 2 - 1));
      while (some.size() < size) {
        some.add(some.get(some.size() - 1));
      }
      some.addAll(0, List.of(first));
      rows.addAll(rows(sql.formatted(marks(size)), reader, some.toArray()));
    }
    return rows;
  }

  /** So many question marks in brackets. */
  static String marks(int size) {
    return "(?" + ", ?".repeat(size - 1) + ")";
  }

  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
    turn.lock();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return read(statement, reader, values);
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  private static <T> List<T> read(
      PreparedStatement statement, RowReader<T> reader, @Nullable Object[] values)
      throws SQLException {
    bind(statement, values);
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(reader.read(result));
      }
    }
    return rows;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof byte[] bytes) {
        statement.setBytes(i + 1, bytes);
      } else if (value instanceof String text) {
        statement.setString(i + 1, storable(text));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /** Text without what a database cannot hold: NUL and halves of surrogate pairs. */
  private static String storable(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
    }
    return out == null ? text : out.toString();
  }

  private StoreException failed(SQLException e) {
    return new StoreException("the store " + name + " failed: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      turn.unlock();
    }
  }
}
