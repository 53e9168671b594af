package org.onrecord.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;

/** A folder in which files appear; one that is still being written is left until it is whole. */
final class WatchedFolder {
  private record Seen(FileTime time, long size) {}

  private final Path folder;
  private final Readers readers;
  private final Map<Path, Seen> last = new LinkedHashMap<>();
  private final Map<Path, Seen> read = new LinkedHashMap<>();

  WatchedFolder(Path folder, Readers readers) {
    this.folder = folder;
    this.readers = readers;
  }

  /**
   * Gives what is new to the sink.
   *
   * @param now whether files are read that nobody has looked at twice
   * @return whether there may be more in a moment
   */
  boolean look(Sink sink, boolean now) {
    List<Path> settled = new ArrayList<>();
    Map<Path, Seen> current = new LinkedHashMap<>();
    for (Path file : readers.files(folder, sink)) {
      Seen seen = seen(file);
      if (seen != null) {
        current.put(file, seen);
        boolean known = seen.equals(read.get(file));
        if (!known && (now || seen.equals(last.get(file)))) {
          settled.add(file);
        }
      }
    }
    last.clear();
    last.putAll(current);
    read.keySet().retainAll(current.keySet());
    for (Path file : settled) {
      Seen seen = current.get(file);
      if (seen != null) {
        read.put(file, seen);
        readers.read(List.of(file), sink);
      }
    }
    return !read.equals(current);
  }

  private static @org.jspecify.annotations.Nullable Seen seen(Path file) {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      return new Seen(about.lastModifiedTime(), about.size());
    } catch (IOException e) {
      return null;
    }
  }
}
