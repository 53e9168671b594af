package org.onrecord.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Token;

/**
 * The country of somebody who is only described, by the phrase right behind the noun: “a court in
 * Guyana”, “ministers from the Georgian government”, “leaders of Egypt's largest party”.
 */
final class Belonging {
  /** Words between the preposition and the name of the country: “of the old”. */
  private static final int REACH = 3;

  private static final Set<String> ORIGIN = Set.of("of", "from");

  /** Whoever is in a country with arms, or on an errand, need not be from there. */
  private static final Set<String> STRANGERS =
      Set.of(
          "troops",
          "forces",
          "soldiers",
          "army",
          "ambassador",
          "envoy",
          "embassy",
          "delegation",
          "mission",
          "peacekeepers",
          "inspectors",
          "observers",
          "commander",
          "correspondent",
          "reporter",
          "journalist",
          "journalists",
          "reporters",
          "diplomat",
          "diplomats",
          "base",
          "expert",
          "experts",
          "analyst",
          "tourists",
          "coalition",
          "specialist");

  private static final Set<String> NO_PART =
      Set.of("opponent", "opponents", "enemy", "enemies", "invasion", "supporters", "critics");

  private Belonging() {}

  /** The alpha-3 code of the country that a noun is tied to, or null. */
  static @Nullable String of(Scene scene, Line line, int head) {
    int at = head + 1;
    if (at + 1 >= line.size()) {
      return null;
    }
    Token preposition = line.token(at);
    boolean origin = ORIGIN.contains(preposition.lower());
    boolean home =
        preposition.lower().equals("in") && !STRANGERS.contains(line.token(head).lower());
    if (!(origin || home) || NO_PART.contains(line.token(head).lower())) {
      return null;
    }
    for (Name name : line.names()) {
      if (name.first() <= at || name.first() > at + REACH || !isInside(line, at, name)) {
        continue;
      }
      Draft draft = scene.of(name).orElse(null);
      if (draft != null) {
        return draft.isPerson() ? null : draft.country();
      }
      return name.known().stream()
          .map(Known::country)
          .filter(iso -> iso != null)
          .findFirst()
          .orElse(null);
    }
    return null;
  }

  /** Whether only articles and adjectives stand between the preposition and the name. */
  private static boolean isInside(Line line, int preposition, Name name) {
    for (int i = preposition + 1; i < name.first(); i++) {
      String tag = line.token(i).tag();
      if (!tag.equals("DT") && !tag.startsWith("JJ") && !tag.equals("VBN")) {
        return false;
      }
    }
    return true;
  }
}
