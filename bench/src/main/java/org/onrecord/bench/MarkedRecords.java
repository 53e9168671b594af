package org.onrecord.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;

/**
 * Records made without an engine, for measuring what comes after reading: a statement for each
 * stretch in quotation marks, spoken by the last two capitalised words of its paragraph before it.
 * Their speakers are often wrong; how many there are and what words they share is as in the text.
 */
final class MarkedRecords {
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]{12,600})[”\"]");
  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+\\b");
  private static final Why WHY = new Why("marks", 0.5);

  private MarkedRecords() {}

  static ArticleRecord of(Article article) {
    Map<ActorId, Actor> actors = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        statements(article, block.span(), actors, entries);
      }
    }
    return new ArticleRecord(
        article, List.copyOf(actors.values()), List.of(), List.of(), entries, List.of());
  }

  private static void statements(
      Article article, Span paragraph, Map<ActorId, Actor> actors, List<Entry> entries) {
    Matcher quoted = QUOTED.matcher(article.text()).region(paragraph.begin(), paragraph.end());
    while (quoted.find()) {
      Span words = new Span(quoted.start(1), quoted.end(1));
      Party speaker = speaker(article, new Span(paragraph.begin(), quoted.start()), actors);
      entries.add(
          new Statement(
              EntryId.of(article.id(), 's', words),
              article.id(),
              Statement.Form.DIRECT,
              words,
              List.of(words),
              List.of(),
              paragraph,
              null,
              speaker,
              List.of(),
              null,
              null,
              null,
              false,
              null,
              null,
              WHY));
    }
  }

  private static Party speaker(Article article, Span before, Map<ActorId, Actor> actors) {
    Matcher names = NAME.matcher(article.text()).region(before.begin(), before.end());
    Party speaker = Party.NOBODY;
    while (names.find()) {
      String name = names.group();
      ActorId id = new ActorId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
      actors.putIfAbsent(
          id, new Actor(id, name, Actor.Kind.PERSON, null, List.of(), List.of(name), null));
      speaker = new Party(id, new Span(names.start(), names.end()), Party.Basis.NAMED);
    }
    return speaker;
  }
}
