package org.onrecord.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Lexicon;

/** Classes of nouns, such as {@code @weapon}, that frames ask for. */
final class NounClasses {
  private final Map<String, Set<String>> classes = new LinkedHashMap<>();

  private NounClasses() {}

  static NounClasses read(String resource, String column) {
    NounClasses nouns = new NounClasses();
    for (Lexicon.Row row : Lexicon.read(NounClasses.class, resource).rows()) {
      nouns
          .classes
          .computeIfAbsent(row.get(column), c -> new LinkedHashSet<>())
          .addAll(row.list("words"));
    }
    return nouns;
  }

  boolean has(String name) {
    return classes.containsKey(name);
  }

  /** Whether a lemma belongs to a class. */
  boolean contains(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }
}
