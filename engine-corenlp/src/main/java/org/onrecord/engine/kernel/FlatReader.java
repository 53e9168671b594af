package org.onrecord.engine.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link FlatWriter} wrote. */
final class FlatReader {
  private final ByteBuffer in;

  /**
   * Reads all of a stream and leaves it open.
   *
   * @throws IOException when it cannot be read, or was written for another version of the program
   */
  FlatReader(InputStream stream) throws IOException {
    this.in = ByteBuffer.wrap(stream.readAllBytes());
    if (in.remaining() < Integer.BYTES || in.getInt() != FlatWriter.VERSION) {
      throw new IOException("The model was packaged for another version of this program");
    }
  }

  int integer() throws IOException {
    try {
      return in.getInt();
    } catch (BufferUnderflowException e) {
      throw new IOException("The packaged model ends too early", e);
    }
  }

  List<String> texts() throws IOException {
    int count = integer();
    String all = new String(bytes(), StandardCharsets.UTF_8);
    List<String> texts = new ArrayList<>(count);
    int begin = 0;
    for (int i = 0; i < count; i++) {
      int end = all.indexOf('\n', begin);
      end = end < 0 ? all.length() : end;
      texts.add(all.substring(begin, end));
      begin = end + 1;
    }
    return texts;
  }

  long[] longs() throws IOException {
    long[] values = new long[count(Long.BYTES)];
    in.slice().asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  int[] ints() throws IOException {
    int[] values = new int[count(Integer.BYTES)];
    in.slice().asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  short[] shorts() throws IOException {
    short[] values = new short[count(Short.BYTES)];
    in.slice().asShortBuffer().get(values);
    skip(values.length * Short.BYTES);
    return values;
  }

  byte[] bytes() throws IOException {
    byte[] values = new byte[count(1)];
    in.get(values);
    return values;
  }

  boolean[] flags() throws IOException {
    byte[] bytes = bytes();
    boolean[] values = new boolean[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes[i] != 0;
    }
    return values;
  }

  double[] doubles() throws IOException {
    double[] values = new double[count(Double.BYTES)];
    in.slice().asDoubleBuffer().get(values);
    skip(values.length * Double.BYTES);
    return values;
  }

  float[] floats() throws IOException {
    float[] values = new float[count(Float.BYTES)];
    in.slice().asFloatBuffer().get(values);
    skip(values.length * Float.BYTES);
    return values;
  }

  float[] weights() throws IOException {
    if (in.get() == 0) {
      return floats();
    }
    short[] whole = shorts();
    float[] values = new float[whole.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (whole[i] / FlatWriter.DECIMALS);
    }
    return values;
  }

  float[][] weightRows() throws IOException {
    int width = integer();
    float[] all = weights();
    float[][] rows = new float[all.length / width][width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(all, i * width, rows[i], 0, width);
    }
    return rows;
  }

  private int count(int size) throws IOException {
    int count = integer();
    if (count < 0 || (long) count * size > in.remaining()) {
      throw new IOException("The packaged model ends too early");
    }
    return count;
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }
}
