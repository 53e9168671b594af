package org.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;

/**
 * “Lind was reacting to Rao's remarks in Velden, where he urged …”: the pronoun of a clause that
 * hangs on a speech or its place means the one who held it.
 */
final class SpeechTold {
  private static final Set<String> SPEECHES =
      Set.of(
          "comment",
          "remark",
          "speech",
          "address",
          "interview",
          "statement",
          "testimony",
          "lecture",
          "sermon",
          "column",
          "letter",
          "article",
          "op-ed",
          "tweet",
          "appearance",
          "visit",
          "rally");
  private static final int REACH = 45;

  private SpeechTold() {}

  /** The one whose speech the clause of a pronoun tells of, or null. */
  static @Nullable ActorId author(Cast cast, SentenceView view, NounPhrase phrase) {
    int pronoun = phrase.head();
    boolean opens =
        view.isWord(pronoun, "he", "she")
            && (view.isWord(pronoun - 1, "where")
                || (view.isWord(pronoun - 1, "which") && view.isWord(pronoun - 2, "in", "at")));
    if (!opens) {
      return null;
    }
    for (int i = pronoun - 2; i > 0 && i > pronoun - REACH; i--) {
      if (SPEECHES.contains(singular(view.token(i).lower())) && !view.quoted(i)) {
        int last = view.isWord(i - 1, "'s", "’s", "'", "’") ? i - 2 : i - 1;
        ActorMention mention = last < 0 ? null : cast.at(sentence(view), last).orElse(null);
        return mention != null
                && cast.actor(mention.actor())
                    .filter(a -> a.kind() == Actor.Kind.PERSON)
                    .isPresent()
            ? mention.actor()
            : null;
      }
    }
    return null;
  }

  private static int sentence(SentenceView view) {
    return view.sentence().index();
  }

  private static String singular(String word) {
    return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }
}
