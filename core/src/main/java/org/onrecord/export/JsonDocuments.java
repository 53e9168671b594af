package org.onrecord.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes indented JSON documents, with the same line ends everywhere. */
final class JsonDocuments {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonDocuments() {}

  /** What a document holds. */
  interface Body {
    void write(JsonGenerator json, JsonFields fields) throws IOException;
  }

  /** Writes one object and leaves the stream open. */
  static void write(OutputStream out, Body body) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    json.writeStartObject();
    body.write(json, new JsonFields(json));
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
