package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A format that is read and has no page is not finished. */
class ReaderPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "formats", "in");

  @Test
  void everyReaderHasAPageThatTheOverviewNames() throws IOException {
    String overview = Files.readString(PAGES.resolve("README.md"));
    for (Reader reader : Readers.standard().readers()) {
      String page = reader.format() + ".md";
      assertThat(PAGES.resolve(page)).exists();
      assertThat(overview).contains("(" + page + ")");
    }
  }
}
