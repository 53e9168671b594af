package org.onrecord.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Gazetteer.OfficeTitle;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Reads the offices of persons from the words around their names: a title before the name, an
 * apposition on either side, a sentence that says who somebody is.
 */
final class TitleFinder {
  private final Gazetteer gazetteer;
  private final RoleNouns nouns;

  TitleFinder(Gazetteer gazetteer, RoleNouns nouns) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
  }

  void find(Scene scene) {
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        Draft draft = scene.of(name).orElse(null);
        if (draft != null && draft.isPerson()) {
          draft.gender(PersonFinder.honorific(line, name));
          before(scene, line, name, draft);
          appositions(scene, line, name, draft);
          predicate(scene, line, name, draft);
        }
      }
    }
  }

  /** “White House spokesman Josh Earnest”, “Russian President, Vladimir Putin”. */
  private void before(Scene scene, Line line, Name name, Draft draft) {
    int at = name.first() - 1;
    boolean comma = at > 0 && line.token(at).word().equals(",");
    if (comma) {
      at--;
    }
    while (at >= 0 && isHonorific(line.token(at))) {
      at--;
    }
    if (at < 0 || !isOffice(line, at) || isPlural(line.token(at))) {
      return;
    }
    int first = firstOfTitle(line, at);
    if (comma && !isApposed(line, name, first, at)) {
      return;
    }
    enter(scene, line, draft, first, at);
  }

  private static boolean isHonorific(Token token) {
    return switch (token.lower()) {
      case "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "the", "sir" -> true;
      default -> false;
    };
  }

  /** Before a comma only a title without an article, or one that the tree ties to the name. */
  private static boolean isApposed(Line line, Name name, int first, int last) {
    int head = name.head();
    for (int i = first; i <= last; i++) {
      if (line.token(head).head() == i && line.token(head).is("appos", "dep")) {
        return true;
      }
    }
    Token before = line.token(Math.max(0, first - 1));
    return !before.tag().equals("DT") && !before.tag().equals("PRP$") && !before.tag().equals("CC");
  }

  private boolean isOffice(Line line, int token) {
    return line.titleEndingAt(token) != null
        || (line.token(token).isNoun() && nouns.isPerson(line.token(token)));
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  private static int firstOfTitle(Line line, int last) {
    TitlePhrase title = line.titleEndingAt(last);
    return title == null ? last : title.first();
  }

  /** “Serdar Kilic, Turkey's ambassador”, “Turkey's ambassador, Serdar Kilic”. */
  private void appositions(Scene scene, Line line, Name name, Draft draft) {
    Sentence sentence = line.sentence();
    int head = name.head();
    for (Token child : sentence.children(head, "appos")) {
      if (!name.holds(child.index()) && line.nameAt(child.index()).isEmpty()) {
        noun(scene, line, draft, child.index());
      }
    }
    Token token = line.token(head);
    if (token.is("appos", "dep")
        && token.head() >= 0
        && token.head() < head
        && line.nameAt(token.head()).isEmpty()
        && gapIsComma(line, token.head(), name.first())) {
      noun(scene, line, draft, token.head());
    }
    after(scene, line, name, draft);
  }

  private static boolean gapIsComma(Line line, int noun, int name) {
    return line.token(name - 1).word().equals(",") || noun == name - 1;
  }

  /** “…, a spokesman for the ministry,” right after the name, whatever the tree makes of it. */
  private void after(Scene scene, Line line, Name name, Draft draft) {
    int at = name.last() + 1;
    if (at + 1 >= line.size() || !line.token(at).word().equals(",")) {
      return;
    }
    at++;
    if (at + 2 < line.size()
        && line.token(at).lower().equals("who")
        && line.token(at + 1).lemma().equals("be")) {
      at += 2; // “Tamsin Oakeshott, who was his adviser,”
    }
    for (int i = at; i < Math.min(line.size(), at + 9); i++) {
      Token token = line.token(i);
      TitlePhrase title = line.titleAt(i);
      if (title != null && !isPlural(line.token(title.last()))) {
        if (line.nameAt(title.last() + 1)
            .filter(n -> scene.of(n).filter(Draft::isPerson).isPresent())
            .isEmpty()) {
          enter(scene, line, draft, title.first(), title.last());
        }
        return;
      }
      boolean goesOn =
          token.tag().equals("DT")
              || token.tag().startsWith("JJ")
              || token.tag().equals("POS")
              || token.tag().startsWith("NN")
              || token.tag().equals("HYPH")
              || token.tag().equals("CD")
              || token.tag().equals("PRP$");
      if (token.isNoun() && nouns.isPerson(token) && !isPlural(token)) {
        if (i + 1 >= line.size() || !line.token(i + 1).isName()) {
          enter(scene, line, draft, i, i);
        }
        return;
      }
      if (!goesOn) {
        return;
      }
    }
  }

  /** “Mara Lind is the foreign minister of …”. */
  private void predicate(Scene scene, Line line, Name name, Draft draft) {
    Token token = line.token(name.head());
    if (!token.is("nsubj") || token.head() < 0) {
      return;
    }
    int predicate = token.head();
    Token noun = line.token(predicate);
    if (noun.isNoun()
        && !isPlural(noun)
        && predicate > name.last()
        && line.sentence().child(predicate, "cop").isPresent()
        && line.nameAt(predicate).isEmpty()
        && line.sentence().child(predicate, "advmod", "aux").isEmpty()) {
      noun(scene, line, draft, predicate);
    }
  }

  private void noun(Scene scene, Line line, Draft draft, int noun) {
    TitlePhrase title = line.titleAt(noun);
    if (isPlural(line.token(noun))) {
      return;
    }
    if (title != null) {
      enter(scene, line, draft, title.first(), title.last());
    } else if (nouns.isPerson(line.token(noun))) {
      enter(scene, line, draft, noun, noun);
    }
  }

  private void enter(Scene scene, Line line, Draft draft, int first, int last) {
    for (int i = first; i <= last; i++) {
      line.take(i);
    }
    TitlePhrase title = line.titleEndingAt(last);
    boolean former = first > 0 && isFormer(line.token(first - 1));
    Draft of = body(scene, line, first, last);
    String words = scene.text(line.sentence().span(first, last));
    OfficeTitle office = title == null ? null : title.office();
    String noun = noun(line, first, last);
    if (office != null && !former) {
      draft.gender(office.gender() != null ? office.gender() : genderOf(noun));
    } else {
      draft.gender(genderOf(noun));
    }
    draft.role(
        new Role(
            office == null ? noun : office.id(),
            noun,
            former ? "former " + words : words,
            of == null ? null : of.id(),
            of == null ? null : of.name(),
            of == null ? null : of.country(),
            office == null || former ? 0 : office.rank()));
  }

  /** The noun that an office is named by: “secretary” in “secretary of state”. */
  static String noun(Line line, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (line.token(i).tag().equals("IN")) {
        return line.token(i - 1).lemma().toLowerCase(java.util.Locale.ROOT);
      }
    }
    return line.token(last).lemma().toLowerCase(java.util.Locale.ROOT);
  }

  private @Nullable String genderOf(String noun) {
    return nouns.gender(noun).orElse(null);
  }

  static boolean isFormer(Token token) {
    return switch (token.lower()) {
      case "former", "ex", "late", "retired", "then", "onetime", "outgoing" -> true;
      default -> false;
    };
  }

  /** What an office is of: a name before it (“French”, “NATO's”), or after “of”, “for”, “at”. */
  @Nullable Draft body(Scene scene, Line line, int first, int last) {
    for (int i = first; i <= last && !line.token(i).tag().equals("TO"); i++) {
      if (line.token(i).lower().equals("to")) {
        break;
      }
      Draft within = line.nameAt(i).flatMap(scene::of).orElse(null);
      if (within != null && !within.isPerson()) {
        return within;
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
      Optional<Name> name = line.nameAt(i);
      if (name.isPresent()) {
        Draft draft = scene.of(name.get()).orElse(null);
        return draft != null && !draft.isPerson() ? draft : null;
      }
      Token token = line.token(i);
      if (!token.tag().startsWith("JJ")
          && !token.tag().equals("POS")
          && !token.tag().startsWith("NN")
          && !token.tag().equals("VBN")) {
        break;
      }
    }
    if (last + 2 < line.size() && isOf(line.token(last + 1)) && !isSent(line, first, last)) {
      int at = last + 2;
      while (at < line.size()
          && at < last + 6
          && line.nameAt(at).isEmpty()
          && (line.token(at).tag().equals("DT") || line.token(at).tag().startsWith("JJ"))) {
        at++;
      }
      Optional<Name> name = at < line.size() ? line.nameAt(at) : Optional.empty();
      if (name.isPresent()) {
        Draft draft = scene.of(name.get()).orElse(null);
        return draft != null && !draft.isPerson() ? draft : null;
      }
    }
    return null;
  }

  /** An envoy “for Syria” is not Syria's. */
  private static boolean isSent(Line line, int first, int last) {
    if (line.token(last + 1).lower().equals("of")) {
      return false;
    }
    return switch (noun(line, first, last)) {
      case "envoy",
          "ambassador",
          "representative",
          "coordinator",
          "rapporteur",
          "mediator",
          "adviser",
          "advisor",
          "correspondent",
          "negotiator" ->
          true;
      default -> false;
    };
  }

  private static boolean isOf(Token token) {
    return switch (token.lower()) {
      case "of", "for", "at", "with", "in" -> true;
      default -> false;
    };
  }

  /** The rank of an office in the tables. */
  int rank(String office) {
    return gazetteer.office(office).map(OfficeTitle::rank).orElse(0);
  }

  /** The names before an office in reading order. */
  static List<Name> namesWithin(Line line, int first, int last) {
    return line.names().stream().filter(n -> n.first() >= first && n.last() <= last).toList();
  }
}
