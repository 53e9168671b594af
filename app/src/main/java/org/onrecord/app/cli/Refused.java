package org.onrecord.app.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What a file system refused, in words. */
final class Refused {
  private Refused() {}

  /**
   * One sentence: what is wrong, and the way out where there is one.
   *
   * @param refusal an {@link java.io.IOException} or an {@link InvalidPathException}
   */
  static String said(Exception refusal) {
    if (refusal instanceof InvalidPathException path) {
      return "'"
          + path.getInput()
          + "' is no name of a file here; if it has letters beyond ASCII, set LC_ALL=C.UTF-8";
    }
    if (refusal instanceof FileSystemException file && file.getFile() != null) {
      return "'" + file.getFile() + "' can be neither read nor written: " + reason(file);
    }
    return "reading or writing failed: " + refusal.getMessage();
  }

  private static String reason(FileSystemException refusal) {
    if (refusal instanceof AccessDeniedException) {
      return "you may not";
    }
    if (refusal instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (refusal instanceof FileAlreadyExistsException) {
      return "something else is there";
    }
    if (refusal instanceof NotDirectoryException) {
      return "it is no folder";
    }
    return refusal.getReason() == null ? "the system refuses" : refusal.getReason();
  }
}
