package org.onrecord.engine.kernel;

import java.util.List;
import java.util.Set;

/**
 * The weights of a linear-chain conditional random field for names (Finkel, Grenager and Manning,
 * ACL 2005), with the word lists that its features look into.
 *
 * @param labels the labels, the background label first
 * @param nodes weights of features of one token: one for each label
 * @param edges weights of features of a token and the one before: one for each pair, that of the
 *     label before as the row
 * @param clusters word clusters by the hash of the word in lower case with its digits levelled
 * @param lowerCaseWords words that training text had in lower case; a word's shape depends on them
 */
record NerModel(
    List<String> labels,
    WeightTable nodes,
    WeightTable edges,
    WordClusters clusters,
    Set<String> lowerCaseWords) {
  NerModel {
    labels = List.copyOf(labels);
    lowerCaseWords = Set.copyOf(lowerCaseWords);
    if (nodes.width() != labels.size() || edges.width() != labels.size() * labels.size()) {
      throw new IllegalArgumentException("The weights do not fit the labels");
    }
  }
}
