package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.actor.Actor;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/**
 * All pages of a record, or of a part of one such as a story: for each view its page and the data
 * behind it. Safe for use by one thread.
 */
public final class Pages {
  private final Desk desk;

  /**
   * @param slice articles with their entries, actors and what holds between them
   * @param links where views are
   */
  public Pages(SourcedRecord slice, Links links) {
    this(slice, links, Map.of());
  }

  /**
   * @param slice articles with their entries, actors and what holds between them
   * @param links where views are
   * @param marks what people decided about entries and actors, in a few words each, by id
   */
  public Pages(SourcedRecord slice, Links links, Map<String, List<String>> marks) {
    this.desk = new Desk(new RecordIndex(slice), links, marks);
  }

  /** The page of a view; nothing where the record does not hold what it shows. */
  public Optional<Page> page(View view) {
    return page(view, word -> false);
  }

  /**
   * The page of a view with some words lit where it is an article's, as a search leaves them.
   *
   * @param lit says of a word of the text whether it was searched for
   */
  public Optional<Page> page(View view, Predicate<String> lit) {
    return sight(view, lit).map(Sight::page);
  }

  /** The data behind a view; nothing where the record does not hold what it shows. */
  public Optional<PageData> data(View view) {
    return sight(view, word -> false).map(Sight::data);
  }

  /** Every view of the record, the front page first. */
  public List<View> views() {
    RecordIndex index = desk.index();
    List<View> views = new ArrayList<>();
    views.add(new View.Home());
    for (Story story : index.stories()) {
      for (View.Aspect aspect : View.Aspect.values()) {
        views.add(new View.OfStory(story.id(), aspect));
      }
      views.addAll(PositionsSight.periods(desk, story));
    }
    for (ArticleRecord article : index.record().articles()) {
      views.add(new View.OfArticle(article.article().id()));
    }
    index.utterances().forEach(utterance -> views.add(new View.OfUtterance(utterance.id())));
    for (Actor actor : index.record().actors()) {
      if (index.actor(actor.id()).isPresent()) {
        views.add(new View.OfActor(actor.id()));
      }
    }
    for (ArticleRecord article : index.record().articles()) {
      article.entries().forEach(entry -> views.add(new View.OfEntry(entry.id())));
    }
    views.add(new View.About());
    return views;
  }

  private Optional<Sight> sight(View view, Predicate<String> lit) {
    RecordIndex index = desk.index();
    if (view instanceof View.OfStory of) {
      return index.story(of.story()).map(story -> sight(story, of.aspect()));
    }
    if (view instanceof View.OfPeriod of) {
      return index.story(of.story()).flatMap(story -> PositionsSight.of(desk, story, of));
    }
    if (view instanceof View.OfArticle of) {
      return index.article(of.article()).map(article -> new ArticleSight(desk, article, lit));
    }
    if (view instanceof View.OfUtterance of) {
      return index.utterance(of.utterance()).map(told -> new UtteranceSight(desk, told));
    }
    if (view instanceof View.OfActor of) {
      return index.actor(of.actor()).map(actor -> new ActorSight(desk, actor));
    }
    if (view instanceof View.OfEntry of) {
      return index.entry(of.entry().value()).map(entry -> new EntrySight(desk, entry));
    }
    return Optional.of(view instanceof View.Home ? new HomeSight(desk) : new AboutSight(desk));
  }

  private Sight sight(Story story, View.Aspect aspect) {
    return switch (aspect) {
      case OVERVIEW -> new StorySight(desk, story);
      case STATEMENTS -> new StatementsSight(desk, story);
      case TIMELINE -> new TimelineSight(desk, story);
      case POSITIONS -> PositionsSight.of(desk, story);
      case FIGURES -> new FiguresSight(desk, story);
      case CONTRADICTIONS -> new ContradictionsSight(desk, story);
    };
  }
}
