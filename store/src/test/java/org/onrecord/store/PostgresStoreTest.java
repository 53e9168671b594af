package org.onrecord.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/**
 * A store on a server; runs where there is one. {@code ONRECORD_TEST_POSTGRES} names a database in
 * which the test may make schemas, such as {@code
 * jdbc:postgresql://127.0.0.1:5432/test?user=postgres}.
 */
class PostgresStoreTest extends GrowthContract {
  private static final String SERVER =
      System.getenv()
          .getOrDefault(
              "ONRECORD_TEST_POSTGRES",
              "jdbc:postgresql://127.0.0.1:5432/test?user=postgres&connectTimeout=2");

  private final String schema = "onrecord_test_" + ProcessHandle.current().pid();

  @BeforeEach
  void thereIsAServer() {
    try {
      drop();
    } catch (SQLException e) {
      Assumptions.abort("no PostgreSQL at " + SERVER + ", not tested: " + e.getMessage());
    }
  }

  @AfterEach
  void leaveNothingBehind() throws SQLException {
    drop();
  }

  private void drop() throws SQLException {
    try (Connection connection = DriverManager.getConnection(SERVER);
        Statement statement = connection.createStatement()) {
      statement.execute("SET client_min_messages = warning");
      statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }
  }

  @Override
  int seeds() {
    return 1;
  }

  @Override
  String address() {
    return SERVER + "&currentSchema=" + schema;
  }
}
