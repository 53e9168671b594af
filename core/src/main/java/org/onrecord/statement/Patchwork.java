package org.onrecord.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;
import org.onrecord.record.Reading;

/**
 * Tells a page pasted together from several reports, whose lines give one another no antecedents.
 * These signs count: people whom the text calls by surname before it has named them in full; “US”
 * and “U.S.” in one text, and quotation marks of several styles, since an outlet keeps one; a
 * pronoun that speaks before anybody has been named, or whose antecedent the paragraph before does
 * not mention.
 */
final class Patchwork {
  private static final double ENOUGH = 2;
  private static final Set<String> SAID = Set.of("say", "add", "tell", "note", "ask", "warn");
  private static final double LOOSE = 0.5;
  private static final double MOST_LOOSE = 1;

  private Patchwork() {}

  static boolean is(Reading reading, List<SentenceView> views) {
    return lateNames(reading.cast(), views)
            + mixedStyle(views)
            + MarkStyle.mixture(reading.article())
            + looseStart(reading.cast(), views)
            + looseThreads(reading.cast(), views)
        >= ENOUGH;
  }

  /** One for a surname whose full name comes later, half of one for a surname never explained. */
  private static double lateNames(Cast cast, List<SentenceView> views) {
    Map<ActorId, Boolean> bareFirst = new LinkedHashMap<>();
    double late = 0;
    double bare = 0;
    for (ActorMention mention : cast.mentions()) {
      SentenceView view = views.get(mention.sentence());
      boolean person =
          cast.actor(mention.actor()).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
      if (!person || mention.form() != ActorMention.Form.NAME || view.headline()) {
        continue;
      }
      boolean full =
          mention.span().of(view.text()).strip().indexOf(' ') > 0
              || (mention.head() > 0
                  && view.token(mention.head() - 1).head() == mention.head()
                  && view.token(mention.head() - 1).is("compound"));
      Boolean before = bareFirst.get(mention.actor());
      if (before == null) {
        boolean speaks = view.token(mention.head()).is("nsubj");
        bareFirst.put(mention.actor(), !full && speaks);
        bare += !full && speaks ? 0.5 : 0;
      } else if (before && full) {
        late += 0.5;
        bareFirst.put(mention.actor(), false);
      }
    }
    return Math.min(1.5, late + bare);
  }

  private static double mixedStyle(List<SentenceView> views) {
    boolean plain = false;
    boolean pointed = false;
    for (SentenceView view : views) {
      if (view.headline()) {
        continue;
      }
      for (int i = 0; i < view.size(); i++) {
        String word = view.token(i).word();
        plain |= word.equals("US") && !view.quoted(i);
        pointed |= (word.equals("U.S.") || word.equals("U.S")) && !view.quoted(i);
      }
    }
    return plain && pointed ? 1 : 0;
  }

  private static double looseStart(Cast cast, List<SentenceView> views) {
    for (SentenceView view : views) {
      if (view.headline()) {
        continue;
      }
      for (int i = 0; i < view.size(); i++) {
        if (view.isWord(i, "he", "she")
            && view.token(i).is("nsubj")
            && !view.quoted(i)
            && view.token(i).head() >= 0
            && SAID.contains(view.token(view.token(i).head()).lemma())) {
          int sentence = view.sentence().index();
          int at = i;
          boolean named =
              cast.mentions().stream()
                  .anyMatch(
                      m ->
                          isNaming(m.form())
                              && !views.get(m.sentence()).headline()
                              && (m.sentence() < sentence
                                  || (m.sentence() == sentence && m.head() < at))
                              && cast.actor(m.actor())
                                  .filter(a -> a.kind() == Actor.Kind.PERSON)
                                  .isPresent());
          return named ? 0 : 1.5;
        }
      }
    }
    return 0;
  }

  /**
   * Half of one for a speaking pronoun whose antecedent the block and the one before do not hold.
   */
  private static double looseThreads(Cast cast, List<SentenceView> views) {
    double loose = 0;
    for (SentenceView view : views) {
      for (int i = 0; i < view.size() && !view.headline(); i++) {
        if (view.isWord(i, "he", "she")
            && view.token(i).is("nsubj")
            && !view.quoted(i)
            && view.token(i).head() >= 0
            && SAID.contains(view.token(view.token(i).head()).lemma())) {
          int sentence = view.sentence().index();
          ActorId meant = cast.at(sentence, i).map(ActorMention::actor).orElse(null);
          loose += isHeld(cast, views, meant, sentence, i) ? 0 : LOOSE;
        }
      }
    }
    return Math.min(MOST_LOOSE, loose);
  }

  private static boolean isHeld(
      Cast cast, List<SentenceView> views, @Nullable ActorId meant, int sentence, int token) {
    int block = views.get(sentence).sentence().block();
    int before = block;
    for (int s = sentence; s >= 0; s--) {
      int here = views.get(s).sentence().block();
      if (here != block && before == block) {
        before = here;
      }
      if (here != block && here != before) {
        return false;
      }
      for (ActorMention mention : cast.in(s)) {
        boolean earlier = s < sentence || mention.head() < token;
        if (earlier && mention.actor().equals(meant)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNaming(ActorMention.Form form) {
    return form == ActorMention.Form.NAME || form == ActorMention.Form.TITLE;
  }
}
