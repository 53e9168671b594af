package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the files of a tar archive (POSIX ustar and GNU), in their order there. */
public final class TarReader implements Reader {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 4_096;

  private final Readers inner;

  /**
   * @param inner for the members
   */
  public TarReader(Readers inner) {
    this.inner = inner;
  }

  @Override
  public String format() {
    return "tar";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    return head.length >= BLOCK && ascii(head, 257, 5).equals("ustar");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    try (InputStream in = source.open()) {
      Members members = new Members(source.name(), inner, sink);
      String longName = "";
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        long size = octal(header, 124, 12);
        BoundedStream member = new BoundedStream(in, size);
        char type = (char) header[156];
        if (type == 'L' || type == 'x') {
          longName = longName(member, type, longName);
        } else {
          boolean file = type == '0' || type == 0;
          String name = longName.isEmpty() ? name(header) : longName;
          longName = "";
          if (file && !members.take(name, member)) {
            return;
          }
        }
        member.finish();
        new BoundedStream(in, (BLOCK - size % BLOCK) % BLOCK).finish();
        header = in.readNBytes(BLOCK);
      }
      members.end();
    }
  }

  private static String longName(InputStream in, char type, String before) throws IOException {
    String text = new String(in.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
    if (type == 'L') {
      int end = text.indexOf('\0');
      return end < 0 ? text : text.substring(0, end);
    }
    int path = text.indexOf(" path=");
    int end = path < 0 ? -1 : text.indexOf('\n', path);
    return end < 0 ? before : text.substring(path + 6, end);
  }

  private static String name(byte[] header) {
    String prefix = ascii(header, 345, 155);
    String name = ascii(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String ascii(byte[] bytes, int from, int length) {
    int to = from;
    while (to < from + length && bytes[to] != 0) {
      to++;
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] bytes, int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] >= '0' && bytes[i] <= '7') {
        value = value * 8 + (bytes[i] - '0');
      } else if (value > 0) {
        break;
      }
    }
    return value;
  }
}
