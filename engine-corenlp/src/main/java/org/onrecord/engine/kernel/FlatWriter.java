package org.onrecord.engine.kernel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays and texts one after another, for {@link FlatReader}. */
final class FlatWriter {
  /** Raised whenever the form changes. */
  static final int VERSION = 1;

  /** What a weight of four decimals is multiplied with to be a whole number. */
  static final double DECIMALS = 10_000;

  private final DataOutputStream out;

  FlatWriter(DataOutputStream out) throws IOException {
    this.out = out;
    out.writeInt(VERSION);
  }

  void integer(int value) throws IOException {
    out.writeInt(value);
  }

  /** Writes texts without line breaks. */
  void texts(List<String> texts) throws IOException {
    byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    out.writeInt(texts.size());
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void longs(long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  void ints(int[] values) throws IOException {
    out.writeInt(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  void shorts(short[] values) throws IOException {
    out.writeInt(values.length);
    for (short value : values) {
      out.writeShort(value);
    }
  }

  void bytes(byte[] values) throws IOException {
    out.writeInt(values.length);
    out.write(values);
  }

  void flags(boolean[] values) throws IOException {
    out.writeInt(values.length);
    for (boolean value : values) {
      out.writeBoolean(value);
    }
  }

  void doubles(double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  void floats(float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /**
   * Writes weights in two bytes each where all are numbers of four decimals, and in four otherwise.
   */
  void weights(float[] values) throws IOException {
    boolean decimal = true;
    for (float value : values) {
      long whole = Math.round(value * DECIMALS);
      decimal &= whole == (short) whole && (float) (whole / DECIMALS) == value;
    }
    out.writeBoolean(decimal);
    if (!decimal) {
      floats(values);
      return;
    }
    out.writeInt(values.length);
    for (float value : values) {
      out.writeShort((int) Math.round(value * DECIMALS));
    }
  }

  /** Writes rows of one length as weights. */
  void weights(float[][] rows) throws IOException {
    int width = rows[0].length;
    float[] all = new float[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, all, i * width, width);
    }
    out.writeInt(width);
    weights(all);
  }
}
