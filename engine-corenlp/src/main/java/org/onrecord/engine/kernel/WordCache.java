package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A bounded cache of what is known of a word, for many threads without locks; it works as {@link
 * RowCache} does.
 *
 * @param <T> an immutable type, whose value depends on the word alone
 */
final class WordCache<T> {
  private static final int WAYS = 4;

  /** Longer words are not kept, so that the bound on words bounds memory. */
  private static final int LONGEST = 64;

  private final @Nullable Entry<T>[] entries;
  private final int mask;

  private record Entry<T>(String word, T value) {}

  /** Makes a cache of at most the given number of words, a power of two. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  WordCache(int capacity) {
    this.entries = new Entry[capacity];
    this.mask = capacity / WAYS - 1;
  }

  @Nullable T get(String word) {
    int first = set(word);
    for (int i = first; i < first + WAYS; i++) {
      Entry<T> entry = entries[i];
      if (entry != null && entry.word.equals(word)) {
        if (i > first) {
          entries[i] = entries[i - 1];
          entries[i - 1] = entry;
        }
        return entry.value;
      }
    }
    return null;
  }

  void put(String word, T value) {
    if (word.length() > LONGEST) {
      return;
    }
    int first = set(word);
    int place = first;
    while (place < first + WAYS - 1 && entries[place] != null) {
      place++;
    }
    entries[place] = new Entry<>(word, value);
  }

  private int set(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return ((hash >>> 8) & mask) * WAYS;
  }
}
