package org.onrecord.app.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.story.SourcedRecord;

/** Writes a brief as a folder: {@code index.html} first, the other pages and their data beside. */
public final class BriefFolder {
  private BriefFolder() {}

  /**
   * Writes every page of a record and its data.
   *
   * @return the front page
   */
  public static Path write(SourcedRecord record, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("assets"));
    for (String name : Asset.NAMES) {
      Files.writeString(folder.resolve("assets").resolve(name), Asset.packaged(name).text());
    }
    Pages pages = new Pages(record, new BriefLinks());
    for (View view : pages.views()) {
      Optional<Page> page = pages.page(view);
      Optional<PageData> data = pages.data(view);
      if (page.isPresent() && data.isPresent()) {
        write(folder, view, Format.HTML, page.get().html());
        write(folder, view, Format.JSON, data.get().json());
        write(folder, view, Format.CSV, data.get().csv());
      }
    }
    return folder.resolve(BriefLinks.file(new View.Home(), Format.HTML));
  }

  private static void write(Path folder, View view, Format format, String text) throws IOException {
    Files.write(
        folder.resolve(BriefLinks.file(view, format)), text.getBytes(StandardCharsets.UTF_8));
  }
}
