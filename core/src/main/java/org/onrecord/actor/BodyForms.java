package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms that the name of a body takes: with its legal form and without, as an acronym. */
final class BodyForms {
  /** What stands behind the name of a company. */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc", "co", "corp", "corporation", "ltd", "limited", "llc", "plc", "ag", "gmbh", "sa");

  private BodyForms() {}

  /** The name of a body without its legal form: “Ostrander Industries” for “… Industries Inc.”. */
  static String plain(String name) {
    List<String> words = new ArrayList<>(Spelling.words(name));
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  /** Whether an actor is some body, and no person or place. */
  static boolean isBody(Actor actor) {
    return switch (actor.kind()) {
      case ORGANISATION, GOVERNMENT, ARMED_GROUP, GROUP, OUTLET -> true;
      default -> false;
    };
  }

  /** Whether a name is letters alone, as RNC or SOHR. */
  static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= 8
        && name.indexOf(' ') < 0
        && name.equals(name.toUpperCase(Locale.ROOT))
        && Character.isLetter(name.charAt(0));
  }
}
