package org.onrecord.engine.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weights of a transition-based neural dependency parser (Chen and Manning, EMNLP 2014): one
 * hidden layer with cubic activation over 18 words, 18 tags and 12 arc labels around the top of the
 * stack and the front of the buffer.
 */
final class ParserModel {
  /** Places in the configuration that a word and its tag are taken from. */
  static final int PLACES = 18;

  /** The first place that is a child, and so has an arc label too. */
  static final int FIRST_CHILD = 6;

  /** Embeddings a decision reads: words, tags, labels. */
  static final int INPUTS = 2 * PLACES + (PLACES - FIRST_CHILD);

  /** The label of a token without a head. */
  static final int NO_LABEL = 0;

  /** The label of the sentence's root. */
  static final int ROOT_LABEL = 1;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final List<String> words;
  private final List<String> tags;
  private final List<String> labels;
  private final Map<String, Integer> wordIds;
  private final Map<String, Integer> tagIds;
  private final int size;
  private final int units;
  private final float[] embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;

  /**
   * Takes the weights; the arrays are not copied and must not change afterwards.
   *
   * @param words known words, the unknown word, the null word and the root among them
   * @param tags known tags, the same three among them
   * @param labels arc labels: null first, the root's label second
   * @param size length of an embedding
   * @param embeddings those of words, tags and labels, one after another
   * @param input hidden weights, one row of all hidden units for each of {@code 48 * size} inputs
   * @param bias one for each hidden unit
   * @param output one row of {@code 2 * (labels - 1) + 1} transitions for each hidden unit: left
   *     arcs, right arcs, shift
   */
  ParserModel(
      List<String> words,
      List<String> tags,
      List<String> labels,
      int size,
      float[] embeddings,
      float[][] input,
      float[] bias,
      float[][] output) {
    this.words = List.copyOf(words);
    this.tags = List.copyOf(tags);
    this.labels = List.copyOf(labels);
    this.wordIds = ids(words);
    this.tagIds = ids(tags);
    this.size = size;
    this.units = bias.length;
    this.embeddings = embeddings;
    this.input = input;
    this.bias = bias;
    this.output = output;
    int entries = words.size() + tags.size() + labels.size();
    if (embeddings.length != entries * size
        || input.length != INPUTS * size
        || output.length != units) {
      throw new IllegalArgumentException("The parser's weights do not fit together");
    }
  }

  /** The same model with hidden units that do nothing added up to a multiple. */
  ParserModel padded(int multiple) {
    int padded = (units + multiple - 1) / multiple * multiple;
    if (padded == units) {
      return this;
    }
    float[][] wide = new float[input.length][];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = Arrays.copyOf(input[i], padded);
    }
    float[][] tall = Arrays.copyOf(output, padded);
    for (int unit = units; unit < padded; unit++) {
      tall[unit] = new float[output[0].length];
    }
    return new ParserModel(
        words, tags, labels, size, embeddings, wide, Arrays.copyOf(bias, padded), tall);
  }

  private static Map<String, Integer> ids(List<String> names) {
    Map<String, Integer> ids = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      ids.put(names.get(i), i);
    }
    if (!ids.containsKey(UNKNOWN) || !ids.containsKey(NULL) || !ids.containsKey(ROOT)) {
      throw new IllegalArgumentException("The parser's model lacks its own words");
    }
    return ids;
  }

  List<String> words() {
    return words;
  }

  List<String> tags() {
    return tags;
  }

  List<String> labels() {
    return labels;
  }

  int size() {
    return size;
  }

  int units() {
    return units;
  }

  float[] embeddings() {
    return embeddings;
  }

  float[][] input() {
    return input;
  }

  float[] bias() {
    return bias;
  }

  float[][] output() {
    return output;
  }

  int word(String word) {
    return id(wordIds, word);
  }

  int tag(String tag) {
    return id(tagIds, tag);
  }

  int nullWord() {
    return word(NULL);
  }

  int nullTag() {
    return tag(NULL);
  }

  int rootWord() {
    return word(ROOT);
  }

  int rootTag() {
    return tag(ROOT);
  }

  private static int id(Map<String, Integer> ids, String name) {
    Integer id = ids.get(name);
    return id != null ? id : Objects.requireNonNull(ids.get(UNKNOWN));
  }

  /** Where the embedding of a word begins in {@link #embeddings}. */
  int wordOffset(int word) {
    return word * size;
  }

  /** Where the embedding of a tag begins in {@link #embeddings}. */
  int tagOffset(int tag) {
    return (words.size() + tag) * size;
  }

  /** Where the embedding of a label begins in {@link #embeddings}. */
  int labelOffset(int label) {
    return (words.size() + tags.size() + label) * size;
  }

  /** Which input the word at a place is. */
  static int wordInput(int place) {
    return place;
  }

  /** Which input the tag at a place is. */
  static int tagInput(int place) {
    return PLACES + place;
  }

  /** Which input the label of the child at a place is. */
  static int labelInput(int place) {
    return 2 * PLACES + place - FIRST_CHILD;
  }
}
