package org.onrecord.engine.kernel;

/**
 * What a word type gives to the name model wherever it stands, summed once.
 *
 * @param text the word as the model reads it
 * @param shape its shape
 * @param cluster its cluster, as the features of a token pair name it
 * @param self what it gives to the labels of the token itself
 * @param before what it gives to the labels of the token after it
 * @param after what it gives to the labels of the token before it
 * @param ahead what it gives to the labels of the five tokens before it
 * @param behind what it gives to the labels of the five tokens after it
 * @param pair what it gives to the pair of the label before and its own
 * @param pairBefore what it gives to the pair of its own label and the one after
 * @param pairAfter what it gives to the pair of the two labels before
 * @param letters how it is written
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and read in inner loops
record NerWord(
    HashedText text,
    HashedText shape,
    HashedText cluster,
    double[] self,
    double[] before,
    double[] after,
    double[] ahead,
    double[] behind,
    double[] pair,
    double[] pairBefore,
    double[] pairAfter,
    Letters letters) {

  /**
   * How a word is written.
   *
   * @param length in UTF-16 code units
   * @param nameCase whether it begins with a capital and has no other
   * @param noCapital whether it has characters and none is a capital
   * @param anyLetter whether it has a letter
   */
  record Letters(int length, boolean nameCase, boolean noCapital, boolean anyLetter) {
    static Letters of(String word) {
      boolean first = !word.isEmpty();
      first &= first && isCapital(word.charAt(0));
      boolean laterCapital = word.chars().skip(1).anyMatch(Character::isUpperCase);
      boolean capital = word.chars().anyMatch(Character::isUpperCase);
      return new Letters(
          word.length(),
          word.length() >= 2 && first && !laterCapital,
          !word.isEmpty() && !capital,
          word.chars().anyMatch(Character::isLetter));
    }

    private static boolean isCapital(char c) {
      return Character.isUpperCase(c) || Character.isTitleCase(c);
    }
  }
}
