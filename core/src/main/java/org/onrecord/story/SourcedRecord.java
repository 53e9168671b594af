package org.onrecord.story;

import java.util.List;
import org.onrecord.actor.Actor;
import org.onrecord.article.Problem;
import org.onrecord.language.Linguist.Model;
import org.onrecord.record.ArticleRecord;

/**
 * The whole record of a pile of articles.
 *
 * @param program name and version of what made it
 * @param models what shaped the result
 * @param articles by source name
 * @param actors of all articles, each once, by id
 * @param problems what could not be read, by source name
 */
public record SourcedRecord(
    String program,
    List<Model> models,
    List<ArticleRecord> articles,
    List<Actor> actors,
    Relations relations,
    List<Problem> problems) {
  public SourcedRecord {
    models = List.copyOf(models);
    articles = List.copyOf(articles);
    actors = List.copyOf(actors);
    problems = List.copyOf(problems);
  }

  /** The same record with other relations between its articles. */
  public SourcedRecord with(Relations others) {
    return new SourcedRecord(program, models, articles, actors, others, problems);
  }
}
