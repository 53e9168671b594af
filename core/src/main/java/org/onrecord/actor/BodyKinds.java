package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;

/** What a body is, as its own name says: a ministry, a brigade, a newspaper. */
final class BodyKinds {
  private final Map<String, Actor.Kind> kinds = new LinkedHashMap<>();

  BodyKinds() {
    for (Row row : Lexicon.read(BodyKinds.class, "body_words.tsv").rows()) {
      for (Actor.Kind kind : Actor.Kind.values()) {
        if (kind.label().equals(row.get("kind"))) {
          row.list("words").forEach(word -> kinds.put(word, kind));
        }
      }
    }
  }

  /** Whether a word says that a name is a body's. */
  boolean has(String word) {
    return kinds.containsKey(Spelling.fold(word));
  }

  Actor.Kind of(Name name, String text) {
    List<String> words = Spelling.words(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      Actor.Kind kind = kinds.get(words.get(i));
      if (kind != null) {
        return kind;
      }
    }
    return name.label() == Name.Label.PLACE ? Actor.Kind.PLACE : Actor.Kind.ORGANISATION;
  }
}
