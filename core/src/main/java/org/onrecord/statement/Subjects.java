package org.onrecord.statement;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds the phrase that a verb's syntax makes its speaker, across the engine's usual errors. */
final class Subjects {
  /** Verbs whose object does what their infinitive says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "force",
          "allow",
          "prompt",
          "lead",
          "cause",
          "want",
          "hear",
          "see",
          "watch",
          "let",
          "make",
          "have",
          "show",
          "help",
          "get",
          "encourage");

  private Subjects() {}

  /** The speaker of a verb group, or null if its syntax offers none. */
  static @Nullable NounPhrase of(SentenceView view, VerbGroup group) {
    NounPhrase found = of(view, group, 0);
    if (found == null && !group.passive()) {
      found = coordinated(view, group);
      found = found == null ? opening(view, group) : found;
    }
    return found;
  }

  /** “Ada Rao, who runs the port and lives there, said”: the phrase that opens the sentence. */
  private static @Nullable NounPhrase opening(SentenceView view, VerbGroup group) {
    int limit = group.first();
    if (limit < 3 || !view.isComma(limit - 1) || !view.token(limit).tag().matches("VB[DZP]")) {
      return null;
    }
    int head = -1;
    int i = 0;
    while (i < limit
        && view.token(i).tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$|VBN")
        && !view.quoted(i)) {
      if (view.token(i).isNoun()) {
        head = i;
      }
      i++;
    }
    boolean aside =
        i < limit
            && (view.isComma(i)
                || view.token(i).tag().matches("IN|-LRB-")
                || view.isWord(i, "who", "which", "("));
    return head >= 0 && aside ? new NounPhrase(head, 0, limit - 1) : null;
  }

  /** Behind “and”, the subject of the nearest verb of the same form to the left. */
  private static @Nullable NounPhrase coordinated(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    if (group.first() < 2 || !view.token(group.first() - 1).tag().equals("CC")) {
      return null;
    }
    String tag = view.token(group.first()).tag();
    for (int i = group.first() - 2; i > 0; i--) {
      boolean partner = view.token(i).tag().equals(tag) && !view.quoted(i);
      Token subject = partner ? sentence.child(i, "nsubj").orElse(null) : null;
      if (subject != null
          && subject.index() < i
          && isNominal(subject)
          && !view.quoted(subject.index())) {
        return NounPhrase.before(view, subject.index(), i);
      }
    }
    return null;
  }

  private static @Nullable NounPhrase of(SentenceView view, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    int verb = group.verb();
    if (group.passive()) {
      return agent(view, verb);
    }
    boolean tells = view.token(verb).lemma().equals("tell");
    NounPhrase behind = tells ? null : behindComma(view, group);
    if (behind != null) {
      return behind;
    }
    NounPhrase apposed = Apposed.before(view, group);
    if (apposed != null) {
      return apposed;
    }
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (subject.isEmpty() && group.first() < verb) {
      // the engine hangs the subject on the auxiliary or the carrier verb at times
      subject = sentence.child(group.first(), "nsubj");
    }
    if (subject.isPresent()
        && isNominal(subject.get())
        && (!view.quoted(subject.get().index()) || view.quoted(verb))) {
      int head = subject.get().index();
      if (head < group.first()) {
        return NounPhrase.before(view, head, group.first());
      }
      if (head > group.last() && !tells) {
        return NounPhrase.after(view, head);
      }
    }
    NounPhrase beside = beside(view, group);
    if (beside != null) {
      return beside;
    }
    int partner = partner(view, group);
    if (partner >= 0 && depth < 4) {
      NounPhrase found = of(view, VerbGroup.of(sentence, partner, partner), depth + 1);
      if (found != null) {
        return found;
      }
    }
    if (Fronted.is(view, group)) {
      return Fronted.subject(view, group);
    }
    return depth > 4 ? null : governing(view, group, depth);
  }

