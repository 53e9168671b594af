package org.onrecord.app.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a result goes: looked at before hours of reading, not after them. */
final class Destination {
  private Destination() {}

  /**
   * Looks whether a file could be written or a folder made; nothing is.
   *
   * @throws FileSystemException if not
   */
  static void check(Path path) throws FileSystemException {
    Path wanted = path.toAbsolutePath();
    Path there = wanted;
    while (!Files.exists(there)) {
      @Nullable Path above = there.getParent();
      if (above == null) {
        return;
      }
      there = above;
    }
    if (!there.equals(wanted) && !Files.isDirectory(there)) {
      throw new NotDirectoryException(there.toString());
    }
    if (!Files.isWritable(there)) {
      throw new AccessDeniedException(there.toString());
    }
  }
}
