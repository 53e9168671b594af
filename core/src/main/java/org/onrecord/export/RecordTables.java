package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Office;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Reuse;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/**
 * A record as tables, one for each type of line, and one for each list within a line. Places are in
 * UTF-16 code units of the article's text; ids lead from one table to another.
 */
public final class RecordTables {
  private RecordTables() {}

  /** The tables of a record, always all and in the same order. */
  public static List<Table> of(SourcedRecord record) {
    List<Table> tables = new ArrayList<>();
    tables.add(articles(record));
    tables.add(actors(record));
    tables.add(offices(record));
    tables.addAll(EntryTables.of(record));
    tables.add(stories(record));
    tables.add(storyArticles(record));
    tables.add(utterances(record));
    tables.add(members(record));
    tables.add(recovered(record));
    tables.add(reuse(record));
    tables.add(contradictions(record));
    tables.add(problems(record));
    return tables;
  }

  private static Table articles(SourcedRecord record) {
    return new TableBuilder<Article>("article")
        .text("id", Article::id)
        .text("source", Article::source)
        .text("sha256", Article::sha256)
        .text("outlet", a -> a.outlet() == null ? null : a.outlet().name())
        .text("title", Article::title)
        .text("byline", Article::byline)
        .text("url", Article::url)
        .text("language", Article::language)
        .text("published_from", a -> a.published() == null ? null : a.published().from())
        .text("published_to", a -> a.published() == null ? null : a.published().to())
        .text("published_basis", a -> a.published() == null ? null : a.published().basis().label())
        .text("credits", a -> a.credits().isEmpty() ? null : String.join("; ", a.credits()))
        .text("text", Article::text)
        .of(record.articles().stream().map(ArticleRecord::article).toList());
  }

  private static Table actors(SourcedRecord record) {
    return new TableBuilder<Actor>("actor")
        .text("id", Actor::id)
        .text("name", Actor::name)
        .text("kind", a -> a.kind().label())
        .text("country", Actor::country)
        .text("aliases", a -> a.aliases().isEmpty() ? null : String.join("; ", a.aliases()))
        .text("wikidata", Actor::wikidata)
        .of(record.actors());
  }

  private record Held(Actor actor, Office office) {}

  private static Table offices(SourcedRecord record) {
    return new TableBuilder<Held>("office")
        .text("actor", h -> h.actor().id())
        .text("title", h -> h.office().title())
        .text("of", h -> h.office().of())
        .text("from", h -> h.office().from())
        .text("to", h -> h.office().to())
        .of(
            record.actors().stream()
                .flatMap(a -> a.offices().stream().map(o -> new Held(a, o)))
                .toList());
  }

  private static Table stories(SourcedRecord record) {
    return new TableBuilder<Story>("story")
        .text("id", Story::id)
        .text("title", Story::title)
        .text("from", Story::from)
        .text("to", Story::to)
        .of(record.relations().stories());
  }

  private record Numbered<T>(String of, int number, T value) {
    static <T> List<Numbered<T>> all(String of, List<T> values) {
      List<Numbered<T>> all = new ArrayList<>();
      for (T value : values) {
        all.add(new Numbered<>(of, all.size() + 1, value));
      }
      return all;
    }
  }

  private static Table storyArticles(SourcedRecord record) {
    return new TableBuilder<Numbered<org.onrecord.article.ArticleId>>("story_article")
        .text("story", Numbered::of)
        .whole("number", Numbered::number)
        .text("article", Numbered::value)
        .of(
            record.relations().stories().stream()
                .flatMap(s -> Numbered.all(s.id(), s.articles()).stream())
                .toList());
  }

  private static Table utterances(SourcedRecord record) {
    return new TableBuilder<Utterance>("utterance")
        .text("id", Utterance::id)
        .text("speaker", u -> u.speaker() == null ? null : u.speaker().actor())
        .text("speaker_basis", u -> u.speaker() == null ? null : u.speaker().basis().label())
        .text("date_from", u -> u.date() == null ? null : u.date().from())
        .text("date_to", u -> u.date() == null ? null : u.date().to())
        .of(record.relations().utterances());
  }

  private static Table members(SourcedRecord record) {
    return new TableBuilder<Numbered<Utterance.Member>>("utterance_member")
        .text("utterance", Numbered::of)
        .whole("number", Numbered::number)
        .text("statement", m -> m.value().statement())
        .text("relation", m -> m.value().relation().label())
        .of(
            record.relations().utterances().stream()
                .flatMap(u -> Numbered.all(u.id(), u.members()).stream())
                .toList());
  }

  private static Table recovered(SourcedRecord record) {
    return new TableBuilder<Numbered<Utterance.Recovered>>("recovered")
        .text("utterance", Numbered::of)
        .text("statement", r -> r.value().statement())
        .text("speaker", r -> r.value().speaker())
        .text("from", r -> r.value().from())
        .whole("begin", r -> r.value().matched().span().begin())
        .whole("end", r -> r.value().matched().span().end())
        .text("exact", r -> r.value().matched().exact())
        .real("confidence", r -> EntryTables.confidence(r.value().confidence()))
        .of(
            record.relations().utterances().stream()
                .flatMap(u -> Numbered.all(u.id(), u.recovered()).stream())
                .toList());
  }

  private static Table reuse(SourcedRecord record) {
    return new TableBuilder<Reuse>("reuse")
        .text("a_article", r -> r.a().article())
        .whole("a_begin", r -> r.a().span().begin())
        .whole("a_end", r -> r.a().span().end())
        .text("a_exact", r -> r.a().exact())
        .text("b_article", r -> r.b().article())
        .whole("b_begin", r -> r.b().span().begin())
        .whole("b_end", r -> r.b().span().end())
        .text("b_exact", r -> r.b().exact())
        .text("direction", r -> r.direction().label())
        .text("rule", r -> r.why().rule())
        .real("confidence", r -> EntryTables.confidence(r.why().confidence()))
        .of(record.relations().reuse());
  }

  private static Table contradictions(SourcedRecord record) {
    return new TableBuilder<Contradiction>("contradiction")
        .text("id", Contradiction::id)
        .text("kind", c -> c.kind().label())
        .text("a", Contradiction::a)
        .text("b", Contradiction::b)
        .text("rule", c -> c.why().rule())
        .real("confidence", c -> EntryTables.confidence(c.why().confidence()))
        .of(record.relations().contradictions());
  }

  private static Table problems(SourcedRecord record) {
    List<Problem> problems = new ArrayList<>(record.problems());
    return new TableBuilder<Problem>("problem")
        .text("source", Problem::source)
        .text("article", Problem::article)
        .text("code", Problem::code)
        .text("message", Problem::message)
        .of(problems);
  }
}