  private static @Nullable NounPhrase agent(SentenceView view, int verb) {
    Sentence sentence = view.sentence();
    for (Token oblique : sentence.children(verb, "obl", "nmod")) {
      if (sentence.child(oblique.index(), "case").filter(c -> c.lower().equals("by")).isPresent()) {
        NounPhrase phrase = NounPhrase.after(view, oblique.index());
        int first = phrase.first();
        while (first < phrase.head() && view.isWord(first, "by")) {
          first++;
        }
        return new NounPhrase(phrase.head(), first, phrase.last());
      }
    }
    return null;
  }

  /**
   * A phrase that touches the verb though the tree ties it elsewhere: “…,” said Rao; Earnest said.
   */
  private static @Nullable NounPhrase beside(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    int before = group.first() - 1;
    int after = group.last() + 1;
    boolean finite = sentence.token(group.first()).tag().matches("VB[DZP]|MD");
    if (!finite) {
      return null;
    }
    if (after < view.size()
        && !view.token(group.verb()).lemma().equals("tell")
        && !view.quoted(after)
        && group.first() > 0
        && (view.isMark(before) || (view.isComma(before) && !view.token(after).tag().equals("PRP")))
        && isNameStart(view.token(after))) {
      int head = top(sentence, after, group.last());
      if (head > group.last() && isNominal(view.token(head))) {
        return NounPhrase.after(view, head);
      }
    }
    while (before > 1
        && (Segment.isTimeNoun(view.token(before))
            || (view.isWord(before, "on", "last", "this", "earlier", "late")
                && Segment.isTimeNoun(view.token(before + 1))))) {
      before--;
    }
    if (before >= 0 && !view.quoted(before) && isNominal(view.token(before))) {
      Token token = view.token(before);
      if (token.isName()
          || view.isWord(before, "who", "which")
          || token.tag().equals("PRP")
          || token.is("nsubj")) {
        int first = before;
        while (first > 0
            && view.token(first - 1).isName()
            && !view.quoted(first - 1)
            && token.isName()) {
          first--;
        }
        return new NounPhrase(before, first, before);
      }
      int head = before;
      while (sentence.token(head).is("nmod", "compound", "appos", "nummod")
          && sentence.token(head).head() >= 0
          && sentence.token(head).head() < group.first()
          && sentence.token(sentence.token(head).head()).isNoun()) {
        head = sentence.token(head).head();
      }
      if (sentence.token(head).isNoun() && !sentence.token(head).is("obj", "obl", "nmod")) {
        return NounPhrase.before(view, head, group.first());
      }
    }
    return null;
  }

  private static boolean isNameStart(Token token) {
    return token.isName()
        || token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().equals("DT")
        || token.tag().equals("JJ")
        || token.tag().equals("CD")
        || token.tag().equals("PRP$");
  }

  /** The highest token of the phrase that begins at a token, staying right of a limit. */
  private static int top(Sentence sentence, int from, int limit) {
    int at = from;
    while (sentence.token(at).head() > limit && sentence.token(at).head() < sentence.size()) {
      int head = sentence.token(at).head();
      if (sentence.token(head).isVerb()) {
        break;
      }
      at = head;
    }
    return at;
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().startsWith("W")
        || token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().equals("JJ")
        || token.tag().equals("JJS");
  }

  /** The subject of the verb that this one hangs on: coordination, infinitives and participles. */
  private static @Nullable NounPhrase governing(SentenceView view, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    Token verb = sentence.token(group.verb());
    int head = verb.head();
    if (head < 0 || head == group.verb()) {
      return null;
    }
    Token governor = sentence.token(head);
    if (verb.tag().equals("VBG") && !verb.is("acl", "xcomp", "conj")) {
      return climb(view, group, depth);
    }
    if (verb.is("acl") && governor.isNoun() && !verb.relation().equals("acl:relcl")) {
      NounPhrase behind = Documents.speaker(view, head, group);
      if (behind != null) {
        return behind;
      }
    }
    if (verb.is("acl") && governor.isNoun()) {
      return verb.relation().equals("acl:relcl")
          ? null
          : NounPhrase.before(view, head, group.first());
    }
    if (governor.isVerb() || governor.tag().startsWith("JJ")) {
      if (verb.is("xcomp") && OBJECT_CONTROL.contains(governor.lemma())) {
        Optional<Token> object = sentence.child(head, "obj", "iobj");
        if (object.isPresent() && object.get().index() < group.first()) {
          return NounPhrase.before(view, object.get().index(), group.first());
        }
      }
      if (verb.is("conj", "xcomp", "advcl", "dep", "parataxis")) {
        VerbGroup above = VerbGroup.of(sentence, head, head);
        return of(view, above, depth + 1);
      }
    }
    if (governor.isNoun() && verb.is("dep", "conj") && sentence.child(head, "nsubj").isPresent()) {
      int subject = sentence.child(head, "nsubj").get().index();
      return subject < group.first() ? NounPhrase.before(view, subject, head) : null;
    }
    return null;
  }

