package org.onrecord.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.ingest.Source;

/** Takes uploaded files into a temporary folder, under names of the server's own. */
final class Uploads {
  /** The most that one upload may hold. */
  static final int MEGABYTES = 64;

  /** Files of one upload. */
  static final int FILES = 2_000;

  /** Characters of a name that are kept. */
  private static final int NAME = 200;

  /** The field of the form. */
  private static final String FIELD = "files";

  /**
   * An uploaded file.
   *
   * @param name as its owner calls it, without folders; it names no file here
   */
  record Upload(String name, Path path) implements Source {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** The files of one upload, until they are read. */
  record Spool(Path folder, List<Upload> files) implements AutoCloseable {
    Spool {
      files = List.copyOf(files);
    }

    @Override
    public void close() {
      try {
        for (Upload file : files) {
          Files.deleteIfExists(file.path());
        }
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        throw new UncheckedIOException("temporary files could not be deleted", e);
      }
    }
  }

  private Uploads() {}

  /**
   * The files that a request carries.
   *
   * @throws Refusal if it carries none
   */
  static Spool of(Context request) {
    if (!request.isMultipartFormData()) {
      throw new Refusal(
          415, "Files are expected here", "Send them as multipart/form-data, each as 'files'.");
    }
    List<UploadedFile> sent =
        request.uploadedFiles(FIELD).stream().filter(file -> !file.filename().isEmpty()).toList();
    if (sent.isEmpty()) {
      throw Refusal.bad("No file was chosen", "Choose one or more files of news reports.");
    }
    if (sent.size() > FILES) {
      throw new Refusal(
          413, "These are more than " + FILES + " files", "Put them into one archive (zip, tar).");
    }
    try {
      Path folder = Files.createTempDirectory("onrecord-upload");
      List<Upload> files = new ArrayList<>();
      for (UploadedFile file : sent) {
        Path path = folder.resolve(files.size() + ".upload");
        try (InputStream in = file.content()) {
          Files.copy(in, path);
        }
        files.add(new Upload(name(file.filename()), path));
      }
      return new Spool(folder, files);
    } catch (IOException e) {
      throw new UncheckedIOException("an upload could not be kept", e);
    }
  }

  /** The last part of a name that somebody else has given, without what steers a terminal. */
  static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{Cntrl}", "").strip();
    String kept = plain.length() > NAME ? plain.substring(plain.length() - NAME) : plain;
    return kept.isEmpty() || kept.equals("..") || kept.equals(".") ? "upload" : kept;
  }
}
