package org.onrecord.actor;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Token;

/**
 * Newspapers and stations that nobody knows: a single name that the article uses only for whom
 * somebody told something and for what reports, and never introduces as a person.
 */
final class ToldOutlets {
  private static final Set<String> REPORTS =
      Set.of("report", "publish", "broadcast", "air", "print");

  private final Gazetteer gazetteer;
  private final Roster roster;

  ToldOutlets(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /**
   * The names, folded.
   *
   * @param persons words that are parts of persons' names, folded
   */
  Set<String> of(Scene scene, Set<String> persons) {
    Set<String> told = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>(persons);
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        if (name.length() != 1 || !name.known().isEmpty()) {
          continue;
        }
        String word = Spelling.fold(line.token(name.first()).word());
        if (isTold(line, name.first())) {
          told.add(word);
        } else if (!reports(line, name.first())) {
          others.add(word);
        }
      }
    }
    told.removeAll(others);
    told.removeIf(
        word ->
            gazetteer.isGivenName(word)
                || !roster.ofSurname(PersonName.of(word).surnameKey()).isEmpty());
    return told;
  }

  /** “Told Tideline”, “in an interview with Tideline”. */
  private static boolean isTold(Line line, int i) {
    int next = i + 1;
    boolean whole =
        next >= line.size()
            || !(line.token(next).isNoun()
                || line.token(next).tag().equals("POS")
                || line.token(next).tag().equals("CC"));
    if (i < 2 || !whole || line.token(i).word().length() < 4) {
      return false;
    }
    return line.token(i - 1).lemma().toLowerCase(Locale.ROOT).equals("tell")
        || (line.token(i - 1).lower().equals("with")
            && line.token(i - 2).lower().equals("interview"));
  }

  /** “Tideline reported”. */
  private static boolean reports(Line line, int i) {
    Token token = line.token(i);
    return token.is("nsubj")
        && token.head() >= 0
        && REPORTS.contains(line.token(token.head()).lemma());
  }
}
