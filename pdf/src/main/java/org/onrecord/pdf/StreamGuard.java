package org.onrecord.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Measures each compressed stream of a file before the file is opened, since opening one unpacks
 * its streams whole. A picture that is too large is left packed, for no text is in it; anything
 * else that is too large is a bomb.
 */
final class StreamGuard {
  /** The most bytes that one stream of text or fonts may hold. */
  private static final int MOST = 24 << 20;

  /** How far before its data the dictionary of a stream begins at the most. */
  private static final int DICTIONARY = 4_096;

  /** Compressed streams of one file, beyond which it is no report. */
  private static final int STREAMS = 50_000;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;

  private StreamGuard(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Thrown where a stream is larger than {@link #MOST}. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Whether every stream may be unpacked.
   *
   * @param bytes a file; the filters of pictures that are too large are made unknown in it
   */
  static boolean allows(byte[] bytes) {
    return new StreamGuard(bytes).check();
  }

  private boolean check() {
    int seen = 0;
    int at = find(STREAM, 0);
    while (at >= 0) {
      int from = data(at + STREAM.length);
      boolean end = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
      if (!end && from > 0) {
        seen++;
        String dictionary = dictionary(at);
        if (seen > STREAMS || !(isSmall(from, dictionary) || leavePacked(at, dictionary))) {
          return false;
        }
      }
      at = find(STREAM, at + STREAM.length);
    }
    return true;
  }

  /** Where the data of a stream begin, or -1 where the word is none that opens one. */
  private int data(int from) {
    int i = from;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    if (i < bytes.length && bytes[i] == '\r') {
      i++;
    }
    if (i < bytes.length && bytes[i] == '\n') {
      i++;
    }
    return i == from ? -1 : i;
  }

  private String dictionary(int to) {
    int from = Math.max(0, to - DICTIONARY);
    String before = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    int object = before.lastIndexOf("obj");
    return object < 0 ? before : before.substring(object);
  }

  private boolean isSmall(int from, String dictionary) {
    List<String> filters = filters(dictionary);
    byte[] data = null;
    try {
      if (filters.isEmpty()) {
        return isSmallInflated(from);
      }
      int end = find(END, from);
      InputStream in = new ByteArrayInputStream(bytes, from, (end < 0 ? bytes.length : end) - from);
      for (int i = 0; i < filters.size(); i++) {
        Bounded out = new Bounded(i + 1 < filters.size());
        try {
          unpack(filters.get(i), in, out);
        } catch (TooLarge e) {
          return false;
        } catch (IOException | RuntimeException e) {
          // What is damaged here is damaged for the parser too; it has what stands before.
        }
        data = out.bytes();
        in = new ByteArrayInputStream(data);
      }
      return true;
    } catch (TooLarge e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** A stream whose filters are not named beside it may still be one of the commonest kind. */
  private boolean isSmallInflated(int from) throws IOException {
    boolean zlib = from + 1 < bytes.length && (bytes[from] & 0x0F) == 8;
    if (zlib) {
      inflate(new ByteArrayInputStream(bytes, from, bytes.length - from), new Bounded(false));
    }
    return true;
  }

  private static void unpack(String filter, InputStream in, OutputStream out) throws IOException {
    if (filter.equals("FlateDecode") || filter.equals("Fl")) {
      inflate(in, out);
    } else {
      Filter known = FilterFactory.INSTANCE.getFilter(filter);
      known.decode(in, out, new COSDictionary(), 0);
    }
  }

  private static void inflate(InputStream in, OutputStream out) throws IOException {
    Inflater inflater = new Inflater();
    try (InputStream plain = new InflaterInputStream(in, inflater)) {
      byte[] buffer = new byte[1 << 14];
      for (int n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (TooLarge e) {
      throw e;
    } catch (IOException e) {
      // Cut off or damaged: what was there was small.
    } finally {
      inflater.end();
    }
  }

  /** The filters that text can be packed with, in their order; those of pictures end the list. */
  private static List<String> filters(String dictionary) {
    int at = dictionary.lastIndexOf("/Filter");
    List<String> names = new ArrayList<>();
    if (at < 0) {
      return names;
    }
    int i = at + "/Filter".length();
    while (i < dictionary.length() && " \t\r\n[".indexOf(dictionary.charAt(i)) >= 0) {
      i++;
    }
    while (i < dictionary.length() && dictionary.charAt(i) == '/') {
      int end = i + 1;
      while (end < dictionary.length() && "/[]<>() \t\r\n".indexOf(dictionary.charAt(end)) < 0) {
        end++;
      }
      String name = plain(dictionary.substring(i + 1, end));
      if (!PACKING.contains(name)) {
        return names;
      }
      names.add(name);
      i = end;
      while (i < dictionary.length() && " \t\r\n".indexOf(dictionary.charAt(i)) >= 0) {
        i++;
      }
    }
    return names;
  }

  private static final List<String> PACKING =
      List.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "RunLengthDecode",
          "RL",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx");

  /** A name with its {@code #xx} as characters. */
  private static String plain(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean code =
          name.charAt(i) == '#'
              && i + 2 < name.length()
              && Character.digit(name.charAt(i + 1), 16) >= 0
              && Character.digit(name.charAt(i + 2), 16) >= 0;
      if (code) {
        out.append((char) Integer.parseInt(name.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.append(name.charAt(i));
      }
    }
    return out.toString();
  }

  /** Makes the filter of a picture unknown, so that nothing unpacks it; false for other streams. */
  private boolean leavePacked(int at, String dictionary) {
    int filter = dictionary.lastIndexOf("/Filter");
    boolean picture = dictionary.contains("/Image") && filter >= 0;
    if (picture) {
      int place = at - dictionary.length() + filter;
      bytes[place + 1] = 'P';
    }
    return picture;
  }

  private int find(byte[] word, int from) {
    for (int i = from; i + word.length <= bytes.length; i++) {
      int k = 0;
      while (k < word.length && bytes[i + k] == word[k]) {
        k++;
      }
      if (k == word.length) {
        return i;
      }
    }
    return -1;
  }

  /** Counts what is written, and keeps it where another filter goes on with it. */
  private static final class Bounded extends OutputStream {
    private final java.io.@org.jspecify.annotations.Nullable ByteArrayOutputStream kept;
    private long size;

    Bounded(boolean keeping) {
      kept = keeping ? new java.io.ByteArrayOutputStream() : null;
    }

    @Override
    public void write(int b) throws IOException {
      count(1);
      if (kept != null) {
        kept.write(b);
      }
    }

    @Override
    public void write(byte[] buffer, int from, int length) throws IOException {
      count(length);
      if (kept != null) {
        kept.write(buffer, from, length);
      }
    }

    private void count(int n) throws IOException {
      size += n;
      if (size > MOST) {
        throw new TooLarge();
      }
    }

    byte[] bytes() {
      return kept == null ? new byte[0] : kept.toByteArray();
    }
  }
}
