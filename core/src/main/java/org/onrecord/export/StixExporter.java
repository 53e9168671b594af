package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/**
 * The record as a STIX 2.1 bundle (OASIS): a report for each story, speakers as identities,
 * statements as notes with a reference to outlet and characters. The times that STIX demands are
 * days of publication; where none is known they are the first of January 1970.
 */
final class StixExporter implements FileExporter {
  private static final String MIDNIGHT = "T00:00:00.000Z";
  private static final int PERCENT = 100;

  @Override
  public String format() {
    return "stix";
  }

  @Override
  public String about() {
    return "STIX 2.1 reports, for threat-intelligence platforms";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    Naming naming = new Naming(record);
    LocalDate day = lastDay(record.articles());
    JsonDocuments.write(
        out,
        (json, fields) -> {
          fields.text("type", "bundle");
          fields.text("id", id("bundle", names(record.articles())));
          json.writeArrayFieldStart("objects");
          producer(record, day, fields);
          Set<ActorId> speakers = speakers(record, naming);
          for (Actor actor : record.actors()) {
            if (speakers.contains(actor.id())) {
              identity(actor, day, fields);
            }
          }
          for (ArticleRecord article : record.articles()) {
            for (Statement statement : statements(article)) {
              note(article.article(), statement, naming, json, fields);
            }
          }
          for (Report report : reports(record)) {
            report(report, naming, json, fields);
          }
          json.writeEndArray();
        });
  }

  /** A story, or the articles that belong to none. */
  private record Report(String id, String title, List<ArticleRecord> articles) {}

  private static List<Report> reports(SourcedRecord record) {
    List<Report> reports = new ArrayList<>();
    Set<ArticleId> told = new TreeSet<>();
    for (Story story : record.relations().stories()) {
      told.addAll(story.articles());
      reports.add(
          new Report(
              story.id(),
              story.title(),
              record.articles().stream()
                  .filter(a -> story.articles().contains(a.article().id()))
                  .toList()));
    }
    List<ArticleRecord> rest =
        record.articles().stream().filter(a -> !told.contains(a.article().id())).toList();
    if (!rest.isEmpty()) {
      reports.add(new Report("rest " + names(rest), "Other reports", rest));
    }
    return reports;
  }

  private static void producer(SourcedRecord record, LocalDate day, JsonFields fields)
      throws IOException {
    head("identity", id("identity", "producer"), day, fields);
    fields.text("name", record.program());
    fields.text("identity_class", "system");
    fields.close();
  }

  private static void identity(Actor actor, LocalDate day, JsonFields fields) throws IOException {
    head("identity", id("identity", actor.id().value()), day, fields);
    fields.text("name", actor.name());
    fields.text(
        "identity_class",
        switch (actor.kind()) {
          case PERSON -> "individual";
          case GROUP, ARMED_GROUP -> "group";
          case ORGANISATION, GOVERNMENT, COUNTRY, OUTLET -> "organization";
          case PLACE, OTHER -> "unspecified";
        });
    fields.texts("roles", actor.offices().stream().map(o -> o.title()).distinct().toList());
    fields.close();
  }

  private static void note(
      Article article, Statement statement, Naming naming, JsonGenerator json, JsonFields fields)
      throws IOException {
    head("note", id("note", statement.id().value()), day(article), fields);
    fields.text("abstract", naming.speaker(article, statement));
    fields.text("content", Naming.said(article, statement));
    ActorId speaker = naming.speaker(statement);
    fields.texts(
        "object_refs",
        List.of(speaker == null ? id("identity", "producer") : id("identity", speaker.value())));
    fields.texts("labels", List.of("statement", statement.form().label()));
    fields.number("confidence", (int) Math.round(statement.why().confidence() * PERCENT));
    references(
        article,
        "characters %s to %s of article %s, in UTF-16 code units"
            .formatted(statement.passage().begin(), statement.passage().end(), article.id()),
        json,
        fields);
    fields.close();
  }

  private static void report(Report report, Naming naming, JsonGenerator json, JsonFields fields)
      throws IOException {
    LocalDate day = lastDay(report.articles());
    head("report", id("report", report.id()), day, fields);
    fields.text("name", Naming.plain(report.title()));
    fields.text("published", day + MIDNIGHT);
    List<String> references = new ArrayList<>();
    Set<String> speakers = new TreeSet<>();
    for (ArticleRecord article : report.articles()) {
      for (Statement statement : statements(article)) {
        references.add(id("note", statement.id().value()));
        ActorId speaker = naming.speaker(statement);
        if (speaker != null) {
          speakers.add(id("identity", speaker.value()));
        }
      }
    }
    references.addAll(speakers);
    if (references.isEmpty()) {
      references.add(id("identity", "producer"));
    }
    fields.texts("object_refs", references);
    json.writeArrayFieldStart("external_references");
    for (ArticleRecord article : report.articles()) {
      reference(article.article(), article.article().title(), json, fields);
    }
    json.writeEndArray();
    fields.close();
  }

  private static void head(String type, String id, LocalDate day, JsonFields fields)
      throws IOException {
    fields.open();
    fields.text("type", type);
    fields.text("spec_version", "2.1");
    fields.text("id", id);
    fields.text("created", day + MIDNIGHT);
    fields.text("modified", day + MIDNIGHT);
  }

  private static void references(
      Article article, String description, JsonGenerator json, JsonFields fields)
      throws IOException {
    json.writeArrayFieldStart("external_references");
    reference(article, description, json, fields);
    json.writeEndArray();
  }

  private static void reference(
      Article article, @Nullable String description, JsonGenerator json, JsonFields fields)
      throws IOException {
    fields.open();
    fields.text("source_name", Naming.outlet(article));
    fields.text("description", description == null ? null : Naming.plain(description));
    fields.text("url", Addresses.page(article));
    json.writeObjectFieldStart("hashes");
    fields.text("SHA-256", article.sha256());
    fields.close();
    fields.text("external_id", article.id());
    fields.close();
  }

  private static Set<ActorId> speakers(SourcedRecord record, Naming naming) {
    Set<ActorId> speakers = new TreeSet<>();
    for (ArticleRecord article : record.articles()) {
      for (Statement statement : article.entries(Statement.class)) {
        ActorId speaker = naming.speaker(statement);
        if (speaker != null) {
          speakers.add(speaker);
        }
      }
    }
    return speakers;
  }

  private static List<Statement> statements(ArticleRecord article) {
    return article.entries(Statement.class).stream().sorted(EntryLines.order()).toList();
  }

  private static LocalDate day(Article article) {
    return article.published() == null ? LocalDate.EPOCH : article.published().to();
  }

  private static LocalDate lastDay(List<ArticleRecord> articles) {
    return articles.stream()
        .map(article -> day(article.article()))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  private static String names(List<ArticleRecord> articles) {
    return String.join(" ", articles.stream().map(a -> a.article().id().value()).toList());
  }

  private static String id(String type, String name) {
    return type + "--" + NameUuid.of("stix " + type + " " + name);
  }
}
