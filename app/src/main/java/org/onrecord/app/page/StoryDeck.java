package org.onrecord.app.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/** Says in a sentence what a story holds. */
final class StoryDeck {
  private StoryDeck() {}

  static String of(SourcedRecord slice) {
    int statements = 0;
    int open = 0;
    int named = 0;
    Set<String> speakers = new LinkedHashSet<>();
    List<ArticleRecord> articles = slice.articles();
    for (ArticleRecord article : articles) {
      named += article.article().outlet() == null ? 0 : 1;
      for (Statement statement : article.entries(Statement.class)) {
        Party speaker = statement.speaker();
        statements++;
        if (speaker.isOpen()) {
          open++;
        } else if (speaker.actor() != null) {
          speakers.add(speaker.actor().value());
        } else {
          speakers.add("“" + Names.words(article.article(), speaker.mention()));
        }
      }
    }
    StringBuilder deck = new StringBuilder(Numbers.count(articles.size(), "article"));
    if (named < articles.size()) {
      deck.append(", ").append(named).append(" with a named outlet,");
    }
    deck.append(articles.size() == 1 ? " carries " : " carry ");
    deck.append(Numbers.count(statements, "statement"));
    deck.append(" by ").append(Numbers.count(speakers.size(), "speaker")).append('.');
    if (open > 0) {
      deck.append(' ').append(open);
      deck.append(open == 1 ? " statement names no speaker." : " statements name no speaker.");
    }
    return deck.toString();
  }
}
