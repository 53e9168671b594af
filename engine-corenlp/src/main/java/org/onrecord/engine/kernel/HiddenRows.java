package org.onrecord.engine.kernel;

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
  private final float[][] emptyWords;
  private final float[][] emptyTags;
  private final float[] base;
  private final RowCache words;
  private final RowCache tags;

  /** Keeps rows in at most the given number of bytes. */
  HiddenRows(ParserModel model, long cacheBytes) {
    this.model = model;
    long tagBytes = Math.min(cacheBytes / 8, TAG_ROWS * (4L * model.units() + 64));
    this.tags = new RowCache(tagBytes, model.units());
    this.words = new RowCache(cacheBytes - tagBytes, model.units());
    this.emptyWords = new float[ParserModel.PLACES][];
    this.emptyTags = new float[ParserModel.PLACES][];
    this.base = model.bias().clone();
    for (int place = 0; place < ParserModel.PLACES; place++) {
      emptyWords[place] = word(place, model.nullWord());
      emptyTags[place] = tag(place, model.nullTag(), ParserModel.NO_LABEL);
      Rows.add(base, emptyWords[place]);
      Rows.add(base, emptyTags[place]);
    }
  }

  /** The hidden layer, before activation, when no place is taken. */
  float[] base() {
    return base;
  }

  /** What a word adds at a place; the array is shared and must not be changed. */
  float[] wordRow(int place, int word) {
    long key = (long) word * ParserModel.PLACES + place;
    float[] row = words.get(key);
    if (row == null) {
      row = word(place, word);
      Rows.subtract(row, emptyWords[place]);
      words.put(key, row);
    }
    return row;
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

  private float[] word(int place, int word) {
    float[] row = new float[model.units()];
    Rows.multiplyAdd(row, model, model.wordOffset(word), ParserModel.wordInput(place));
    return row;
  }

  private float[] tag(int place, int tag, int label) {
    float[] row = new float[model.units()];
    Rows.multiplyAdd(row, model, model.tagOffset(tag), ParserModel.tagInput(place));
    if (place >= ParserModel.FIRST_CHILD) {
      Rows.multiplyAdd(row, model, model.labelOffset(label), ParserModel.labelInput(place));
    }
    return row;
  }
}
