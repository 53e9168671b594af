package org.onrecord.actor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.onrecord.actor.world.World;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;

/** Words that are somebody's given name. */
final class GivenNames {
  private static final Set<String> NAMES = names();

  private GivenNames() {}

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Row row : Lexicon.read(World.class, "given_names.tsv").rows()) {
      names.add(Spelling.fold(row.get("name")));
    }
    return Set.copyOf(names);
  }

  /**
   * Whether a word is a given name.
   *
   * @param word folded
   */
  static boolean has(String word) {
    return NAMES.contains(word);
  }
}
