package org.onrecord.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Weighted terms of length 1; the scalar product of two is their cosine similarity. */
final class TermVector {
  /** Terms kept, the heaviest first. */
  static final int LIMIT = 300;

  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The vector of an article: logarithm of the count times rarity. */
  static TermVector ofBody(TermCounts counts, Background background) {
    int[] terms = counts.terms();
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      double count = Math.max(0.3, counts.count(terms[i]));
      weights[i] =
          (1 + Math.log(count) > 0 ? 1 + Math.log(count) : 0)
              * background.weight(terms[i], counts.share(terms[i]));
    }
    return of(terms, weights);
  }

  /** The vector of an article's title: rarity alone. */
  static TermVector ofTitle(TermCounts counts, Background background) {
    int[] terms = counts.titleTerms();
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = background.weight(terms[i], counts.share(terms[i]));
    }
    return of(terms, weights);
  }

  private static TermVector of(int[] terms, double[] weights) {
    double least = 0;
    if (terms.length > LIMIT) {
      double[] sorted = weights.clone();
      Arrays.sort(sorted);
      least = sorted[sorted.length - LIMIT];
    }
    int[] kept = new int[Math.min(terms.length, LIMIT)];
    double[] heavy = new double[kept.length];
    int n = 0;
    double square = 0;
    for (int i = 0; i < terms.length && n < kept.length; i++) {
      if (weights[i] >= least && weights[i] > 0) {
        kept[n] = terms[i];
        heavy[n++] = weights[i];
        square += weights[i] * weights[i];
      }
    }
    double length = Math.sqrt(square);
    float[] unit = new float[n];
    for (int i = 0; i < n; i++) {
      unit[i] = (float) (heavy[i] / length);
    }
    return new TermVector(Arrays.copyOf(kept, n), unit);
  }

  /** The bytes that {@link #write} takes. */
  int size() {
    return 4 + 8 * terms.length;
  }

  void write(ByteBuffer out) {
    out.putInt(terms.length);
    for (int i = 0; i < terms.length; i++) {
      out.putInt(terms[i]);
      out.putFloat(weights[i]);
    }
  }

  static TermVector read(ByteBuffer in) {
    int[] terms = new int[in.getInt()];
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = in.getInt();
      weights[i] = in.getFloat();
    }
    return new TermVector(terms, weights);
  }

  boolean isEmpty() {
    return terms.length == 0;
  }

  /** The cosine similarity, from 0 to 1. */
  double similarity(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The heaviest terms that no more than a share of articles hold, at most so many. */
  int[] keys(int most, double share, Background background) {
    Integer[] order = new Integer[terms.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> {
          int heavier = Float.compare(weights[b], weights[a]);
          return heavier != 0 ? heavier : Integer.compare(terms[a], terms[b]);
        });
    int[] keys = new int[Math.min(most, terms.length)];
    int n = 0;
    for (int k = 0; k < order.length && n < keys.length; k++) {
      int term = terms[order[k]];
      if (background.share(term, 0) <= share) {
        keys[n++] = term;
      }
    }
    return Arrays.copyOf(keys, n);
  }
}
