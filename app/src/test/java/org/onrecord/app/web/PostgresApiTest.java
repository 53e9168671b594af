package org.onrecord.app.web;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;

/** The API over a store on a server, where there is one. */
class PostgresApiTest extends ApiContract {
  private static final String SERVER =
      System.getenv()
          .getOrDefault(
              "ONRECORD_TEST_POSTGRES",
              "jdbc:postgresql://127.0.0.1:5432/test?user=postgres&connectTimeout=2");

  private static final String SCHEMA = "onrecord_desk_" + ProcessHandle.current().pid();

  @Override
  String filled(Path folder) {
    try {
      drop();
    } catch (SQLException e) {
      Assumptions.abort("no PostgreSQL at " + SERVER + ", not tested: " + e.getMessage());
    }
    String address = SERVER + "&currentSchema=" + SCHEMA;
    Desk.fill(address, folder);
    return address;
  }

  @AfterAll
  static void drop() throws SQLException {
    try (Connection connection = DriverManager.getConnection(SERVER);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
    }
  }
}
