package org.onrecord.engine.kernel;

/**
 * A text by its hash and by what it takes to put it behind another.
 *
 * @param hash its {@link TextHash}
 * @param shift the factor for its length
 */
record HashedText(long hash, long shift) {
  static HashedText of(String text) {
    return new HashedText(TextHash.of(text), TextHash.shift(text.length()));
  }

  HashedText then(HashedText next) {
    return new HashedText(hash * next.shift + next.hash, shift * next.shift);
  }

  /** The hash of this text followed by another. */
  long join(HashedText next) {
    return hash * next.shift + next.hash;
  }
}
