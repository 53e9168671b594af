package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.Utterance;

/**
 * Who prints an utterance, and how.
 *
 * @param prints the fullest first; those of which the record lacks the statement left out
 */
record Told(Utterance utterance, List<Print> prints) {
  /** One place in print. */
  record Print(Statement statement, Article article, Utterance.Relation relation) {}

  Told {
    prints = List.copyOf(prints);
  }

  static Told of(Utterance utterance, RecordIndex index) {
    List<Print> prints = new ArrayList<>();
    for (Utterance.Member member : utterance.members()) {
      index
          .statement(member.statement())
          .ifPresent(s -> prints.add(new Print(s, index.home(s).article(), member.relation())));
    }
    return new Told(utterance, prints);
  }

  /** How many articles print it. */
  int articles() {
    Set<ArticleId> carriers = new LinkedHashSet<>();
    prints.forEach(print -> carriers.add(print.article().id()));
    return carriers.size();
  }

  /** The prints of an article. */
  List<Print> in(ArticleId article) {
    return prints.stream().filter(p -> p.article().id().equals(article)).toList();
  }

  /** The prints in the order in which their articles came out, those without a date last. */
  List<Print> inTime() {
    List<Print> ordered = new ArrayList<>(prints);
    ordered.sort(
        Comparator.comparing((Print p) -> Days.published(p.article()))
            .thenComparing(p -> p.statement().passage()));
    return ordered;
  }

  /** The print in the article that came out first of those that name the speaker. */
  Optional<Print> firstNamed() {
    return inTime().stream().filter(p -> names(p.statement())).findFirst();
  }

  /** Whether a statement gives the words to the speaker of the utterance. */
  boolean names(Statement statement) {
    Party wanted = utterance.speaker();
    if (wanted == null || wanted.actor() == null) {
      return !statement.speaker().isOpen();
    }
    return wanted.actor().equals(statement.speaker().actor())
        || statement.coSpeakers().stream().anyMatch(p -> wanted.actor().equals(p.actor()));
  }
}
