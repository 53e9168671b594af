package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a ZIP archive one after the other, their growth bounded. */
final class ZipMembers implements AutoCloseable {
  /** Thrown at a file that only a password opens. */
  static final class Locked extends ZipException {
    private static final long serialVersionUID = 1;
  }

  private final ZipInputStream zip;
  private final InputStream bounded;
  private String name = "";

  ZipMembers(InputStream in) {
    Expansion expansion = new Expansion();
    zip = new ZipInputStream(expansion.counted(in), StandardCharsets.ISO_8859_1);
    bounded = expansion.bounded(zip);
  }

  /** Goes to the next file; false at the end. */
  boolean next() throws IOException {
    ZipEntry entry = entry();
    while (entry != null && entry.isDirectory()) {
      entry = entry();
    }
    name = entry == null ? "" : decoded(entry.getName());
    return entry != null;
  }

  private @Nullable ZipEntry entry() throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new ZipException("a file name is damaged");
    } catch (ZipException e) {
      throw String.valueOf(e.getMessage()).contains("encrypted") ? new Locked() : e;
    }
  }

  /** Names not marked as UTF-8 mostly are UTF-8 all the same. */
  private static String decoded(String name) {
    boolean bytes = name.chars().allMatch(c -> c < 256);
    return bytes ? Charsets.decode(name.getBytes(StandardCharsets.ISO_8859_1)).text() : name;
  }

  String name() {
    return name;
  }

  /** The content of the file that it stands at. */
  InputStream content() {
    return bounded;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
