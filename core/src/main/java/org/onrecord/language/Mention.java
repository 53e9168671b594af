package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as the engine finds it: neighbouring tokens of one entity label.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 * @param entity {@code PERSON}, {@code ORGANIZATION} or {@code LOCATION}
 */
public record Mention(Sentence sentence, int first, int last, String entity) {
  /** The names of a sentence, from left to right. */
  public static List<Mention> of(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      String entity = sentence.token(i).entity();
      int j = i;
      while (j + 1 < sentence.size() && sentence.token(j + 1).entity().equals(entity)) {
        j++;
      }
      if (!entity.equals("O")) {
        found.add(new Mention(sentence, i, j, entity));
      }
      i = j + 1;
    }
    return found;
  }
}
