package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/**
 * Each entry as an annotation of its article (W3C Web Annotation Data Model, 2017), selected by its
 * words and by its place. As the model demands, places are counted in Unicode code points, not in
 * the record's UTF-16 code units.
 */
final class WebAnnotationExporter implements FileExporter {
  /** Characters before and after a passage that help to find it again. */
  private static final int CONTEXT = 32;

  @Override
  public String format() {
    return "web-annotation";
  }

  @Override
  public String about() {
    return "W3C Web Annotations, for annotation tools";
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
          fields.text("@context", "http://www.w3.org/ns/anno.jsonld");
          fields.text("id", Addresses.urn("annotations " + ids(record)));
          fields.text("type", "AnnotationCollection");
          fields.text("label", "What " + record.program() + " read in the articles");
          int total = record.articles().stream().mapToInt(a -> a.entries().size()).sum();
          fields.number("total", total);
          json.writeObjectFieldStart("first");
          fields.text("id", Addresses.urn("annotations page " + ids(record)));
          fields.text("type", "AnnotationPage");
          fields.number("startIndex", 0);
          json.writeArrayFieldStart("items");
          for (ArticleRecord article : record.articles()) {
            CodePoints points = new CodePoints(article.article().text());
            for (Entry entry : article.entries().stream().sorted(EntryLines.order()).toList()) {
              annotation(article.article(), entry, points, naming, json, fields);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static String ids(SourcedRecord record) {
    return String.join(" ", record.articles().stream().map(a -> a.article().id().value()).toList());
  }

  private static void annotation(
      Article article,
      Entry entry,
      CodePoints points,
      Naming naming,
      JsonGenerator json,
      JsonFields fields)
      throws IOException {
    fields.open();
    fields.text("id", Addresses.urn("entry " + entry.id()));
    fields.text("type", "Annotation");
    fields.text("motivation", "describing");
    fields.text("dc:identifier", entry.id());
    json.writeArrayFieldStart("body");
    body(fields, "describing", description(article, entry, naming));
    for (String tag : tags(article, entry, naming)) {
      body(fields, "tagging", tag);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("target");
    json.writeObjectFieldStart("source");
    fields.text("id", Addresses.of(article));
    fields.text("type", "Text");
    fields.text("dc:title", article.title());
    fields.text("dc:publisher", Naming.outlet(article));
    fields.text("dc:identifier", "sha256:" + article.sha256());
    fields.text("dc:language", article.language());
    fields.close();
    json.writeArrayFieldStart("selector");
    Span span = entry.passage();
    String text = article.text();
    fields.open();
    fields.text("type", "TextQuoteSelector");
    fields.text("exact", span.of(text));
    fields.text("prefix", text.substring(whole(text, span.begin() - CONTEXT), span.begin()));
    fields.text("suffix", text.substring(span.end(), whole(text, span.end() + CONTEXT)));
    fields.close();
    fields.open();
    fields.text("type", "TextPositionSelector");
    fields.number("start", points.before(span.begin()));
    fields.number("end", points.before(span.end()));
    fields.close();
    json.writeEndArray();
    fields.close();
    fields.close();
  }

  /** The nearest place that is in the text and cuts no surrogate pair. */
  private static int whole(String text, int at) {
    int place = Math.max(0, Math.min(text.length(), at));
    boolean cuts =
        place > 0
            && place < text.length()
            && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    return cuts ? place + 1 : place;
  }

  private static void body(JsonFields fields, String purpose, String value) throws IOException {
    fields.open();
    fields.text("type", "TextualBody");
    fields.text("purpose", purpose);
    fields.text("value", value);
    fields.text("format", "text/plain");
    fields.close();
  }

  private static String description(Article article, Entry entry, Naming naming) {
    if (entry instanceof Statement statement) {
      return "Said by " + naming.speaker(article, statement);
    }
    if (entry instanceof Event event) {
      String target = naming.parties(article, event.target());
      return "%s: %s%s, according to %s"
          .formatted(
              event.plover().name().toLowerCase(Locale.ROOT),
              naming.parties(article, event.source()),
              target.isEmpty() ? "" : " → " + target,
              naming.voice(article, event.assertedBy()));
    }
    if (entry instanceof Position position) {
      return naming.stance(position)
          + ", according to "
          + naming.voice(article, position.assertedBy());
    }
    Figure figure = (Figure) entry;
    return "Figure, according to " + naming.voice(article, figure.assertedBy());
  }

  private static java.util.List<String> tags(Article article, Entry entry, Naming naming) {
    if (entry instanceof Statement statement) {
      return java.util.List.of(
          "statement", statement.form().label(), naming.speaker(article, statement));
    }
    if (entry instanceof Event event) {
      return java.util.List.of("event", event.plover().name(), event.status().label());
    }
    return java.util.List.of(entry instanceof Figure ? "figure" : "position");
  }
}
