package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Lexicon;

/**
 * A line that says from whom the report or its pictures come.
 *
 * @param kind of what
 * @param names agencies and outlets, as the line names them
 */
record Credit(Kind kind, List<String> names) {
  /** What is credited. */
  enum Kind {
    /** The words of the report, at its end or at its head. */
    REPORT,
    /** A picture. */
    PICTURE,
    /** “X reports:”, before what is taken over from X. */
    QUOTED
  }

  private static final int LONGEST = 45;
  private static final Phrases<Kind> SIGNS = signs();
  private static final Set<String> JOINING =
      Set.of(
          "and",
          "with",
          "the",
          "staff",
          "from",
          "by",
          "&",
          "of",
          "reporting",
          "writing",
          "editing",
          "additional",
          "contributing",
          "source",
          "sources",
          "by:");
  private static final Set<String> REPORTING = Set.of("reports", "reported", "writes", "says");

  Credit {
    names = List.copyOf(names);
  }

  private static Phrases<Kind> signs() {
    Phrases<Kind> phrases = new Phrases<>();
    for (Lexicon.Row row : Lexicon.read(Credit.class, "credits.tsv").rows()) {
      Phrases.Place place = Phrases.Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      phrases.add(row.get("phrase"), place, kind);
    }
    return phrases;
  }

  /** The credit that a line is, if it is one and nothing else. */
  static Optional<Credit> of(Line line) {
    if (line.isLong() || line.rawWords().size() > LONGEST) {
      return Optional.empty();
    }
    Optional<Credit> quoted = quoted(line);
    if (quoted.isPresent()) {
      return quoted;
    }
    int size = line.rawWords().size();
    for (Phrases.Hit<Kind> hit : SIGNS.in(Phrases.words(line.unquoted()))) {
      boolean near = hit.from() == 0 || size <= 25;
      if (near && isLabelled(line, hit) && !(hit.value() == Kind.PICTURE && size > 12)) {
        return Optional.of(new Credit(hit.value(), names(line)));
      }
    }
    return isReportedFrom(line)
        ? Optional.of(new Credit(Kind.REPORT, names(line)))
        : onlyNames(line);
  }

  /** A sign of one word is one only as a label: “Source: …”. */
  private static boolean isLabelled(Line line, Phrases.Hit<Kind> hit) {
    return hit.to() - hit.from() > 1
        || line.rawWords().size() == 1
        || line.rawWords().get(0).endsWith(":");
  }

  /** “Brandt and Rask reported from Harbour City.” */
  private static boolean isReportedFrom(Line line) {
    List<String> words = line.rawWords();
    int at = words.indexOf("reported");
    if (at < 1
        || at > 6
        || words.size() > 16
        || !words.get(at + 1 < words.size() ? at + 1 : 0).equals("from")) {
      return false;
    }
    return words.subList(0, at).stream()
        .allMatch(w -> w.equals("and") || Character.isUpperCase(w.charAt(0)));
  }

  static boolean isOfPicture(Line line) {
    return of(line).filter(c -> c.kind() == Kind.PICTURE).isPresent();
  }

  /**
   * Whether a line at the end of a page is made of names alone, one of them an agency's or an
   * outlet's: “The Ledger, with the Coastal Press Agency”.
   */
  static boolean closes(Line line) {
    List<String> words = line.rawWords();
    if (words.size() < 2 || words.size() > 10 || line.endsSentence() || line.text().endsWith(":")) {
      return false;
    }
    boolean joined = false;
    for (String word : words) {
      String core = Line.core(word);
      boolean joins = JOINING.contains(core.toLowerCase(Locale.ROOT));
      joined = joined || joins;
      if (!joins && !core.isEmpty() && !Character.isUpperCase(core.charAt(0))) {
        return false;
      }
    }
    return joined && !organisations(line).isEmpty();
  }

  /** Names of agencies and outlets in a line, as it has them; persons are left out. */
  static List<String> organisations(Line line) {
    return items(line).stream().filter(Masthead::isOrganisation).distinct().toList();
  }

