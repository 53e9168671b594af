package org.onrecord.engine.kernel;

/** The tags that each word of the training text had, by the hash of the word. */
final class TagDictionary {
  private final long[] keys;
  private final int[] ends;
  private final byte[] tags;
  private final byte[] firstTags;
  private final boolean[] rare;
  private final int[] slots;
  private final int mask;

  /**
   * Takes words; the arrays are not copied and must not change afterwards.
   *
   * @param keys the hash of each word, all different
   * @param ends where the tags of each word end; those of the next begin there
   * @param tags the tags that a word may have, in the model's order
   * @param firstTags the tag each word had most often
   * @param rare whether a word was met too seldom to be known well
   */
  TagDictionary(long[] keys, int[] ends, byte[] tags, byte[] firstTags, boolean[] rare) {
    this.keys = keys;
    this.ends = ends;
    this.tags = tags;
    this.firstTags = firstTags;
    this.rare = rare;
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.slots = new int[size];
    this.mask = size - 1;
    for (int i = 0; i < keys.length; i++) {
      int slot = TextHash.slot(keys[i], mask);
      while (slots[slot] != 0) {
        if (keys[slots[slot] - 1] == keys[i]) {
          throw new IllegalArgumentException("Two words have one hash");
        }
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  long[] keys() {
    return keys;
  }

  int[] ends() {
    return ends;
  }

  byte[] tags() {
    return tags;
  }

  byte[] firstTags() {
    return firstTags;
  }

  boolean[] rare() {
    return rare;
  }

  /** The number of a word, or -1 when it is not known. */
  int find(CharSequence word) {
    long key = TextHash.of(word);
    int slot = TextHash.slot(key, mask);
    while (slots[slot] != 0) {
      if (keys[slots[slot] - 1] == key) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The tags that a known word may have. */
  int[] tags(int word) {
    int begin = word == 0 ? 0 : ends[word - 1];
    int[] own = new int[ends[word] - begin];
    for (int i = 0; i < own.length; i++) {
      own[i] = tags[begin + i];
    }
    return own;
  }

  int firstTag(int word) {
    return firstTags[word];
  }

  boolean rare(int word) {
    return rare[word];
  }
}
