package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/**
 * Statements in the words of schema.org (JSON-LD): direct ones as {@code Quotation}, each as a
 * {@code Claim} with where it appears, and a {@code ClaimReview} without a verdict for a
 * fact-checker to fill in.
 */
final class SchemaOrgExporter implements FileExporter {
  @Override
  public String format() {
    return "schema-org";
  }

  @Override
  public String about() {
    return "schema.org JSON-LD: Quotation, Claim, ClaimReview without a verdict";
  }

  @Override
  public String extension() {
    return "jsonld";
  }

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    Naming naming = new Naming(record);
    JsonDocuments.write(
        out,
        (json, fields) -> {
          fields.text("@context", "https://schema.org");
          json.writeArrayFieldStart("@graph");
          for (Actor actor : record.actors()) {
            actor(actor, fields);
          }
          for (ArticleRecord article : record.articles()) {
            article(article.article(), json, fields);
            for (Statement statement :
                article.entries(Statement.class).stream().sorted(EntryLines.order()).toList()) {
              statement(article.article(), statement, naming, json, fields);
            }
          }
          json.writeEndArray();
        });
  }

  private static void actor(Actor actor, JsonFields fields) throws IOException {
    fields.open();
    fields.text(
        "@type",
        switch (actor.kind()) {
          case PERSON -> "Person";
          case GOVERNMENT -> "GovernmentOrganization";
          case OUTLET -> "NewsMediaOrganization";
          case ORGANISATION, ARMED_GROUP, GROUP -> "Organization";
          case COUNTRY -> "Country";
          case PLACE -> "Place";
          case OTHER -> "Thing";
        });
    fields.text("@id", id(actor.id()));
    fields.text("name", actor.name());
    fields.texts(
        "alternateName",
        actor.aliases().stream().filter(alias -> !alias.equals(actor.name())).toList());
    if (actor.kind() == Actor.Kind.PERSON && !actor.offices().isEmpty()) {
      fields.texts("jobTitle", actor.offices().stream().map(o -> o.title()).distinct().toList());
    }
    if (actor.wikidata() != null) {
      fields.text("sameAs", "http://www.wikidata.org/entity/" + actor.wikidata());
    }
    fields.close();
  }

  private static void article(Article article, JsonGenerator json, JsonFields fields)
      throws IOException {
    fields.open();
    fields.text("@type", "NewsArticle");
    fields.text("@id", Addresses.of(article));
    fields.text("identifier", article.id());
    fields.text("headline", article.title());
    fields.text("url", Addresses.page(article));
    fields.text("inLanguage", article.language());
    if (article.published() != null
        && article.published().from().equals(article.published().to())) {
      fields.text("datePublished", article.published().from());
    }
    if (article.outlet() != null) {
      json.writeObjectFieldStart("publisher");
      fields.text("@type", "NewsMediaOrganization");
      fields.text("name", article.outlet().name());
      fields.close();
    }
    fields.close();
  }

  private static void statement(
      Article article, Statement statement, Naming naming, JsonGenerator json, JsonFields fields)
      throws IOException {
    String claim = Addresses.urn("claim " + statement.id());
    String said = Naming.said(article, statement);
    fields.open();
    fields.text("@type", "Claim");
    fields.text("@id", claim);
    fields.text("identifier", statement.id());
    fields.text("text", said);
    speaker("author", article, statement, naming, json, fields);
    reference("appearance", Addresses.of(article), json, fields);
    fields.close();
    if (statement.form() == Statement.Form.DIRECT) {
      fields.open();
      fields.text("@type", "Quotation");
      fields.text("@id", Addresses.urn("quotation " + statement.id()));
      fields.text("identifier", statement.id());
      fields.text("text", said.substring(1, said.length() - 1));
      speaker("creator", article, statement, naming, json, fields);
      reference("isPartOf", Addresses.of(article), json, fields);
      fields.close();
    }
    fields.open();
    fields.text("@type", "ClaimReview");
    fields.text("@id", Addresses.urn("review " + statement.id()));
    fields.text("claimReviewed", said);
    reference("itemReviewed", claim, json, fields);
    fields.close();
  }

  private static void speaker(
      String name,
      Article article,
      Statement statement,
      Naming naming,
      JsonGenerator json,
      JsonFields fields)
      throws IOException {
    ActorId speaker = naming.speaker(statement);
    Party named = statement.speaker();
    if (speaker != null) {
      reference(name, id(speaker), json, fields);
    } else if (!named.isOpen()) {
      json.writeObjectFieldStart(name);
      fields.text("@type", "Thing");
      fields.text("name", naming.party(article, named));
      fields.close();
    }
  }

  private static void reference(
      String name, @Nullable String id, JsonGenerator json, JsonFields fields) throws IOException {
    json.writeObjectFieldStart(name);
    fields.text("@id", id);
    fields.close();
  }

  private static String id(ActorId actor) {
    return Addresses.urn("actor " + actor);
  }
}
