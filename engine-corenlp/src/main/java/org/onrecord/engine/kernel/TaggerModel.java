package org.onrecord.engine.kernel;

import java.util.List;

/**
 * The weights of a maximum-entropy tagger that looks at the two tags before (Toutanova and others,
 * NAACL 2003).
 *
 * @param tags all tags
 * @param openTags the tags that an unknown word may have, in the model's order
 * @param dictionary the tags of known words
 * @param features weights by template and value
 * @param clusters word clusters by the hash of the word in lower case
 */
record TaggerModel(
    List<String> tags,
    List<Integer> openTags,
    TagDictionary dictionary,
    TagFeatures features,
    WordClusters clusters) {
  TaggerModel {
    tags = List.copyOf(tags);
    openTags = List.copyOf(openTags);
  }
}
