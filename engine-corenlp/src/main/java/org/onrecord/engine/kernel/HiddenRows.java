package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * What a token at a place of the configuration adds to the hidden layer, in two rows: one for its
 * word and one for its tag and arc label. Rows are computed when first needed and kept in bounded
 * caches.
 *
 * <p>An empty place is part of {@link #base}, and every row holds the difference to an empty place,
 * so that only places that are taken need to be added.
 */
final class HiddenRows {
  /** Enough for all pairs of tag and label that text has at any place. */
  private static final int TAG_ROWS = 4096;

  private final ParserModel model;
  private final Arithmetic arithmetic;
  private final float[][] emptyWords;
  private final float[][] emptyTags;
  private final float[] base;
  private final RowCache words;
  private final RowCache tags;

  /** Keeps rows in at most the given number of bytes. */
  HiddenRows(ParserModel model, Arithmetic arithmetic, long cacheBytes) {
    this.model = model;
    this.arithmetic = arithmetic;
    long tagBytes = Math.min(cacheBytes / 8, TAG_ROWS * (4L * model.units() + 64));
    this.tags = new RowCache(tagBytes, model.units());
    this.words = new RowCache(cacheBytes - tagBytes, model.units());
    this.emptyWords = new float[ParserModel.PLACES][];
    this.emptyTags = new float[ParserModel.PLACES][];
    this.base = model.bias().clone();
    for (int place = 0; place < ParserModel.PLACES; place++) {
      float[] word = new float[model.units()];
      add(new float[][] {word}, 1, new int[] {model.wordOffset(model.nullWord())}, place);
      emptyWords[place] = word;
      emptyTags[place] = tag(place, model.nullTag(), ParserModel.NO_LABEL);
      Rows.add(base, emptyWords[place]);
      Rows.add(base, emptyTags[place]);
    }
  }

  private HiddenRows(HiddenRows shared, Arithmetic arithmetic) {
    this.model = shared.model;
    this.arithmetic = arithmetic;
    this.emptyWords = shared.emptyWords;
    this.emptyTags = shared.emptyTags;
    this.base = shared.base;
    this.words = shared.words;
    this.tags = shared.tags;
  }

  /** The same rows and caches, with what is missing computed by another arithmetic. */
  HiddenRows by(Arithmetic other) {
    return new HiddenRows(this, other);
  }

  /** The hidden layer, before activation, when no place is taken. */
  float[] base() {
    return base;
  }

  /** What a word adds at a place, if it is at hand; the array is shared and must not be changed. */
  float @Nullable [] knownWordRow(int place, int word) {
    return words.get(key(place, word));
  }

  /** What a word adds at a place; the array is shared and must not be changed. */
  float[] wordRow(int place, int word) {
    float[] row = words.get(key(place, word));
    return row != null ? row : newWordRows(place, new int[] {word}, 1)[0];
  }

  /**
   * What words that are not at hand add at a place. Many at once cost far less than one by one: the
   * weights are read once for several.
   */
  float[][] newWordRows(int place, int[] ids, int count) {
    float[][] rows = new float[count][model.units()];
    int[] at = new int[count];
    for (int i = 0; i < count; i++) {
      at[i] = model.wordOffset(ids[i]);
    }
    add(rows, count, at, place);
    for (int i = 0; i < count; i++) {
      Rows.subtract(rows[i], emptyWords[place]);
      words.put(key(place, ids[i]), rows[i]);
    }
    return rows;
  }

  private static long key(int place, int word) {
    return (long) word * ParserModel.PLACES + place;
  }

  private void add(float[][] rows, int count, int[] at, int place) {
    int first = ParserModel.wordInput(place) * model.size();
    arithmetic.multiplyAdd(rows, count, model.embeddings(), at, model.input(), first, model.size());
  }

  /** What a tag and a label add at a place; the array is shared and must not be changed. */
  float[] tagRow(int place, int tag, int label) {
    long key = ((long) tag * model.labels().size() + label) * ParserModel.PLACES + place;
    float[] row = tags.get(key);
    if (row == null) {
      row = tag(place, tag, label);
      Rows.subtract(row, emptyTags[place]);
      tags.put(key, row);
    }
    return row;
  }

  private float[] tag(int place, int tag, int label) {
    float[] row = new float[model.units()];
    add(row, model.tagOffset(tag), ParserModel.tagInput(place));
    if (place >= ParserModel.FIRST_CHILD) {
      add(row, model.labelOffset(label), ParserModel.labelInput(place));
    }
    return row;
  }

  private void add(float[] row, int embedding, int input) {
    arithmetic.multiplyAdd(
        new float[][] {row},
        1,
        model.embeddings(),
        new int[] {embedding},
        model.input(),
        input * model.size(),
        model.size());
  }
}
