package org.onrecord.language;

import java.util.Locale;
import org.onrecord.article.Span;

/**
 * One word or mark of a sentence with what the engine says of it.
 *
 * @param index place in the sentence, from 0
 * @param span its characters in the article
 * @param word normalised text (ligatures resolved, marks as they stand)
 * @param lemma base form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, or {@code O}
 * @param head index of its head in the sentence, -1 for the root
 * @param relation Universal Dependencies relation to its head, with subtype ({@code nsubj:pass})
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {

  /** The lower-case form of the word. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the relation to its head is one of these, with or without a subtype. */
  public boolean is(String... relations) {
    for (String wanted : relations) {
      if (relation.equals(wanted)
          || (relation.length() > wanted.length()
              && relation.startsWith(wanted)
              && relation.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isName() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.equals("WP");
  }
}
