package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Gazetteer.Institution;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Gathers the names of countries, places, organisations, armed groups and outlets. */
final class ThingFinder {
  private final Gazetteer gazetteer;
  private final Metonymy metonymy;
  private final BodyKinds kinds = new BodyKinds();

  ThingFinder(Gazetteer gazetteer, Metonymy metonymy) {
    this.gazetteer = gazetteer;
    this.metonymy = metonymy;
  }

  void find(Scene scene) {
    Map<String, Draft> byKey = new LinkedHashMap<>();
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        if (scene.of(name).isEmpty() && !isNoActor(line, name)) {
          if (!name.known().isEmpty()) {
            known(scene, line, name, byKey);
          } else if (name.label() != Name.Label.PERSON
              && name.span().length() > 1
              && !isPartyWord(line, name)
              && !isBareOrgan(scene, name)) {
            scene.settle(name, unknown(scene, line, name, byKey));
          }
        }
      }
    }
  }

  /** Where people write, not who writes. */
  private static final Set<String> PLATFORMS =
      Set.of("Twitter", "Facebook", "YouTube", "Instagram", "Telegram", "WhatsApp", "TikTok", "X");

  /** “On Twitter” is a place of speech; “N.Y.” and “R-Ariz.” after a name are parts of it. */
  private static boolean isNoActor(Line line, Name name) {
    Token before = name.first() == 0 ? null : line.token(name.first() - 1);
    if (before == null) {
      return false;
    }
    String word = line.token(name.last()).word();
    return (PLATFORMS.contains(word) && Set.of("on", "via", "to", "from").contains(before.lower()))
        || (name.length() == 1
            && name.first() > 1
            && (before.word().equals(",") || before.tag().equals("HYPH"))
            && word.endsWith(".")
            && Character.isUpperCase(word.charAt(0))
            && name.known().isEmpty());
  }

  /** “Republican”, “Democratic” before a noun. */
  private static boolean isPartyWord(Line line, Name name) {
    return name.length() == 1
        && isAttribute(line.token(name.first()))
        && switch (line.token(name.first()).word()) {
          case "Republican",
              "Democratic",
              "Democrat",
              "Conservative",
              "Labour",
              "Labor",
              "Liberal",
              "Libertarian" ->
              true;
          default -> false;
        };
  }

  /** “Defense Ministry” says whose only by its surroundings; the descriptions see to it. */
  private boolean isBareOrgan(Scene scene, Name name) {
    return !gazetteer.institutions().exactly(scene.text(name)).isEmpty();
  }

  private void known(Scene scene, Line line, Name name, Map<String, Draft> byKey) {
    Known known = choose(name);
    if (known.sort() == Known.Sort.DEMONYM && !isState(line, name)) {
      return;
    }
    if (known.sort() == Known.Sort.PEOPLE && isAttribute(line.token(name.head()))) {
      return;
    }
    if (known.sort() == Known.Sort.CAPITAL
        && known.country() != null
        && metonymy.governs(line.sentence(), name)) {
      known = gazetteer.country(known.country()).orElse(known);
    }
    scene.settle(name, draft(scene, known, byKey));
  }

  /** Of several readings of one name the one that suits the engine's label, else the first. */
  private static Known choose(Name name) {
    List<Known> all = name.known();
    if (all.size() > 1) {
      Token head = name.sentence().token(name.head());
      if (all.get(0).sort() == Known.Sort.DEMONYM && !isAttribute(head)) {
        for (Known known : all) {
          if (known.sort() == Known.Sort.PEOPLE) {
            return known;
          }
        }
      }
      for (Known known : all) {
        boolean fits =
            switch (head.entity()) {
              case "LOCATION" -> known.sort().isPlace();
              case "ORGANIZATION" -> !known.sort().isPlace() && known.sort() != Known.Sort.PERSON;
              default -> false;
            };
        if (fits) {
          return known;
        }
      }
    }
    return all.get(0);
  }

  static boolean isAttribute(Token token) {
    return token.tag().startsWith("JJ")
        || token.is("amod", "compound")
        || token.tag().equals("HYPH");
  }

  /** “Turkish”, “the Turks” stand for the country; “Turks”, “a Turk” for people. */
  private static boolean isState(Line line, Name name) {
    Sentence sentence = line.sentence();
    Token token = sentence.token(name.head());
    if (isAttribute(token)) {
      return true;
    }
    if (name.last() + 1 < sentence.size() && sentence.token(name.last() + 1).tag().equals("HYPH")) {
      return true;
    }
    boolean plural = token.lower().endsWith("s") || token.tag().endsWith("S");
    return plural
        && name.first() > 0
        && sentence.token(name.first() - 1).lower().equals("the")
        && sentence.children(name.head(), "acl", "acl:relcl", "nmod").isEmpty();
  }

  private Draft draft(Scene scene, Known known, Map<String, Draft> byKey) {
    return byKey.computeIfAbsent(
        "#" + known.id(),
        k -> {
          Draft draft = scene.add(new Draft(known.name(), known.kind()));
          draft.id(known.id().value());
          draft.country(known.country());
          return draft;
        });
  }

  private Draft unknown(Scene scene, Line line, Name name, Map<String, Draft> byKey) {
    String text = scene.text(name);
    Draft organ = organ(scene, text, byKey);
    if (organ != null) {
      return organ;
    }
    String key = String.join(" ", Spelling.words(text));
    Draft draft = byKey.get(key);
    Name full = draft == null ? scene.fullOf(key).orElse(null) : null;
    if (full != null) {
      String whole = String.join(" ", Spelling.words(scene.text(full)));
      draft =
          full.known().isEmpty()
              ? byKey.computeIfAbsent(
                  whole,
                  k -> scene.add(new Draft(scene.text(full), kinds.of(full, scene.text(full)))))
              : draft(scene, choose(full), byKey);
      byKey.put(key, draft);
    }
    if (draft == null) {
      String acronym = acronym(line, name);
      List<Known> same = acronym == null ? List.of() : gazetteer.names().exactly(acronym);
      if (!same.isEmpty() && !same.get(0).sort().isPlace()) {
        draft = draft(scene, same.get(0), byKey);
        byKey.put(key, draft);
        return draft;
      }
      Actor.Kind kind = kind(scene, name, text, key);
      draft = scene.add(new Draft(text, kind));
      byKey.put(key, draft);
      if (acronym != null) {
        byKey.putIfAbsent(Spelling.fold(acronym), draft);
      }
      String initials = initials(text);
      if (initials.length() >= 3) {
        byKey.putIfAbsent(initials, draft);
      }
      country(line, name, draft);
    }
    return draft;
  }

  private Actor.Kind kind(Scene scene, Name name, String text, String key) {
    if (scene.isState(key)) {
      return Actor.Kind.COUNTRY;
    }
    return scene.isOutlet(key) ? Actor.Kind.OUTLET : kinds.of(name, text);
  }

  /** “Turkish Foreign Ministry” as one name. */
  private @Nullable Draft organ(Scene scene, String text, Map<String, Draft> byKey) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return null;
    }
    String first = text.substring(0, space).replaceAll("['\u2019]s$", "");
    List<Institution> institutions = gazetteer.institutions().exactly(text.substring(space + 1));
    if (institutions.isEmpty()) {
      return null;
    }
    for (Known known : gazetteer.names().exactly(first)) {
      if (known.country() != null && known.sort() != Known.Sort.CITY) {
        return draft(scene, gazetteer.organ(known.country(), institutions.get(0)), byKey);
      }
    }
    return null;
  }

  /** A short form in brackets after a name: “… for Human Rights (SOHR)”. */
  private static @Nullable String acronym(Line line, Name name) {
    int at = name.last() + 1;
    if (at + 2 < line.size()
        && line.token(at).word().startsWith("(")
        && line.token(at + 2).word().startsWith(")")) {
      String word = line.token(at + 1).word();
      if (word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
        return word;
      }
    }
    return null;
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))
          && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
        initials.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return initials.toString();
  }

  /** “Turkey's Hatay province”, “Ithaca, N.Y.”: the country that stands beside a name. */
  private static void country(Line line, Name name, Draft draft) {
    for (Name other : line.names()) {
      boolean before =
          other.last() == name.first() - 1
              || (other.last() == name.first() - 2
                  && line.token(name.first() - 1).tag().equals("POS"));
      boolean within = !other.equals(name) && name.holds(other.first());
      if (before || within) {
        for (Known known : other.known()) {
          if (known.sort() == Known.Sort.COUNTRY || known.sort() == Known.Sort.DEMONYM) {
            draft.country(known.country());
          }
        }
      }
    }
  }
}
