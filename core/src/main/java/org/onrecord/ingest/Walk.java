package org.onrecord.ingest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Visits files and folders in the order of their names, each folder once. */
final class Walk {
  private static final int DEEPEST = 64;

  /** Files about a folder rather than in it. */
  private static final Set<String> ABOUT =
      Set.of(
          "readme", "readme.md", "readme.txt", "license", "license.txt", "license.md", "copying");

  /** What saved pages bring along beside their text. */
  private static final Set<String> ASSETS =
      Set.of(
          "css",
          "js",
          "mjs",
          "map",
          "png",
          "jpg",
          "jpeg",
          "gif",
          "webp",
          "avif",
          "svg",
          "ico",
          "bmp",
          "tif",
          "tiff",
          "woff",
          "woff2",
          "ttf",
          "otf",
          "eot",
          "mp3",
          "mp4",
          "m4a",
          "webm",
          "ogg",
          "mov",
          "avi",
          "download",
          "tsv",
          "csv",
          "md",
          "json5",
          "lock",
          "py",
          "java",
          "class",
          "db",
          "db-wal",
          "db-shm",
          "watch");

  private final Consumer<Source> files;
  private final Sink sink;
  private final Deque<Path> above = new ArrayDeque<>();

  Walk(Consumer<Source> files, Sink sink) {
    this.files = files;
    this.sink = sink;
  }

  /** A path that a user names is read whatever it is called. */
  void visit(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (!Files.isRegularFile(path)) {
      sink.problem(Problems.unreadable(name(path), whyNoFile(path)));
    } else {
      files.accept(new FileSource(name(path), path));
    }
  }

  private static String whyNoFile(Path path) {
    if (Files.exists(path)) {
      return "it is no regular file";
    }
    return Files.isSymbolicLink(path)
        ? "it is a link that leads nowhere"
        : "there is no such file or folder";
  }

  private void folder(Path folder) {
    Path real;
    try {
      real = folder.toRealPath();
    } catch (IOException e) {
      sink.problem(Problems.unreadable(name(folder), e));
      return;
    }
    if (above.contains(real) || above.size() >= DEEPEST) {
      sink.problem(Problems.folderLoop(name(folder)));
      return;
    }
    above.push(real);
    children(folder).forEach(this::child);
    above.pop();
  }

  private List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
    } catch (IOException | UncheckedIOException e) {
      sink.problem(Problems.unreadable(name(folder), e));
      return List.of();
    }
  }

  private void child(Path path) {
    String file = path.getFileName().toString();
    if (file.startsWith(".")) {
      return;
    }
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (isArticle(file)) {
      visit(path);
    }
  }

  /** Whether a file in a folder or archive may be one that articles stand in, by its name. */
  static boolean isArticle(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !file.startsWith(".")
        && !path.startsWith("__MACOSX/")
        && !ABOUT.contains(file)
        && !ASSETS.contains(extension(file));
  }

  static String extension(String file) {
    String name = GzipReader.plainName(file.substring(file.lastIndexOf('/') + 1));
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static String name(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
