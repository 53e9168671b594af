package org.onrecord.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.actor.Actor;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/**
 * The record as JSON Lines, version 1: the contract between the program and all that reads it.
 * Lines stand in a fixed order (header, articles by source, actors, each article's records by
 * place, what holds between articles, problems), keys in a fixed order, unknown fields are left
 * out.
 */
public final class JsonLinesExporter implements FileExporter {
  /** Version of the contract. */
  public static final int VERSION = 1;

  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public String about() {
    return "the record itself, one JSON object a line";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    JsonFields fields = new JsonFields(json);
    header(record, fields);
    for (ArticleRecord article : record.articles()) {
      ArticleLine.write(article.article(), fields);
    }
    for (Actor actor : record.actors()) {
      ArticleLine.write(actor, fields);
    }
    EntryLines entries = new EntryLines(fields, record.relations());
    for (ArticleRecord article : record.articles()) {
      entries.write(article);
    }
    RelationLines.write(record, fields);
    for (Problem problem : record.problems()) {
      problem(problem, fields);
    }
    json.writeRaw('\n');
    json.close();
  }

  private static void header(SourcedRecord record, JsonFields fields) throws IOException {
    fields.begin("onrecord");
    fields.number("version", VERSION);
    fields.text("program", record.program());
    fields.list(
        "models",
        record.models(),
        model -> {
          fields.open();
          fields.text("name", model.name());
          fields.text("version", model.version());
          fields.close();
        });
    fields.end();
  }

  static void problem(Problem problem, JsonFields fields) throws IOException {
    fields.begin("problem");
    fields.text("source", problem.source());
    fields.text("article", problem.article());
    fields.text("code", problem.code());
    fields.text("message", problem.message());
    fields.end();
  }
}
