package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Tells a capital that stands for its government from one that is a city. */
final class Metonymy {
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  Metonymy() {
    for (Row row : Lexicon.read(Metonymy.class, "metonyms.tsv").rows()) {
      words.computeIfAbsent(row.get("kind"), k -> new LinkedHashSet<>()).addAll(row.list("words"));
    }
  }

  private boolean has(String kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the name of a capital stands for those who govern there. */
  boolean governs(Sentence sentence, Name name) {
    return governs(sentence, name, name.head(), 0);
  }

  private boolean governs(Sentence sentence, Name name, int at, int depth) {
    Token token = sentence.token(at);
    if (token.head() < 0 || depth > 3) {
      return isHeadlineTopic(sentence, name);
    }
    Token head = sentence.token(token.head());
    if (token.is("conj")) {
      return governs(sentence, name, head.index(), depth + 1);
    }
    if (name.last() + 2 < sentence.size()
        && sentence.token(name.last() + 1).tag().equals("HYPH")
        && sentence.token(name.last() + 2).tag().startsWith("VB")) {
      return true;
    }
    if (token.is("nsubj", "csubj")) {
      return (head.isVerb() && !has("still", head)) || (head.isNoun() && has("noun", head));
    }
    if (isBeforeVerb(sentence, name)) {
      return true;
    }
    if (token.is("iobj")) {
      return true;
    }
    if (token.is("obj")) {
      return has("object", head)
          || sentence.child(head.index(), "obj").filter(o -> o.index() > at).isPresent()
          || sentence.child(head.index(), "xcomp").filter(x -> x.index() > at).isPresent();
    }
    if (token.is("nmod:poss")) {
      return !has("place", head);
    }
    if (token.is("compound", "amod")) {
      return has("compound", head) && head.index() == name.last() + 1;
    }
    if (token.is("obl", "nmod")) {
      return byPreposition(sentence, at, head);
    }
    return false;
  }

  /** A finite verb right after the name has it for its subject, whatever the tree says. */
  private static boolean isBeforeVerb(Sentence sentence, Name name) {
    int next = name.last() + 1;
    while (next < sentence.size() && sentence.token(next).tag().equals("``")) {
      next++;
    }
    if (next >= sentence.size() || sentence.token(name.head()).is("nmod", "obl", "appos", "conj")) {
      return false;
    }
    String tag = sentence.token(next).tag();
    return (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("MD"))
        && !sentence.token(next).lemma().equals("be");
  }

  private boolean byPreposition(Sentence sentence, int at, Token head) {
    String preposition = sentence.child(at, "case").map(Token::lower).orElse("");
    return switch (preposition) {
      case "with", "by", "against", "between", "than" -> true;
      case "on" -> head.isVerb();
      case "of", "from", "for", "to" ->
          head.isNoun() ? has("noun", head) && !has("place", head) : isSaid(head, preposition);
      default -> false;
    };
  }

  private boolean isSaid(Token verb, String preposition) {
    String lemma = verb.lemma();
    return switch (preposition) {
      case "to" ->
          Set.of(
                  "say",
                  "appeal",
                  "offer",
                  "sell",
                  "give",
                  "signal",
                  "complain",
                  "belong",
                  "matter",
                  "turn")
              .contains(lemma);
      case "for" -> Set.of("speak", "work").contains(lemma);
      default -> Set.of("demand", "seek", "hear", "buy").contains(lemma);
    };
  }

  /** “Moscow: …” at the head of a line. */
  private static boolean isHeadlineTopic(Sentence sentence, Name name) {
    return name.first() == 0
        && name.last() + 1 < sentence.size()
        && sentence.token(name.last() + 1).word().equals(":");
  }
}