  /** Runs of capitalised words between commas and joining words; places after “in” are left out. */
  private static List<String> items(Line line) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    boolean place = false;
    for (String word : line.rawWords()) {
      String core = Line.core(word);
      boolean opens =
          core.isEmpty() || JOINING.contains(core.toLowerCase(Locale.ROOT)) || word.startsWith("(");
      if (opens || !Character.isUpperCase(core.charAt(0))) {
        end(item, items, place);
        place = core.equals("in") || core.equals("at");
        continue;
      }
      item.append(item.isEmpty() ? "" : " ").append(core);
      if (word.endsWith(",") || word.endsWith(";") || word.endsWith(":")) {
        end(item, items, place);
        place = place && word.endsWith(",");
      }
    }
    end(item, items, place);
    return items;
  }

  private static void end(StringBuilder item, List<String> items, boolean place) {
    if (!item.isEmpty() && !place) {
      items.add(item.toString());
    }
    item.setLength(0);
  }

  /** “The Ledger reports:” alone on its line. */
  private static Optional<Credit> quoted(Line line) {
    List<String> words = line.words();
    if (!line.text().endsWith(":") || words.size() > 6 || words.size() < 2) {
      return Optional.empty();
    }
    List<Outlets.Found> found = Outlets.in(line.rawWords());
    boolean reports = REPORTING.contains(words.get(words.size() - 1));
    boolean opens = !found.isEmpty() && found.get(0).from() == 0;
    boolean capital = Character.isUpperCase(line.text().charAt(0));
    if (!reports || !capital || (!opens && !words.get(words.size() - 1).equals("reports"))) {
      return Optional.empty();
    }
    String name = line.text().substring(0, line.text().lastIndexOf(' ')).strip();
    boolean nameLike = opens || isNameOfOutlet(name);
    return nameLike ? Optional.of(new Credit(Kind.QUOTED, List.of(name))) : Optional.empty();
  }

  private static boolean isNameOfOutlet(String name) {
    for (String word : Line.split(name)) {
      if (!Character.isUpperCase(word.charAt(0)) && !word.equals("of") && !word.equals("the")) {
        return false;
      }
    }
    return Line.split(name).size() <= 4 && !Set.of("He", "She", "It", "They").contains(name);
  }

  /** “Reuters, AFP”, “(AP)”, “The Ledger and agencies”: names of sources and nothing else. */
  private static Optional<Credit> onlyNames(Line line) {
    List<String> words = line.rawWords();
    if (words.size() > 10 || line.text().endsWith(":") || line.text().endsWith("?")) {
      return Optional.empty();
    }
    List<Outlets.Found> found = Outlets.in(words);
    boolean agencies =
        words.stream()
            .anyMatch(w -> Line.core(w).toLowerCase(Locale.ROOT).matches("agencies|wires"));
    boolean joined = agencies && words.size() >= 2 && words.size() <= 5;
    int covered = 0;
    for (int i = 0; i < words.size(); i++) {
      String core = Line.core(words.get(i)).toLowerCase(Locale.ROOT);
      int at = i;
      boolean source = found.stream().anyMatch(f -> f.from() <= at && at < f.to());
      boolean between =
          core.isEmpty()
              || Set.of("and", "with", "agencies", "wires", "staff", "via", "news", "the")
                  .contains(core);
      covered += source || between ? 1 : 0;
    }
    boolean all = covered == words.size() && (!found.isEmpty() || agencies);
    boolean capital =
        words.stream()
            .limit(Math.max(0, words.size() - 2))
            .allMatch(w -> Character.isUpperCase(w.charAt(0)));
    if (all || (joined && capital && words.get(words.size() - 2).equals("and"))) {
      return Optional.of(new Credit(Kind.REPORT, names(line)));
    }
    return Optional.empty();
  }

  private static List<String> names(Line line) {
    List<String> names = new ArrayList<>();
    for (Outlets.Found found : Outlets.in(line.rawWords())) {
      if (!names.contains(found.name())) {
        names.add(found.name());
      }
    }
    List<String> items = items(line);
    for (String name : items) {
      boolean alone = name.indexOf(' ') < 0 && line.words().contains("by");
      if (!Masthead.isOrganisation(name) && !alone) {
        continue;
      }
      boolean within = names.stream().anyMatch(n -> n.contains(name) || name.contains(n));
      if (!within) {
        names.add(name);
      }
    }
    return names;
  }
}
