package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.time.DateRange;

/**
 * A statement as it is compared with others.
 *
 * @param words what stands in quotation marks, or where nothing does, all that was said
 * @param whole all that was said
 * @param speaker who says it, where the article tells
 * @param days when it was said, or else when the article came out
 * @param referents those whom it speaks of, in order of text
 */
record Saying(
    Statement statement,
    Article article,
    Wording words,
    Wording whole,
    @Nullable Actor speaker,
    @Nullable Days days,
    List<Referent> referents) {
  Saying {
    referents = List.copyOf(referents);
  }

  /**
   * Somebody spoken of.
   *
   * @param keys the actor's id and, where known, its country, by which a ruler and the government
   *     are seen to be one side
   */
  record Referent(Span span, Set<String> keys) {
    Referent {
      keys = Set.copyOf(keys);
    }
  }

  /** Letters of a name, at least, for it to stand in a description of somebody else. */
  private static final int LEAST_NAME = 4;

  /** By article in time, then by place. */
  static final Comparator<Saying> IN_TIME =
      Comparator.comparing(Saying::article, StoryLine.IN_TIME)
          .thenComparing(s -> s.statement().passage())
          .thenComparing(s -> s.statement().id());

  /** The statements of an article, in order of text. */
  static List<Saying> of(ArticleRecord record) {
    List<Statement> statements = record.entries(Statement.class);
    Set<EntryId> left = new HashSet<>();
    Map<EntryId, List<Span>> own = new HashMap<>();
    for (Statement outer : statements) {
      List<Span> quotes = new ArrayList<>(outer.quotes());
      for (Statement inner : statements) {
        boolean inside =
            inner.passage().length() < outer.passage().length()
                && outer.passage().covers(inner.passage());
        if (inside && inner.quotes().containsAll(outer.quotes())) {
          if (outer.id().equals(inner.within()) || !outer.quotes().isEmpty()) {
            left.add(repeats(outer, inner, record) ? inner.id() : outer.id());
          }
        } else if (inside) {
          // “called it A and promised B”: B belongs to the statement inside.
          quotes.removeIf(quote -> inner.passage().covers(quote));
        }
      }
      own.put(outer.id(), quotes.isEmpty() ? outer.quotes() : quotes);
    }
    return statements.stream()
        .filter(statement -> !left.contains(statement.id()))
        .map(statement -> of(statement, own.getOrDefault(statement.id(), List.of()), record))
        .sorted(IN_TIME)
        .toList();
  }

  /** Whether the inner of two reports of one quotation adds nothing: it names no speaker. */
  private static boolean repeats(Statement outer, Statement inner, ArticleRecord record) {
    if (inner.speaker().actor() != null) {
      return false;
    }
    Actor speaker = speaker(outer, record);
    return speaker == null || speaker.kind() == Actor.Kind.PERSON;
  }

  private static Saying of(Statement statement, List<Span> quotes, ArticleRecord record) {
    String text = record.article().text();
    List<Span> parts =
        statement.parts().isEmpty() ? List.of(statement.passage()) : statement.parts();
    Wording whole = Wording.of(text, parts);
    Wording words =
        quotes.isEmpty()
            ? whole
            : Wording.of(text, quotes, statement.form() == Statement.Form.MIXED);
    return new Saying(
        statement,
        record.article(),
        words.size() == 0 ? whole : words,
        whole,
        speaker(statement, record),
        days(statement, record.article()),
        referents(statement, record));
  }

  private static List<Referent> referents(Statement statement, ArticleRecord record) {
    List<Referent> found = new ArrayList<>();
    for (ActorMention mention : record.mentions()) {
      if (statement.passage().covers(mention.span())) {
        Set<String> keys = new HashSet<>();
        keys.add(mention.actor().value());
        for (Actor actor : record.actors()) {
          if (actor.id().equals(mention.actor()) && actor.country() != null) {
            keys.add("country " + actor.country());
          }
        }
        found.add(new Referent(mention.span(), keys));
      }
    }
    found.sort(Comparator.comparing(Referent::span));
    return found;
  }

  private static @Nullable Actor speaker(Statement statement, ArticleRecord record) {
    ActorId id = statement.speaker().isKnown() ? statement.speaker().actor() : null;
    if (id == null) {
      return null;
    }
    for (Actor actor : record.actors()) {
      if (actor.id().equals(id)) {
        return actor;
      }
    }
    return new Actor(id, id.value(), Actor.Kind.OTHER, null, List.of(), List.of(), null);
  }

  private static @Nullable Days days(Statement statement, Article article) {
    Dated dated = statement.date();
    if (dated != null) {
      DateRange range = dated.range();
      if (range.from() != null && range.to() != null) {
        Days days = Days.of(range.from(), range.to());
        if (days != null) {
          return days;
        }
      }
    }
    return Days.of(article);
  }

  EntryId id() {
    return statement.id();
  }

  /** Whether the article leaves open who speaks: nobody is named, or a pronoun points nowhere. */
  boolean isOrphan() {
    return speaker == null && statement.speaker().basis() != Party.Basis.DESCRIPTION;
  }

  /** How far the speaker can be trusted: a name more than what a pronoun points at. */
  double trust() {
    if (speaker == null) {
      return 0;
    }
    return switch (statement.speaker().basis()) {
      case NAMED -> 1;
      case DESCRIPTION -> 0.8;
      case CONTINUATION, METONYM -> 0.6;
      case PRONOUN, SIBLING -> 0.4;
      case NONE -> 0;
    };
  }

  /** Whether the words compared stand in quotation marks, or are set off as a quotation. */
  boolean isQuoted() {
    return statement.form() != Statement.Form.INDIRECT;
  }

  /** Whether two speakers are both known and are different people. */
  static boolean conflict(Saying a, Saying b) {
    Actor x = a.speaker;
    Actor y = b.speaker;
    return x != null && y != null && !isOne(x, y);
  }

  /** Whether one speaker is described by the other's name: “a Harrow Yard spokesman”. */
  static boolean speaksFor(Saying a, Saying b) {
    return isDescribedBy(a, b) || isDescribedBy(b, a);
  }

  private static boolean isDescribedBy(Saying a, Saying b) {
    Span mention = a.statement.speaker().mention();
    Actor other = b.speaker;
    if (mention == null || other == null || a.statement.speaker().basis() == Party.Basis.NAMED) {
      return false;
    }
    String words = mention.of(a.article.text());
    return other.name().length() >= LEAST_NAME && words.contains(other.name());
  }

  /** Whether two people can be one by their names: one is a surname alone, or is spelt apart. */
  static boolean namesAgree(Actor x, Actor y) {
    String[] a = x.name().split("\\s+", -1);
    String[] b = y.name().split("\\s+", -1);
    String surnameA = a[a.length - 1];
    String surnameB = b[b.length - 1];
    boolean one = Spellings.near(surnameA, surnameB);
    boolean bare = a.length == 1 || b.length == 1;
    boolean inside = List.of(a).contains(surnameB) || List.of(b).contains(surnameA);
    return isOne(x, y)
        || (one && (bare || a[0].charAt(0) == b[0].charAt(0)))
        || (inside && (bare || a[0].equals(b[0])));
  }

  /** The same actor, or two spellings of one person: one surname, one first letter. */
  private static boolean isOne(Actor x, Actor y) {
    if (x.id().equals(y.id())) {
      return true;
    }
    String a = x.id().value();
    String b = y.id().value();
    int surnameA = a.lastIndexOf('-');
    int surnameB = b.lastIndexOf('-');
    return x.kind() == Actor.Kind.PERSON
        && y.kind() == Actor.Kind.PERSON
        && surnameA > 0
        && surnameB > 0
        && a.charAt(0) == b.charAt(0)
        && a.substring(surnameA).equals(b.substring(surnameB))
        && Math.abs(surnameA - surnameB) <= 1;
  }

  /** Whether both speakers are known and the same. */
  static boolean oneSpeaker(Saying a, Saying b) {
    Actor x = a.speaker;
    Actor y = b.speaker;
    return x != null && y != null && isOne(x, y);
  }
}
