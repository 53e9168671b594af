package org.onrecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onrecord.actor.ActorDecisions;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMerger;
import org.onrecord.actor.ActorResolver;
import org.onrecord.actor.ArticleCast;
import org.onrecord.actor.Cast;
import org.onrecord.actor.MergedActors;
import org.onrecord.actor.world.World;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.event.EventExtractor;
import org.onrecord.figure.FigureExtractor;
import org.onrecord.language.Language;
import org.onrecord.language.Linguist;
import org.onrecord.language.Linguist.Model;
import org.onrecord.language.Parse;
import org.onrecord.position.PositionExtractor;
import org.onrecord.record.ActorRenaming;
import org.onrecord.record.ArticleDates;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Extractor;
import org.onrecord.record.Reading;
import org.onrecord.statement.StatementExtractor;
import org.onrecord.story.Background;
import org.onrecord.story.Relater;
import org.onrecord.story.Relations;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.StoryGroups;
import org.onrecord.story.Workers;
import org.onrecord.time.PublicationInference;
import org.onrecord.time.TimeExpression;
import org.onrecord.time.TimeFinder;

/**
 * Reads articles and relates them: {@code read} is a pure function of one article and safe to call
 * from many threads, {@code relate} makes the record of a pile.
 */
public final class Onrecord {
  /** Is told when a stage of reading an article is done; a bench measures by it. */
  public interface Observer {
    /**
     * @param stage such as {@code parse}, {@code time}, {@code actor} or an extractor's name
     */
    void done(String stage);
  }

  /** Name and version, as the record's header says. */
  public static final String PROGRAM = "onrecord 0.1.0";

  private final Linguist linguist;
  private final TimeFinder times = new TimeFinder();
  private final ActorResolver actors;
  private final List<Extractor> extractors;
  private final List<Model> models;
  private final Relater relater = new Relater();
  private final int counted;
  private final Workers workers;

  private Onrecord(
      Linguist linguist, World world, List<Model> lexicons, List<Extractor> extractors) {
    this.linguist = linguist;
    this.actors = new ActorResolver(world);
    this.extractors = List.copyOf(extractors);
    List<Model> all = new ArrayList<>(linguist.models());
    all.addAll(lexicons);
    this.models = List.copyOf(all);
    this.counted = Background.COUNTED;
    this.workers = Workers.ALONE;
  }

  private Onrecord(Onrecord other, int counted, Workers workers) {
    this.linguist = other.linguist;
    this.actors = other.actors;
    this.extractors = other.extractors;
    this.models = other.models;
    this.counted = counted;
    this.workers = workers;
  }

  /** With the standard extractors and the library's tables of the world. */
  public static Onrecord with(Linguist linguist) {
    return with(linguist, World.load(), List.of());
  }

  /**
   * With the standard extractors.
   *
   * @param world who is known beforehand, with a user's own roster where there is one
   * @param lexicons what shapes the result besides the engine's models, for the record's header
   */
  public static Onrecord with(Linguist linguist, World world, List<Model> lexicons) {
    return new Onrecord(
        linguist,
        world,
        lexicons,
        List.of(
            new StatementExtractor(),
            new FigureExtractor(),
            new EventExtractor(),
            new PositionExtractor()));
  }

  /**
   * Everything that one article holds. An extractor that fails loses its own entries and leaves a
   * problem; the rest goes on.
   */
  public ArticleRecord read(Article article) {
    return read(article, stage -> {});
  }

  /** Reads an article and tells an observer after each stage. */
  public ArticleRecord read(Article article, Observer observer) {
    List<Problem> problems = new ArrayList<>();
    if (!isRead(article)) {
      problems.add(notRead(article));
      return new ArticleRecord(article, List.of(), List.of(), List.of(), List.of(), problems);
    }
    Parse parse = Language.parse(article, linguist);
    observer.done("parse");
    List<TimeExpression> found =
        attempt("time", article, problems, List.of(), () -> times.find(article, parse));
    observer.done("time");
    Cast nobody = new Cast(List.of(), List.of());
    Cast cast =
        attempt("actor", article, problems, nobody, () -> actors.resolve(article, parse, found));
    observer.done("actor");
    Reading reading = new Reading(article, parse, found, cast, List.of());
    for (Extractor extractor : extractors) {
      Reading sofar = reading;
      reading =
          attempt(
              extractor.name(),
              article,
              problems,
              sofar,
              () -> sofar.with(extractor.extract(sofar)));
      observer.done(extractor.name());
    }
    List<Entry> entries = reading.soFar();
    ArticleRecord record =
        new ArticleRecord(article, cast.actors(), cast.mentions(), found, entries, problems);
    Publication stated = article.published();
    return ArticleDates.of(
        record, stated == null ? PublicationInference.fromText(found).orElse(null) : stated);
  }

