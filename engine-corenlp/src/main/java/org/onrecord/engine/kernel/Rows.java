package org.onrecord.engine.kernel;

/**
 * Arithmetic on rows of floats.
 *
 * <p>Each loop runs over whole arrays with one store and at most five arrays, because that is the
 * shape which the Java 17 compiler turns into vector instructions; an offset into a larger array,
 * or a longer body, it leaves scalar.
 */
final class Rows {
  private Rows() {}

  static void multiplyAdd(float[] row, float[] a, float x) {
    for (int i = 0; i < row.length; i++) {
      row[i] += x * a[i];
    }
  }

  static void multiplyAdd(
      float[] row,
      float[] a,
      float wa,
      float[] b,
      float wb,
      float[] c,
      float wc,
      float[] d,
      float wd) {
    for (int i = 0; i < row.length; i++) {
      row[i] += wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i];
    }
  }

  static void add(float[] row, float[] a) {
    for (int i = 0; i < row.length; i++) {
      row[i] += a[i];
    }
  }

  static void sum(float[] row, float[] a, float[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = a[i] + b[i];
    }
  }

  static void sum(float[] row, float[] a, float[] b, float[] c) {
    for (int i = 0; i < row.length; i++) {
      row[i] = a[i] + (b[i] + c[i]);
    }
  }

  static void sum(float[] row, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < row.length; i++) {
      row[i] = (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  static void add(float[] row, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < row.length; i++) {
      row[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  static void subtract(float[] row, float[] a) {
    for (int i = 0; i < row.length; i++) {
      row[i] -= a[i];
    }
  }

  static void cube(float[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] * row[i] * row[i];
    }
  }

  /** Sets a row to the absolute value of a product. */
  static void absoluteProduct(float[] row, float[] a, float[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.abs(a[i] * b[i]);
    }
  }
}
