package org.onrecord.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Office;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Outlet;
import org.onrecord.article.Passage;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.Linguist.Model;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;
import org.onrecord.time.DateRange;

/**
 * A small record with one entry of each kind, in which every word that an article gives is given.
 */
final class Affair {
  static final ActorId SPEAKER = new ActorId("pia-holt");
  static final ActorId STATE = new ActorId("orle");
  static final LocalDate DAY = LocalDate.of(2032, 5, 8);

  private Affair() {}

  /** Two reports of one saying; the second names no speaker. All words are {@code words}. */
  static SourcedRecord of(String words) {
    ArticleRecord full = report("aaaaaaaaaaaa", words, Party.Basis.NAMED);
    ArticleRecord open = report("bbbbbbbbbbbb", words, Party.Basis.NONE);
    Statement said = full.entries(Statement.class).get(0);
    Statement orphan = open.entries(Statement.class).get(0);
    Utterance utterance =
        new Utterance(
            "utt-" + said.id(),
            said.speaker(),
            DateRange.of(DAY),
            List.of(
                new Utterance.Member(said.id(), Utterance.Relation.FULLEST),
                new Utterance.Member(orphan.id(), Utterance.Relation.VERBATIM)),
            List.of(
                new Utterance.Recovered(
                    orphan.id(),
                    SPEAKER,
                    said.id(),
                    Passage.of(open.article(), orphan.passage()),
                    0.9)));
    Figure a = full.entries(Figure.class).get(0);
    Figure b = open.entries(Figure.class).get(0);
    Why why = new Why("values-apart", 0.9);
    Contradiction parted =
        new Contradiction("c-1", Contradiction.Kind.FIGURE, a.id().value(), b.id().value(), why);
    Contradiction headline =
        new Contradiction(
            "c-2",
            Contradiction.Kind.HEADLINE,
            full.article().id().value(),
            said.id().value(),
            new Why("headline-adds-a-party", 0.5));
    Story story =
        new Story(
            "story-aaaaaaaaaaaa",
            words,
            List.of(full.article().id(), open.article().id()),
            DAY,
            DAY.plusDays(1));
    return new SourcedRecord(
        "onrecord test",
        List.of(new Model(words, words)),
        List.of(full, open),
        List.of(person(words), state(words)),
        new Relations(List.of(story), List.of(utterance), List.of(), List.of(parted, headline)),
        List.of(new Problem(words, null, "empty-input", words)));
  }

  private static Actor person(String words) {
    Office office = new Office(words, words, DAY, null);
    return new Actor(
        SPEAKER, words, Actor.Kind.PERSON, null, List.of(office), List.of(words), words);
  }

  private static Actor state(String words) {
    return new Actor(STATE, words, Actor.Kind.COUNTRY, null, List.of(), List.of(words), null);
  }

  private static ArticleRecord report(String id, String words, Party.Basis basis) {
    ArticleId article = new ArticleId(id);
    StringBuilder text = new StringBuilder(words).append("\n\n");
    Span title = new Span(0, words.length());
    Span cue = add(text, words);
    Span said = add(text, words);
    Span speaker = add(text, words);
    Span counted = add(text, words);
    Span sentence = new Span(cue.begin(), counted.end());
    Party party =
        basis == Party.Basis.NONE
            ? new Party(null, speaker, Party.Basis.PRONOUN)
            : new Party(SPEAKER, speaker, basis);
    Why why = new Why(words, 0.9);
    Dated dated = new Dated(DateRange.of(DAY), words);
    List<Entry> entries = new ArrayList<>();
    EntryId statement = EntryId.of(article, 's', said);
    entries.add(
        new Statement(
            statement,
            article,
            Statement.Form.DIRECT,
            said,
            List.of(said),
            List.of(),
            sentence,
            cue,
            party,
            List.of(),
            new Party(STATE, null, Party.Basis.NAMED),
            speaker,
            dated,
            false,
            null,
            null,
            why));
    entries.add(
        new Event(
            EntryId.of(article, 'e', speaker),
            article,
            speaker,
            sentence,
            Event.Plover.REJECT,
            words,
            List.of(),
            "112",
            -2.0,
            List.of(new Party(SPEAKER, null, Party.Basis.NAMED)),
            List.of(new Party(STATE, null, Party.Basis.NAMED)),
            dated,
            STATE,
            Event.Status.HAPPENED,
            Voice.NARRATOR,
            why));
    entries.add(
        new Figure(
            EntryId.of(article, 'f', counted),
            article,
            counted,
            14.0,
            null,
            null,
            Figure.Bound.AT_LEAST,
            words,
            words,
            DateRange.of(DAY),
            new Voice.Spoken(statement),
            why));
    entries.add(
        new Position(
            EntryId.of(article, 'p', sentence),
            article,
            SPEAKER,
            STATE,
            basis == Party.Basis.NAMED,
            words,
            dated,
            List.of(sentence),
            Voice.NARRATOR,
            why));
    Article read =
        new Article(
            article,
            words,
            "0".repeat(64),
            new Outlet(words),
            words,
            words,
            "https://example.org/" + words,
            "en",
            Publication.on(DAY, Publication.Basis.STATED, words),
            List.of(words),
            List.of(
                new Block(Block.Kind.TITLE, title),
                new Block(Block.Kind.PARAGRAPH, new Span(cue.begin(), text.length()))),
            text.toString());
    ActorMention mention = new ActorMention(SPEAKER, speaker, ActorMention.Form.NAME, 0, 0);
    return new ArticleRecord(
        read, List.of(person(words)), List.of(mention), List.of(), entries, List.of());
  }

  private static Span add(StringBuilder text, String words) {
    int begin = text.length();
    text.append(words).append(' ');
    return new Span(begin, begin + words.length());
  }
}
