package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The name of an outlet where it stands as one, such as on the first line of a page. */
final class Masthead {
  private static final Set<String> PAPERS =
      Set.of(
          "gazette",
          "herald",
          "times",
          "post",
          "courier",
          "observer",
          "tribune",
          "journal",
          "chronicle",
          "mail",
          "telegraph",
          "guardian",
          "standard",
          "star",
          "mirror",
          "globe",
          "review",
          "reader",
          "radio",
          "ledger",
          "dispatch",
          "examiner",
          "inquirer",
          "monitor",
          "independent",
          "bulletin",
          "sentinel",
          "advertiser",
          "echo",
          "messenger",
          "argus");
  private static final Set<String> AGENCIES =
      Set.of(
          "agency",
          "press",
          "news",
          "wire",
          "wires",
          "newswire",
          "service",
          "broadcasting",
          "network");

  private Masthead() {}

  /** The outlet that a line names, alone or before its motto: “The Northern Ledger: plain news”. */
  static Optional<String> outlet(Line line) {
    String text = line.text();
    for (String mark : List.of(":", "|", " - ", " \u2013 ", " \u2014 ")) {
      int at = text.indexOf(mark);
      text = at > 0 ? text.substring(0, at) : text;
    }
    String name = text.strip();
    boolean known = Outlets.named(name).filter(k -> k.kind() == Outlets.Kind.OUTLET).isPresent();
    return known || isPaper(name) ? Optional.of(name) : Optional.empty();
  }

  /** The outlet that a note after the report begins with: “The Ledger's reporters …”. */
  static Optional<String> opening(Line line) {
    List<String> words = line.rawWords();
    for (int length = Math.min(5, words.size()); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      String plain = name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
      boolean known = Outlets.named(plain).filter(k -> k.kind() == Outlets.Kind.OUTLET).isPresent();
      if (known || isPaper(plain)) {
        return Optional.of(plain);
      }
    }
    return Optional.empty();
  }

  private static boolean isPaper(String name) {
    List<String> words = Line.split(name);
    if (words.size() < 2 || words.size() > 5) {
      return false;
    }
    boolean paper = PAPERS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    return paper
        && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)) || w.equals("of"));
  }

  /** Whether a name is that of an agency or outlet by its own words. */
  static boolean isOrganisation(String name) {
    List<String> words = Line.split(name);
    if (words.isEmpty() || words.size() > 6) {
      return false;
    }
    String last = Line.core(words.get(words.size() - 1)).toLowerCase(Locale.ROOT);
    boolean acronym =
        words.size() == 1 && name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
    return Outlets.named(name).isPresent()
        || (words.size() > 1 && (AGENCIES.contains(last) || PAPERS.contains(last)))
        || (acronym && name.codePoints().allMatch(Character::isLetter));
  }
}