  /** The subject of the nearest verb above a participle, whatever the tree says lies between. */
  private static @Nullable NounPhrase climb(SentenceView view, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    NounPhrase issuer = Documents.issuer(view, group);
    if (issuer != null) {
      return issuer;
    }
    int at = sentence.token(group.verb()).head();
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (at < group.first() && sentence.token(at).isVerb()) {
        NounPhrase found = of(view, VerbGroup.of(sentence, at, at), depth + 1);
        if (found != null && found.last() < group.first()) {
          return found;
        }
      } else if (sentence.token(at).tag().startsWith("JJ")
          && sentence.child(at, "nsubj").filter(s -> s.index() < group.first()).isPresent()) {
        return NounPhrase.before(view, sentence.child(at, "nsubj").get().index(), at);
      }
      at = sentence.token(at).head();
    }
    return null;
  }

  /**
   * The earlier verb that a verb without subject is joined to through the clause between them, or
   * -1.
   */
  private static int partner(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    Token verb = sentence.token(group.verb());
    int before = group.first() - 1;
    if (before < 1 || !view.token(before).tag().equals("CC") || !verb.is("conj")) {
      return -1;
    }
    // the conjunct's head may lie inside what the earlier cue reports
    int at = verb.head();
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Token token = sentence.token(at);
      boolean reported = token.is("ccomp", "xcomp") && token.head() >= 0 && token.head() < at;
      if (reported && sentence.token(token.head()).tag().equals(verb.tag())) {
        return token.head();
      }
      at = token.head();
    }
    return -1;
  }

  /**
   * “The bridge is safe, said Rao.”: a phrase behind the verb that ends the sentence or a comma
   * ends.
   */
  private static @Nullable NounPhrase behindComma(SentenceView view, VerbGroup group) {
    int before = group.first() - 1;
    if (before < 2
        || !view.isComma(before)
        || view.quoted(before)
        || !view.token(group.verb()).tag().matches("VB[DZP]")
        || group.first() != group.verb()) {
      return null;
    }
    int end = group.last();
    int head = -1;
    while (end + 1 < view.size()
        && view.token(end + 1).tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$")
        && !view.quoted(end + 1)) {
      end++;
      if (view.token(end).isNoun()) {
        head = end;
      }
    }
    boolean closed =
        end + 1 >= view.size() || view.isWord(end + 1, ",", ".", "of", "in", "at", "who");
    if (head != end || !closed || end == group.last()) {
      return null;
    }
    boolean clause = false;
    for (int i = 0; i < before; i++) {
      clause |= view.token(i).tag().matches("VB[DZP]|MD");
    }
    if (!clause || !endsThere(view, end)) {
      return null;
    }
    NounPhrase phrase = NounPhrase.after(view, head);
    return new NounPhrase(head, group.last() + 1, Math.max(end, phrase.last()));
  }

  /** Whether no other finite verb follows, but for one in a relative clause. */
  private static boolean endsThere(SentenceView view, int end) {
    for (int i = end + 1; i < view.size(); i++) {
      if (view.isWord(i, "who", "which", "as", "while", "when")) {
        return true;
      }
      if (view.token(i).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    return true;
  }
}
