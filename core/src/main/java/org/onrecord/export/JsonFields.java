package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.Party;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;
import org.onrecord.time.DateRange;

/** Writes JSON fields, leaving out what is not known. */
final class JsonFields {
  /** Writes one element of a list. */
  interface Element<T> {
    void write(T element) throws IOException;
  }

  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  void begin(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void open() throws IOException {
    json.writeStartObject();
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  void name(String name) throws IOException {
    json.writeFieldName(name);
  }

  void value(String value) throws IOException {
    json.writeString(value);
  }

  /** A field with the text of a value, left out when it is null or empty. */
  void text(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      String text = value.toString();
      if (!text.isEmpty()) {
        json.writeStringField(name, text);
      }
    }
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  /** A field with a number, without a fraction where it is whole. */
  void number(String name, @Nullable Double value) throws IOException {
    if (value == null) {
      return;
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(name, value.longValue());
    } else {
      json.writeNumberField(name, value);
    }
  }

  void flag(String name, boolean value) throws IOException {
    if (value) {
      json.writeBooleanField(name, true);
    }
  }

  <T> void list(String name, List<T> values, Element<T> element) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    json.writeEndArray();
  }

  void texts(String name, List<?> values) throws IOException {
    list(name, values, v -> json.writeString(v.toString()));
  }

  void passage(String name, Article article, @Nullable Span span) throws IOException {
    if (span != null) {
      json.writeFieldName(name);
      passage(article, span);
    }
  }

  void passage(Article article, Span span) throws IOException {
    passage(article.id().value(), span, span.of(article.text()));
  }

  void passage(String article, Span span, String exact) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", article);
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("exact", exact);
    json.writeEndObject();
  }

  void party(String name, Article article, @Nullable Party party) throws IOException {
    if (party != null) {
      json.writeFieldName(name);
      party(article, party);
    }
  }

  void party(Article article, Party party) throws IOException {
    json.writeStartObject();
    text("actor", party.actor());
    passage("mention", article, party.mention());
    json.writeStringField("basis", party.basis().label());
    json.writeEndObject();
  }

  void range(String name, @Nullable DateRange range, @Nullable String why) throws IOException {
    if (range != null) {
      json.writeObjectFieldStart(name);
      text("from", range.from());
      text("to", range.to());
      text("why", why);
      json.writeEndObject();
    }
  }

  void voice(Voice voice) throws IOException {
    json.writeObjectFieldStart("assertedBy");
    if (voice instanceof Voice.Spoken spoken) {
      json.writeStringField("voice", "statement");
      json.writeStringField("statement", spoken.statement().value());
    } else if (voice instanceof Voice.OtherOutlet other) {
      json.writeStringField("voice", "outlet");
      json.writeStringField("actor", other.outlet().value());
    } else {
      json.writeStringField("voice", "narrator");
    }
    json.writeEndObject();
  }

  void why(Why why) throws IOException {
    json.writeObjectFieldStart("why");
    json.writeStringField("rule", why.rule());
    confidence(why.confidence());
    json.writeEndObject();
  }

  /** Two digits are what a confidence is worth. */
  void confidence(double confidence) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
  }
}
