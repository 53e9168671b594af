package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The noun phrase round the head of a description: where it begins, whose it is, what stands in it.
 */
final class DescribedPhrase {
  /** Acts upon people that the tagger takes for nouns: “accused of bombing civilians”. */
  private static final Set<String> ACTS =
      Set.of(
          "bombing",
          "shelling",
          "killing",
          "attacking",
          "targeting",
          "shooting",
          "murdering",
          "torturing",
          "detaining",
          "starving",
          "gassing",
          "harming",
          "hurting",
          "abusing",
          "arming",
          "funding",
          "protecting",
          "helping");

  private static final Set<String> AFTERMATH =
      Set.of("suspect", "victim", "survivor", "spree", "attack", "campaign", "death");

  private DescribedPhrase() {}

  /** Whether a token has a part in what is told, and is no predicate or title. */
  static boolean isArgument(Line line, int head) {
    Token token = line.token(head);
    if (line.sentence().child(head, "cop").isPresent()) {
      return false;
    }
    return token.is(
            "nsubj",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "conj",
            "csubj",
            "root",
            "dep",
            "parataxis",
            "appos")
        && !token.is("obl:tmod", "obl:npmod", "nmod:tmod", "nmod:npmod")
        && !(token.is("obl", "nmod")
            && line.sentence().child(head, "case").filter(c -> c.lower().equals("as")).isPresent());
  }

  /** “Government-backed”: no phrase of its own. */
  static boolean isHyphened(Line line, int head) {
    return (head + 1 < line.size() && line.token(head + 1).tag().equals("HYPH"))
        || (head > 1
            && line.token(head - 1).tag().equals("HYPH")
            && line.token(head - 2).tag().equals("TO"));
  }

  static boolean isCovered(Line line, int head, TitlePhrase title) {
    for (int i = title.first(); i <= title.last(); i++) {
      if (line.token(i).head() == head) {
        return true;
      }
    }
    return false;
  }

  /**
   * Index of the first token of a noun phrase: from its article, or from the last plain modifier.
   */
  static int left(Line line, int head) {
    Sentence sentence = line.sentence();
    int edge = Math.max(sentence.leftEdge(head), head - 12);
    int left = head;
    for (int i = head - 1; i >= edge; i--) {
      Token before = line.token(i);
      if (before.tag().equals("DT") || before.tag().equals("PRP$")) {
        return i;
      }
      if (!isModifier(line, i, head)) {
        break;
      }
      left = i;
    }
    while (left < head && isLoose(line.token(left))) {
      left++;
    }
    return left;
  }

  /** What opens no noun phrase: “supporting” in “stop supporting terrorists”, a figure, a mark. */
  private static boolean isLoose(Token token) {
    return switch (token.tag()) {
      case "VBG", "CC", "RB", "HYPH", "POS", "JJS", "RBR", "``", "''" -> true;
      case "CD" ->
          Character.isDigit(token.word().charAt(0))
              || Set.of("hundred", "thousand", "million", "billion", "dozen")
                  .contains(token.lower());
      default -> false;
    };
  }

  /** “Of bombing civilians”: an act and whom it hits, and nobody who is called so. */
  private static boolean isAct(Line line, int i, int head) {
    Token noun = line.token(head);
    boolean bare = i == 0 || line.token(i - 1).tag().matches("IN|TO|CC|VB.?|RB|,");
    return bare
        && i == head - 1
        && ACTS.contains(line.token(i).lower())
        && (noun.tag().equals("NNS") || noun.lower().equals("people"))
        && !AFTERMATH.contains(noun.lemma());
  }

  private static boolean isModifier(Line line, int i, int head) {
    Token token = line.token(i);
    if (isAct(line, i, head) || HeadlineJunk.isGlued(token)) {
      return false;
    }
    return switch (token.tag()) {
      case "CD", "POS", "HYPH", "VBN", "VBG", "RB", "PDT" -> true;
      case "CC" -> line.sentence().isBelow(i, head);
      case "``", "''" -> i + 1 < head;
      default -> token.isNoun() || token.tag().startsWith("JJ") || token.word().equals("/");
    };
  }

  static String determiner(Line line, int left, int head) {
    for (int i = left; i < head; i++) {
      Token token = line.token(i);
      if (token.tag().equals("DT") || token.tag().equals("PRP$") || token.tag().equals("CD")) {
        return token.lower();
      }
    }
    return "";
  }

  static int from(Line line, int left) {
    return line.token(left).tag().equals("DT") && left + 1 < line.size() ? left + 1 : left;
  }

  /** The nouns before the head of a phrase: “appeals” in “the appeals court”. */
  static List<String> modifiers(Line line, int left, int head) {
    List<String> words = new ArrayList<>();
    for (int i = left; i < head; i++) {
      Token token = line.token(i);
      if (token.isNoun() && line.nameAt(i).isEmpty()) {
        words.addAll(Spelling.words(token.word()));
      }
    }
    return words;
  }

  static @Nullable String demonym(Line line, int left, int first) {
    for (Name name : line.names()) {
      if (name.first() >= left && name.last() < first) {
        for (Known known : name.known()) {
          if (known.country() != null) {
            return known.country();
          }
        }
      }
    }
    return null;
  }

  /** Whose something is: a name with 's, a person's name right before, a possessive. */
  static @Nullable Draft owner(Scene scene, Line line, int left, int first) {
    for (int i = first - 1; i >= left; i--) {
      Token token = line.token(i);
      if (token.tag().equals("PRP$")) {
        Reference reference = scene.at(line.sentence().index(), i);
        return reference == null ? null : reference.draft();
      }
      if (token.tag().equals("POS") && i > 0) {
        Name name = line.nameEndingAt(i - 1);
        return name == null ? null : scene.of(name).orElse(null);
      }
    }
    Name name = first > 0 ? line.nameEndingAt(first - 1) : null;
    Draft draft = name == null ? null : scene.of(name).orElse(null);
    return draft != null && draft.isPerson() ? draft : null;
  }

  /** “Russia, a long-standing ally,” is nobody new. */
  static boolean isApposed(Line line, int left, int head, String determiner) {
    Token token = line.token(head);
    if (isBeforeVerb(line, head)) {
      return false;
    }
    if (token.is("appos") && token.head() >= 0 && line.nameAt(token.head()).isPresent()) {
      return true;
    }
    return left >= 2
        && line.token(left - 1).word().equals(",")
        && line.nameEndingAt(left - 2) != null
        && !token.is("nsubj")
        && (determiner.equals("a") || determiner.equals("an"));
  }

  static boolean isBeforeVerb(Line line, int head) {
    return head + 1 < line.size()
        && switch (line.token(head + 1).tag()) {
          case "VBD", "VBZ", "VBP", "MD" -> true;
          default -> false;
        };
  }

  static boolean isSubject(Line line, int head) {
    return line.token(head).is("nsubj") || isBeforeVerb(line, head);
  }

  static String words(Scene scene, Line line, int left, int head) {
    return scene.text(line.sentence().span(left, head)).replaceAll("[\"\u201c\u201d]", "");
  }

  static void refer(Scene scene, Line line, Draft draft, Form form, int left, int head) {
    scene.add(new Reference(draft, form, line.sentence().index(), left, head, head));
  }
}