  /** Whether the article is in a language that is read; one of unknown language is tried. */
  private static boolean isRead(Article article) {
    String language = article.language();
    return language == null || language.equals("en") || language.startsWith("en-");
  }

  private static Problem notRead(Article article) {
    return new Problem(
        article.source(),
        article.id(),
        "language-not-read",
        "Written in '"
            + article.language()
            + "': kept and marked, but only English is read for what was said and done.");
  }

  /** What a stage gives, or its fallback and a problem where it fails: the article goes on. */
  private static <T> T attempt(
      String stage, Article article, List<Problem> problems, T fallback, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      problems.add(
          new Problem(
              article.source(),
              article.id(),
              "extractor-failed",
              "The "
                  + stage
                  + " stage failed here, and only what it finds is missing ("
                  + e
                  + "). Please report it with the article."));
      return fallback;
    }
  }

  /**
   * The record of a pile: the articles by source name, each once, and what holds between them.
   *
   * @param articles in any order; the result does not depend on it
   * @param problems of reading the pile, in any order
   */
  public SourcedRecord relate(List<ArticleRecord> articles, List<Problem> problems) {
    return relate(articles, problems, ActorDecisions.NONE);
  }

  /**
   * The record of a pile in which a user has decided who is one actor and who is not.
   *
   * @param articles in any order; the result does not depend on it
   * @param problems of reading the pile, in any order
   */
  public SourcedRecord relate(
      List<ArticleRecord> articles, List<Problem> problems, ActorDecisions decisions) {
    List<ArticleRecord> sorted = new ArrayList<>(articles);
    sorted.sort(
        Comparator.comparing((ArticleRecord a) -> a.article().source())
            .thenComparing(a -> a.article().id()));
    Map<ArticleId, ArticleRecord> once = new LinkedHashMap<>();
    List<Problem> all = new ArrayList<>(problems);
    for (ArticleRecord article : sorted) {
      ArticleRecord first = once.putIfAbsent(article.article().id(), article);
      if (first != null) {
        all.add(
            new Problem(
                article.article().source(),
                article.article().id(),
                "duplicate",
                "The same bytes as " + first.article().source() + "; counted once."));
      } else {
        all.addAll(article.problems());
      }
    }
    all.sort(Problem.ORDER);
    List<ArticleRecord> read = List.copyOf(once.values());
    StoryGroups groups = StoryGroups.of(read, counted, workers);
    List<ArticleRecord> dated = SiblingDates.infer(read, groups.groups());
    MergedActors merged = merge(dated, decisions);
    List<ArticleRecord> unique = renamed(dated, merged);
    Relations relations = relater.relate(unique, groups, workers);
    return new SourcedRecord(PROGRAM, models, unique, merged.actors(), relations, all);
  }

  private MergedActors merge(Collection<ArticleRecord> articles, ActorDecisions decisions) {
    List<ArticleCast> casts = new ArrayList<>();
    for (ArticleRecord record : articles) {
      casts.add(cast(record));
    }
    return actors.merger(decisions).merge(casts);
  }

  /** Articles of a pile that are counted to know how rare a word is, at most. */
  public int counted() {
    return counted;
  }

  /** The same with another number of articles that are counted. */
  public Onrecord counting(int most) {
    return new Onrecord(this, most, workers);
  }

  /**
   * The same that relates a pile on so many threads.
   *
   * @param threads at least 1; the result is the same for any number
   */
  public Onrecord on(int threads) {
    return new Onrecord(this, counted, Workers.of(threads));
  }

  /** What shapes the result. */
  public List<Model> models() {
    return models;
  }

  /** Finds who is one actor across articles. */
  public ActorMerger merger(ActorDecisions decisions) {
    return actors.merger(decisions);
  }

  /** The records of one story in the same order, those without a day dated by their siblings. */
  public static List<ArticleRecord> dated(List<ArticleRecord> story) {
    return SiblingDates.infer(
        story, List.of(story.stream().map(record -> record.article().id()).toList()));
  }

  /** What an article tells of its actors, for finding who they are. */
  public static ArticleCast cast(ArticleRecord record) {
    Article article = record.article();
    return new ArticleCast(article.id(), article.published(), record.actors());
  }

  private List<ArticleRecord> renamed(List<ArticleRecord> articles, MergedActors merged) {
    Map<ArticleId, Map<ActorId, ActorId>> ids = merged.byArticle();
    return workers.each(
        articles,
        article ->
            new ActorRenaming(ids.getOrDefault(article.article().id(), Map.of())).apply(article));
  }
}
