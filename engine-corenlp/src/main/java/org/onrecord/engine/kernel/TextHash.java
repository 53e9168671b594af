package org.onrecord.engine.kernel;

/**
 * A 64-bit polynomial hash of text that can be put together from the hashes of its parts, so that a
 * feature made of a word, a shape and a suffix is looked up without building its string.
 */
final class TextHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private TextHash() {}

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  static long of(CharSequence text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = append(hash, text.charAt(i));
    }
    return hash;
  }

  static long append(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** The factor that moves a hash left by the length of a text. */
  static long shift(int length) {
    long shift = 1;
    for (int i = 0; i < length; i++) {
      shift *= BASE;
    }
    return shift;
  }

  /** Spreads a hash over all bits; the polynomial's low bits depend on few characters. */
  static int slot(long hash, int mask) {
    long mixed = hash ^ (hash >>> 32);
    mixed *= 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> 32) & mask;
  }
}
