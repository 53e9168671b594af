package org.onrecord.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The words of saying of {@code cues.tsv}. */
final class CueLexicon {
  private final Map<String, List<Cue>> verbs = new LinkedHashMap<>();
  private final Map<String, Cue> nouns = new LinkedHashMap<>();
  private final Map<String, Cue> adjectives = new LinkedHashMap<>();
  private final Map<String, List<Cue>> phrases = new LinkedHashMap<>();

  private static final double STRONG = 0.75;

  /** Words that may stand between two of a cue. */
  private static final int WIDEST = 2;

  private CueLexicon(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      Set<Cue.Takes> takes = new LinkedHashSet<>();
      row.list("takes").forEach(label -> takes.add(Cue.Takes.of(label)));
      List<String> words = List.of(row.get("cue").split(" "));
      Cue cue =
          new Cue(
              words, Cue.Kind.of(row.get("class")), takes, Double.parseDouble(row.get("weight")));
      switch (row.get("pos")) {
        case "verb" -> verbs.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(cue);
        case "noun" -> nouns.put(words.get(0), cue);
        case "adj" -> adjectives.put(words.get(0), cue);
        case "phrase" -> phrases.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(cue);
        default -> throw new IllegalArgumentException("no part of speech: " + row);
      }
    }
    verbs.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  /** Reads the packaged lexicon. */
  static CueLexicon standard() {
    return new CueLexicon(Lexicon.read(CueLexicon.class, "cues.tsv"));
  }

  /** A cue met in a sentence, from its first to its last token. */
  record Match(Cue cue, int first, int last) {}

  /** The longest cue that begins with a verb. */
  Optional<Match> verb(Sentence sentence, int v) {
    Token token = sentence.token(v);
    List<Cue> cues = verbs.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
    for (Cue cue : cues) {
      int last = lastWord(sentence, v, cue.words());
      if (last >= 0) {
        return Optional.of(new Match(cue, v, last));
      }
    }
    return Optional.empty();
  }

  /** The verbs of a sentence that surely report speech where their syntax fits. */
  Set<Integer> strong(Sentence sentence) {
    Set<Integer> found = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb()
          && verb(sentence, token.index()).filter(m -> m.cue().weight() >= STRONG).isPresent()) {
        found.add(token.index());
      }
    }
    return found;
  }

  /** The cue of a base form, for titles, whose verbs the tagger takes for names. */
  Optional<Cue> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of()).stream()
        .filter(cue -> cue.words().size() == 1)
        .findFirst();
  }

  Optional<Cue> noun(Token token) {
    return Optional.ofNullable(nouns.get(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** The adjective of saying at a token: “adamant”, “confident”. */
  Optional<Match> adjective(Sentence sentence, int at) {
    return Optional.ofNullable(adjectives.get(sentence.token(at).lower()))
        .map(cue -> new Match(cue, at, at));
  }

  /** The phrase that begins at a token. */
  Optional<Match> phrase(Sentence sentence, int first) {
    for (Cue cue : phrases.getOrDefault(sentence.token(first).lower(), List.of())) {
      int k = 1;
      while (k < cue.words().size()
          && first + k < sentence.size()
          && sentence.token(first + k).lower().equals(cue.words().get(k))) {
        k++;
      }
      if (k == cue.words().size()) {
        return Optional.of(new Match(cue, first, first + k - 1));
      }
    }
    return Optional.empty();
  }

  /** The index of the last word of a cue whose first stands at v, or -1. */
  private static int lastWord(Sentence sentence, int v, List<String> words) {
    int at = v;
    for (int k = 1; k < words.size(); k++) {
      at++;
      // “made it clear”, “pointed it out”
      if (at < sentence.size()
          && k == 1
          && sentence.token(at).lower().equals("it")
          && !words.get(k).equals("it")) {
        at++;
      }
      int gap = 0;
      while (gap < WIDEST && at + 1 < sentence.size() && isBetween(sentence, at, words.get(k))) {
        at++;
        gap++;
      }
      if (at >= sentence.size() || !sentence.token(at).lower().equals(words.get(k))) {
        return -1;
      }
    }
    return at;
  }

  /** “Called Friday for”, “expressed deep concern about”: what may part the words of a cue. */
  private static boolean isBetween(Sentence sentence, int at, String wanted) {
    Token token = sentence.token(at);
    return !token.lower().equals(wanted)
        && (token.tag().startsWith("RB")
            || token.tag().startsWith("JJ")
            || Segment.isWeekday(token));
  }
}
