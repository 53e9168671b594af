package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/**
 * Where the record comes from (W3C PROV, in its JSON serialisation): the articles with the hashes
 * of their bytes, the models, the program, and the record that it made of them. No time of day is
 * told, so that the same input gives the same bytes.
 */
final class ProvExporter implements FileExporter {
  private static final String RUN = "run:reading";
  private static final String RECORD = "run:record";
  private static final String PROGRAM = "run:program";

  @Override
  public String format() {
    return "prov";
  }

  @Override
  public String about() {
    return "W3C PROV of the run: articles, models, program";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    List<Article> articles = record.articles().stream().map(ArticleRecord::article).toList();
    JsonDocuments.write(
        out,
        (json, fields) -> {
          json.writeObjectFieldStart("prefix");
          fields.text("article", Addresses.urn("prov articles") + ":");
          fields.text("model", Addresses.urn("prov models") + ":");
          fields.text("run", Addresses.urn("prov run") + ":");
          fields.close();
          json.writeObjectFieldStart("entity");
          for (Article article : articles) {
            entity(article, json, fields);
          }
          for (int i = 0; i < record.models().size(); i++) {
            json.writeObjectFieldStart("model:" + (i + 1));
            fields.text("prov:label", record.models().get(i).name());
            fields.text("run:version", record.models().get(i).version());
            fields.close();
          }
          json.writeObjectFieldStart(RECORD);
          fields.text("prov:label", "The record");
          fields.number(
              "run:entries", record.articles().stream().mapToInt(a -> a.entries().size()).sum());
          fields.number("run:problems", record.problems().size());
          fields.close();
          fields.close();
          json.writeObjectFieldStart("activity");
          json.writeObjectFieldStart(RUN);
          fields.text("prov:label", "Reading and relating the articles");
          fields.close();
          fields.close();
          json.writeObjectFieldStart("agent");
          json.writeObjectFieldStart(PROGRAM);
          fields.text("prov:label", record.program());
          json.writeObjectFieldStart("prov:type");
          fields.text("$", "prov:SoftwareAgent");
          fields.text("type", "prov:QUALIFIED_NAME");
          fields.close();
          fields.close();
          fields.close();
          List<String> inputs = inputs(record, articles);
          relation(json, "used", "prov:activity", RUN, "prov:entity", inputs);
          relation(json, "wasGeneratedBy", "prov:entity", RECORD, "prov:activity", List.of(RUN));
          relation(json, "wasAssociatedWith", "prov:activity", RUN, "prov:agent", List.of(PROGRAM));
          relation(
              json,
              "wasDerivedFrom",
              "prov:generatedEntity",
              RECORD,
              "prov:usedEntity",
              articles.stream().map(ProvExporter::name).toList());
        });
  }

  private static List<String> inputs(SourcedRecord record, List<Article> articles) {
    List<String> inputs = new ArrayList<>(articles.stream().map(ProvExporter::name).toList());
    for (int i = 0; i < record.models().size(); i++) {
      inputs.add("model:" + (i + 1));
    }
    return inputs;
  }

  private static String name(Article article) {
    return "article:" + article.id();
  }

  private static void entity(Article article, JsonGenerator json, JsonFields fields)
      throws IOException {
    json.writeObjectFieldStart(name(article));
    fields.text("prov:label", article.title());
    fields.text("prov:location", article.source());
    fields.text("run:sha256", article.sha256());
    fields.text("run:outlet", article.outlet() == null ? null : article.outlet().name());
    fields.text("run:url", article.url());
    fields.close();
  }

  private static void relation(
      JsonGenerator json, String kind, String left, String one, String right, List<String> others)
      throws IOException {
    json.writeObjectFieldStart(kind);
    int number = 0;
    for (String other : others) {
      number++;
      json.writeObjectFieldStart("_:" + kind + number);
      json.writeStringField(left, one);
      json.writeStringField(right, other);
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
