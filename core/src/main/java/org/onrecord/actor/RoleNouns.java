package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;
import org.onrecord.language.Token;

/** Nouns for those who speak and act without a name, such as “official” and “group”. */
final class RoleNouns {
  private final Map<String, Noun> nouns = new LinkedHashMap<>();

  /**
   * A noun of the list.
   *
   * @param like the class of offices that it may refer back to, such as {@code head}
   * @param weak whether it is an actor only where it speaks or acts
   */
  record Noun(
      String noun, String kind, @Nullable String gender, @Nullable String like, boolean weak) {}

  RoleNouns() {
    for (Row row : Lexicon.read(RoleNouns.class, "roles.tsv").rows()) {
      String gender = row.get("gender");
      String like = row.get("like");
      nouns.put(
          row.get("noun"),
          new Noun(
              row.get("noun"),
              row.get("kind"),
              gender.isEmpty() ? null : gender,
              like.isEmpty() ? null : like,
              row.get("weak").equals("yes")));
    }
  }

  Optional<Noun> of(Token token) {
    Noun noun = nouns.get(token.lemma().toLowerCase(Locale.ROOT));
    if (noun == null && token.isNoun()) {
      String lower = token.lower();
      noun = nouns.get(lower);
      if (noun == null && lower.endsWith("s")) {
        noun = nouns.get(lower.substring(0, lower.length() - 1));
      }
      if (noun == null && lower.endsWith("men")) {
        noun = nouns.get(lower.substring(0, lower.length() - 3) + "man");
      }
    }
    return Optional.ofNullable(noun);
  }

  boolean isPerson(Token token) {
    return of(token).filter(n -> n.kind().equals("person")).isPresent();
  }

  Optional<String> gender(String noun) {
    Noun found = nouns.get(noun);
    return found == null ? Optional.empty() : Optional.ofNullable(found.gender());
  }
}
