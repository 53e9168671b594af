package org.onrecord.engine.kernel;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a token at a place of the configuration adds to the hidden layer: on the stack and in the
 * buffer one row for its word and tag, as a child one row for its word and one for its tag and arc
 * label. Rows are computed when first needed and kept in bounded caches.
 *
 * <p>An empty place is part of {@link #base}, and every row holds the difference to an empty place,
 * so that only places that are taken need to be added.
 */
final class HiddenRows {
  /** One part of as many of the cache is for tags and labels: enough for nearly all text has. */
  private static final int TAG_SHARE = 12;

  private final ParserModel model;
  private final Arithmetic arithmetic;

  /** What an empty place takes away again where it is taken. */
  private final float[][] noWord;

  private final float[][] noTag;

  /** For each place before the children's what each tag adds, as far as it is known. */
  private final List<AtomicReferenceArray<float @Nullable []>> starts;

  private final float[] base;
  private final RowCache words;
  private final RowCache tags;

  /** Keeps rows in at most the given number of bytes. */
  HiddenRows(ParserModel model, Arithmetic arithmetic, long cacheBytes) {
    this.model = model;
    this.arithmetic = arithmetic;
    long tagBytes = tagBytes(cacheBytes);
    this.tags = new RowCache(tagBytes, arithmetic.keptLength(model.units()));
    this.words = new RowCache(cacheBytes - tagBytes, arithmetic.keptLength(model.units()));
    this.noWord = new float[ParserModel.PLACES][];
    this.noTag = new float[ParserModel.PLACES][];
    this.starts =
        IntStream.range(0, ParserModel.FIRST_CHILD)
            .<AtomicReferenceArray<float @Nullable []>>mapToObj(
                place -> new AtomicReferenceArray<>(model.tags().size()))
            .toList();
    this.base = model.bias().clone();
    for (int place = 0; place < ParserModel.PLACES; place++) {
      float[] word = new float[model.units()];
      add(new float[][] {word}, 1, new int[] {model.wordOffset(model.nullWord())}, place);
      float[] tag = tag(place, model.nullTag(), ParserModel.NO_LABEL);
      Rows.add(base, word);
      Rows.add(base, tag);
      noWord[place] = negative(word);
      noTag[place] = negative(tag);
    }
  }

  private static float[] negative(float[] row) {
    float[] negative = new float[row.length];
    Rows.subtract(negative, row);
    return negative;
  }

  private HiddenRows(HiddenRows shared, Arithmetic arithmetic, long cacheBytes) {
    this.model = shared.model;
    this.arithmetic = arithmetic;
    this.noWord = shared.noWord;
    this.noTag = shared.noTag;
    this.starts = shared.starts;
    this.base = shared.base;
    long tagBytes = tagBytes(cacheBytes);
    this.tags = new RowCache(tagBytes, arithmetic.keptLength(model.units()));
    this.words = new RowCache(cacheBytes - tagBytes, arithmetic.keptLength(model.units()));
  }

  private static long tagBytes(long cacheBytes) {
    return cacheBytes / TAG_SHARE;
  }

  /** The same by another arithmetic, in caches of its own. */
  HiddenRows by(Arithmetic other, long cacheBytes) {
    return new HiddenRows(this, other, cacheBytes);
  }

  /** The hidden layer, before activation, when no place is taken. */
  float[] base() {
    return base;
  }

  /**
   * What a word, and before {@link ParserModel#FIRST_CHILD} its tag too, adds at a place, if it is
   * at hand, as the arithmetic keeps it; the array is shared and must not be changed.
   */
  float @Nullable [] knownRow(int place, int word, int tag) {
    return words.get(key(place, word, tag));
  }

  /**
   * The same where it is not at hand. Many at once cost far less than one by one: the weights are
   * read once for several.
   */
  float[][] newRows(int place, int[] ids, int[] tagIds) {
    int count = ids.length;
    float[][] rows = new float[count][];
    int[] at = new int[count];
    for (int i = 0; i < count; i++) {
      rows[i] = place < ParserModel.FIRST_CHILD ? beside(place, tagIds[i]) : noWord[place];
      rows[i] = rows[i].clone();
      at[i] = model.wordOffset(ids[i]);
    }
    add(rows, count, at, place);
    for (int i = 0; i < count; i++) {
      rows[i] = arithmetic.kept(rows[i]);
      words.put(key(place, ids[i], tagIds[i]), rows[i]);
    }
    return rows;
  }

  private long key(int place, int word, int tag) {
    int term = place < ParserModel.FIRST_CHILD ? word * model.tags().size() + tag : word;
    return (long) term * ParserModel.PLACES + place;
  }

  private void add(float[][] rows, int count, int[] at, int place) {
    int first = ParserModel.wordInput(place) * model.size();
    arithmetic.multiplyAdd(rows, count, model.embeddings(), at, model.input(), first, model.size());
  }

  /** What a tag and a label add at a child's place, as the arithmetic keeps it. */
  float[] tagRow(int place, int tag, int label) {
    long key = ((long) tag * model.labels().size() + label) * ParserModel.PLACES + place;
    float[] row = tags.get(key);
    if (row == null) {
      row = tag(place, tag, label);
      Rows.add(row, noTag[place]);
      row = arithmetic.kept(row);
      tags.put(key, row);
    }
    return row;
  }

  /** What a tag adds at a place before the children's, beside a word without any weight. */
  private float[] beside(int place, int tag) {
    float[] row = starts.get(place).get(tag);
    if (row == null) {
      row = tag(place, tag, ParserModel.NO_LABEL);
      Rows.add(row, noTag[place]);
      Rows.add(row, noWord[place]);
      starts.get(place).set(tag, row);
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
