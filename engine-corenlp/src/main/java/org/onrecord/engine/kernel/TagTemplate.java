package org.onrecord.engine.kernel;

import java.util.List;

/** The numbers of the tagger's feature templates, in the order of the model. */
final class TagTemplate {
  static final int WORD_BEFORE = 0;
  static final int WORD = 1;
  static final int WORD_AFTER = 2;
  static final int TWO_TAGS = 3;
  static final int TAG = 4;
  static final int SHAPE_BEFORE = 5;
  static final int SHAPE = 6;
  static final int SHAPE_AFTER = 7;
  static final int CLUSTER_BEFORE = 8;
  static final int CLUSTER = 9;
  static final int CLUSTER_AFTER = 10;
  static final int CLUSTERS = 11;
  static final int CAPITAL = 12;
  static final int DIGIT = 13;
  static final int DASH = 14;
  static final int LETTER_DIGIT_DASH = 15;
  static final int COMPANY = 16;
  static final int ALL_CAPITALS = 17;
  static final int CAPITAL_DIGIT_DASH = 18;
  static final int FIRST_CAPITALISED = 19;
  static final int LATER_CAPITALISED = 20;

  /**
   * CoreNLP's name for it says mid-sentence, but its code looks at the first word of a sentence.
   */
  static final int FIRST_CAPITAL = 21;

  static final int PREFIX = 22;
  static final int SUFFIX = 32;
  static final int LONGEST_AFFIX = 10;
  static final int FINE_SHAPE = 42;
  static final int NO_ALPHANUMERIC = 43;

  /** The templates of words met often enough, as CoreNLP writes them. */
  static final List<String> COMMON =
      List.of(
          "Extractor(-1,word)",
          "Extractor(0,word)",
          "Extractor(1,word)",
          "ExtractorContinuousTagConj(-2 ... -1)",
          "Extractor(-1,tag)");

  /**
   * The first of the templates that only rare words have, as CoreNLP writes them; affixes follow,
   * then two more.
   */
  static final List<String> RARE =
      List.of(
          "ExtractorWordShapeClassifier(-1,chris2)",
          "ExtractorWordShapeClassifier(0,chris2)",
          "ExtractorWordShapeClassifier(1,chris2)",
          "ExtractorDistsim(-1,word)",
          "ExtractorDistsim(0,word)",
          "ExtractorDistsim(1,word)",
          "ExtractorDistsimConjunction(-1,1)",
          "ExtractorUCase()",
          "ExtractorCNumber()",
          "ExtractorDash()",
          "ExtractorLetterDigitDash()",
          "CompanyNameDetector()",
          "ExtractorAllCapitalized()",
          "ExtractorUpperDigitDash()",
          "ExtractorStartSentenceCap()",
          "ExtractorMidSentenceCapC()",
          "ExtractorMidSentenceCap()");

  private TagTemplate() {}
}
