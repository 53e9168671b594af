package org.onrecord.statement;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Who speaks in “issued a statement saying …”, “an interview with Rao calling for …”. */
final class Documents {
  private static final Set<String> WITH_A_VOICE =
      Set.of(
          "interview", "footage", "video", "clip", "recording", "audio", "tape", "photo", "image");
  private static final Set<String> ISSUED =
      Set.of(
          "statement",
          "letter",
          "tweet",
          "release",
          "note",
          "email",
          "e-mail",
          "memo",
          "message",
          "post",
          "announcement",
          "report",
          "petition",
          "communique",
          "notice",
          "paper",
          "op-ed",
          "ad",
          "advertisement",
          "column",
          "complaint",
          "brief",
          "invitation");
  private static final Set<String> ISSUES =
      Set.of(
          "issue",
          "release",
          "publish",
          "send",
          "write",
          "post",
          "make",
          "put",
          "sign",
          "deliver",
          "give",
          "file",
          "tweet",
          "unleash",
          "fire",
          "circulate",
          "air",
          "run",
          "email");
  private static final Set<String> WRITTEN =
      Set.of(
          "article",
          "story",
          "book",
          "lawsuit",
          "suit",
          "bill",
          "law",
          "resolution",
          "amendment",
          "sign",
          "banner",
          "poster",
          "headline",
          "slogan",
          "ruling",
          "opinion",
          "order",
          "essay",
          "editorial",
          "graph",
          "chart",
          "website",
          "page",
          "account",
          "proposal",
          "plan",
          "provision",
          "clause",
          "rule",
          "directive",
          "text",
          "advert",
          "commercial");

  private static final Set<String> REPORTS =
      Set.of(
          "poll",
          "survey",
          "study",
          "analysis",
          "data",
          "result",
          "figure",
          "report",
          "record",
          "document",
          "email",
          "e-mail",
          "video",
          "footage",
          "research",
          "number",
          "statistic",
          "average",
          "review",
          "audit",
          "investigation",
          "census",
          "image",
          "photo",
          "memo",
          "file",
          "polling",
          "returns",
          "finding",
          "test",
          "evidence",
          "transcript");

  /** Bodies and people whose work it is to find out. */
  private static final Set<String> FINDERS =
      Set.of(
          "panel",
          "court",
          "judge",
          "jury",
          "tribunal",
          "inquiry",
          "commission",
          "committee",
          "researcher",
          "scientist",
          "investigator",
          "auditor",
          "author",
          "economist",
          "expert",
          "pollster",
          "watchdog");

  private static final Set<String> POLLS =
      Set.of(
          "poll",
          "survey",
          "study",
          "analysis",
          "data",
          "result",
          "figure",
          "number",
          "average",
          "statistic",
          "polling",
          "returns",
          "census");
  private static final int REACH = 9;

  private Documents() {}

  /** The speaker behind a document that a participle hangs on, or null. */
  static @Nullable NounPhrase speaker(SentenceView view, int document, VerbGroup group) {
    Sentence sentence = view.sentence();
    Token noun = sentence.token(document);
    if (WITH_A_VOICE.contains(noun.lemma())) {
      for (Token of : sentence.children(document, "nmod")) {
        boolean voice =
            sentence
                .child(of.index(), "case")
                .filter(c -> c.lower().equals("with") || c.lower().equals("of"))
                .isPresent();
        if (voice && of.index() < group.first()) {
          return NounPhrase.before(view, of.index(), group.first());
        }
      }
    }
    if (ISSUED.contains(noun.lemma()) && noun.is("obj") && noun.head() >= 0) {
      Token verb = sentence.token(noun.head());
      if (ISSUES.contains(verb.lemma())) {
        return Subjects.of(view, VerbGroup.of(sentence, verb.index(), verb.index()));
      }
    }
    return null;
  }

  /**
   * The subject of “issued a statement” close before a participle, whatever the tree says, or null.
   */
  static @Nullable NounPhrase issuer(SentenceView view, VerbGroup group) {
    int least = Math.max(1, group.first() - REACH);
    for (int i = group.first() - 1; i >= least; i--) {
      if (view.isPunctuation(i) || view.quoted(i)) {
        return null;
      }
      if (ISSUED.contains(view.token(i).lemma())) {
        for (int v = i - 1; v >= Math.max(1, i - 4); v--) {
          if (view.token(v).isVerb() && ISSUES.contains(view.token(v).lemma())) {
            NounPhrase beside = chunk(view, v - 1);
            if (beside != null) {
              return beside;
            }
            NounPhrase subject = Subjects.of(view, VerbGroup.of(view.sentence(), v, v));
            if (subject != null) {
              return subject;
            }
            return view.token(v - 1).isNoun() ? NounPhrase.before(view, v - 1, v) : null;
          }
        }
      }
    }
    return null;
  }

  /** Whether a noun names something written, filmed or counted that can itself say something. */
  static boolean speaks(SentenceView view, int noun) {
    String lemma = view.token(noun).lemma().toLowerCase(Locale.ROOT);
    return ISSUED.contains(lemma)
        || REPORTS.contains(lemma)
        || WITH_A_VOICE.contains(lemma)
        || WRITTEN.contains(lemma);
  }

  /** Whether a phrase names something that shows or finds: a poll, a study, a record. */
  static boolean isReport(SentenceView view, @Nullable NounPhrase phrase) {
    if (phrase == null) {
      return false;
    }
    String lemma = view.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    return REPORTS.contains(lemma) || FINDERS.contains(lemma);
  }

  /** Whether a phrase names something that counts: a poll, a survey, figures. */
  static boolean isPoll(SentenceView view, @Nullable NounPhrase phrase) {
    return phrase != null
        && POLLS.contains(view.token(phrase.head()).lemma().toLowerCase(Locale.ROOT));
  }

  /** The phrase that ends at a token and that a comma, or the sentence, begins; else null. */
  private static @Nullable NounPhrase chunk(SentenceView view, int last) {
    int first = last;
    while (first > 0
        && view.token(first - 1).tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$")
        && !view.quoted(first - 1)) {
      first--;
    }
    boolean opens = first == 0 || view.isComma(first - 1);
    return opens && view.token(last).isNoun() ? new NounPhrase(last, first, last) : null;
  }
}
