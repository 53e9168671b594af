package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in a file. */
class SqliteStoreTest extends GrowthContract {
  @TempDir private Path folder;

  @Override
  String address() {
    return folder.resolve("project").resolve("onrecord.db").toString();
  }

  @Override
  void checkCopy() {
    try (Store copy = Stores.open(address() + ".v" + Migration.ALL.size())) {
      assertThat(copy.extracted()).hasSize(2);
    }
    assertThat(Path.of(address() + ".v" + Migration.ALL.size() + ".part")).doesNotExist();
  }

  @Test
  void aFileOfAnotherProgramIsLeftAlone() throws SQLException, IOException {
    Path file = folder.resolve("other.db");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE article (name TEXT)");
    }
    assertThatThrownBy(() -> Stores.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("another program");
    Path text = Files.writeString(folder.resolve("notes.txt"), "No database.".repeat(100));
    assertThatThrownBy(() -> Stores.open(text.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("notes.txt");
    assertThat(Files.readString(text)).startsWith("No database.");
  }

  @Test
  void anUnknownAddressIsRefused() {
    assertThatThrownBy(() -> Stores.open("jdbc:oracle:thin:@x"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("jdbc:postgresql://");
  }
}
