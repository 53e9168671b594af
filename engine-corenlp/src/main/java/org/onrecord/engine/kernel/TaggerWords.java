package org.onrecord.engine.kernel;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Makes the {@link TaggerWord} of a word: its tags and cluster, and the sums of the weights of its
 * features.
 */
final class TaggerWords {
  private static final String YES = "1";
  private static final String NO = "0";
  private static final String TOO_SHORT = "######";
  private static final String END = ".$.";
  private static final String OUTSIDE = "NA";
  private static final String NO_CLUSTER = "null";

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TaggerModel model;

  TaggerWords(TaggerModel model) {
    this.model = model;
  }

  /** A word of a sentence. */
  TaggerWord of(String word) {
    return make(Americanize.americanize(word));
  }

  /** The mark that stands behind the last word and is tagged as a word is. */
  TaggerWord end() {
    return make(END);
  }

  /** What stands beyond either end. */
  TaggerWord outside() {
    return make(OUTSIDE);
  }

  private TaggerWord make(String word) {
    int known = model.dictionary().find(word);
    boolean rare = known < 0 || model.dictionary().rare(known);
    int[] tags =
        known < 0
            ? model.openTags().stream().mapToInt(tag -> tag).toArray()
            : model.dictionary().tags(known);
    int cluster = model.clusters().of(TextHash.of(word.toLowerCase(Locale.ROOT)), -1);
    String group = cluster < 0 ? NO_CLUSTER : Integer.toString(cluster);
    double[] own = sums();
    add(own, TagTemplate.WORD, word);
    double[] first = own;
    double[] later = own;
    String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    boolean capitalised = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    if (rare) {
      addRare(own, word, shape, group);
      String lower = capitalised ? lowerCaseTag(word) : NO;
      first = own.clone();
      add(first, TagTemplate.FIRST_CAPITALISED, lower);
      add(first, TagTemplate.LATER_CAPITALISED, NO);
      add(first, TagTemplate.FIRST_CAPITAL, flag(any(word, Character::isUpperCase)));
      later = own.clone();
      add(later, TagTemplate.FIRST_CAPITALISED, NO);
      add(later, TagTemplate.LATER_CAPITALISED, lower);
      add(later, TagTemplate.FIRST_CAPITAL, NO);
    }
    double[] before = sums();
    add(before, TagTemplate.WORD_BEFORE, word);
    double[] after = sums();
    add(after, TagTemplate.WORD_AFTER, word);
    double[] beforeRare = sums();
    add(beforeRare, TagTemplate.SHAPE_BEFORE, shape);
    double[] afterRare = sums();
    add(afterRare, TagTemplate.SHAPE_AFTER, shape);
    add(beforeRare, TagTemplate.CLUSTER_BEFORE, group);
    add(afterRare, TagTemplate.CLUSTER_AFTER, group);
    return new TaggerWord(
        tags,
        rare,
        first,
        later,
        before,
        after,
        beforeRare,
        afterRare,
        HashedText.of(group),
        capitalised,
        COMPANY_ENDS.contains(word));
  }

  private void addRare(double[] sums, String word, String shape, String cluster) {
    boolean capital = any(word, Character::isUpperCase);
    boolean digit = any(word, Character::isDigit);
    boolean letter = any(word, Character::isLetter);
    boolean dash = word.indexOf('-') >= 0;
    add(sums, TagTemplate.SHAPE, shape);
    add(sums, TagTemplate.CLUSTER, cluster);
    add(sums, TagTemplate.CAPITAL, flag(capital));
    add(sums, TagTemplate.DIGIT, flag(digit));
    add(sums, TagTemplate.DASH, flag(dash));
    add(sums, TagTemplate.LETTER_DIGIT_DASH, flag(letter && dash && digit));
    add(sums, TagTemplate.ALL_CAPITALS, flag(word.chars().allMatch(Character::isUpperCase)));
    add(sums, TagTemplate.CAPITAL_DIGIT_DASH, flag(capital && dash && digit));
    for (int length = 1; length <= TagTemplate.LONGEST_AFFIX; length++) {
      boolean fits = word.length() >= length;
      String prefix = fits ? word.substring(0, length) : TOO_SHORT;
      String suffix = fits ? word.substring(word.length() - length) : TOO_SHORT;
      add(sums, TagTemplate.PREFIX + length - 1, prefix);
      add(sums, TagTemplate.SUFFIX + length - 1, suffix);
    }
    add(
        sums,
        TagTemplate.FINE_SHAPE,
        WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4));
    add(sums, TagTemplate.NO_ALPHANUMERIC, flag(!any(word, Character::isLetterOrDigit)));
  }

  /** The tag that the word has most often in lower case, if it is known so. */
  private String lowerCaseTag(String word) {
    int lower = model.dictionary().find(word.toLowerCase(Locale.ROOT));
    return lower < 0 ? NO : model.tags().get(model.dictionary().firstTag(lower));
  }

  private double[] sums() {
    return new double[model.tags().size()];
  }

  private void add(double[] sums, int template, String value) {
    model.features().add(TagFeatures.key(template, value), sums);
  }

  private static String flag(boolean set) {
    return set ? YES : NO;
  }

  private static boolean any(String word, IntPredicate kind) {
    return word.chars().anyMatch(kind);
  }
}
