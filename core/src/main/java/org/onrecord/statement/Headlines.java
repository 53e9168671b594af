package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Titles: “Rao: bridge is safe”, “Bridge is safe: Rao”, and verbs that the tagger takes for names
 * (“Rao Warns City Bridge May Fall”).
 */
final class Headlines {
  private static final int LONGEST_NAME = 6;
  private static final Set<String> LABELS =
      Set.of(
          "video",
          "watch",
          "photos",
          "photo",
          "exclusive",
          "update",
          "updated",
          "breaking",
          "live",
          "opinion",
          "analysis",
          "editorial",
          "fact",
          "check",
          "factbox",
          "timeline",
          "explainer",
          "review",
          "podcast",
          "listen",
          "read",
          "latest",
          "gallery",
          "questions",
          "answers",
          "interview",
          "note",
          "headline",
          "abstract",
          "subject",
          "story");

  private final CueLexicon cues;

  Headlines(CueLexicon cues) {
    this.cues = cues;
  }

  List<Saying> find(SentenceView view) {
    List<Saying> found = new ArrayList<>();
    if (view.headline()) {
      colon(view).ifPresent(found::add);
      if (found.isEmpty()) {
        verb(view).ifPresent(found::add);
      }
    }
    return found;
  }

  /** “Rao: bridge is safe”. */
  private static Optional<Saying> colon(SentenceView view) {
    int colon = -1;
    for (int i = 0; i < view.size() && i <= LONGEST_NAME; i++) {
      if (view.isWord(i, ":") && !view.quoted(i)) {
        colon = i;
        break;
      }
    }
    if (colon < 1 || colon + 3 > view.size() || !isName(view, 0, colon - 1)) {
      return Optional.empty();
    }
    Span content = ContentSpan.of(view, colon + 1, view.size() - 1).orElse(null);
    return content == null
        ? Optional.empty()
        : Optional.of(saying("headline-colon", view, colon, 0, colon - 1, content, 0.85));
  }

  private static boolean isName(SentenceView view, int first, int last) {
    boolean name = false;
    for (int i = first; i <= last; i++) {
      Token token = view.token(i);
      String lower = token.lower();
      if (LABELS.contains(lower) || token.isVerb() || token.tag().equals("CD")) {
        return false;
      }
      name |= token.isName() || token.tag().equals("NNS") || token.tag().equals("NN");
    }
    return name;
  }

  private static Saying saying(
      String frame, SentenceView view, int cue, int first, int last, Span content, double fit) {
    return new Saying(
        frame,
        new Cue(List.of(":"), Cue.Kind.SAY, Set.of(Cue.Takes.CLAUSE), 0.85),
        view,
        view.span(cue, cue),
        cue,
        new NounPhrase(last, first, last),
        null,
        List.of(content),
        fit);
  }

  /**
   * A verb of saying in the present, early in the title, that the tagger did not take for a verb.
   */
  private Optional<Saying> verb(SentenceView view) {
    Sentence sentence = view.sentence();
    for (int i = 1; i < view.size() - 1 && i <= LONGEST_NAME; i++) {
      Token token = view.token(i);
      if (view.quoted(i)) {
        return Optional.empty();
      }
      Cue cue = present(token.lower());
      if (token.isVerb() && (cue == null || !isTitleCase(view, i) || hasClause(view, i))) {
        return Optional.empty();
      }
      if (cue != null
          && cue.weight() >= 0.85
          && cue.takes(Cue.Takes.CLAUSE)
          && isName(view, 0, i - 1)) {
        Span content = ContentSpan.of(view, i + 1, view.size() - 1).orElse(null);
        if (content == null) {
          return Optional.empty();
        }
        return Optional.of(
            new Saying(
                "headline-verb",
                cue,
                view,
                sentence.span(i, i),
                i,
                new NounPhrase(i - 1, 0, i - 1),
                null,
                List.of(content),
                0.75));
      }
    }
    return Optional.empty();
  }

  /** Whether most words behind a place begin with a capital, so that tags mean little. */
  private static boolean isTitleCase(SentenceView view, int from) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < view.size(); i++) {
      char first = view.token(i).word().charAt(0);
      words += Character.isLetter(first) ? 1 : 0;
      capitals += Character.isUpperCase(first) ? 1 : 0;
    }
    return capitals * 3 >= words * 2;
  }

  private static boolean hasClause(SentenceView view, int verb) {
    for (int i = verb + 1; i < view.size(); i++) {
      if (view.quoted(i) || view.token(i).tag().matches("VB[DZP]|MD|TO")) {
        return true;
      }
    }
    return false;
  }

  /** The cue that a third person of the present is one of. */
  private @org.jspecify.annotations.Nullable Cue present(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.endsWith("s") || lower.length() < 4) {
      return null;
    }
    String base = lower.substring(0, lower.length() - 1);
    Optional<Cue> cue = cues.verb(base);
    if (cue.isEmpty() && lower.endsWith("ies")) {
      cue = cues.verb(lower.substring(0, lower.length() - 3) + "y");
    }
    if (cue.isEmpty() && lower.endsWith("es")) {
      cue = cues.verb(lower.substring(0, lower.length() - 2));
    }
    return cue.orElse(null);
  }
}
