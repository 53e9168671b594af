package org.onrecord.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.onrecord.Onrecord;

/** The OpenAPI 3.1 document of the server, made from its endpoints and {@code schemas.json}. */
final class OpenApi {
  /** Where it is. */
  static final String PATH = "/api/openapi.json";

  private static final String PROBLEM = "application/problem+json";

  private OpenApi() {}

  static ObjectNode document(List<Endpoint> endpoints) {
    ObjectNode document = Json.object();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    String[] program = Onrecord.PROGRAM.split(" ");
    info.put("title", "Onrecord");
    info.put("version", program[program.length - 1]);
    info.put(
        "description",
        "Pages and JSON of a store of sourced records. Where the server has a token, send it as"
            + " 'Authorization: Bearer TOKEN'. Whatever fails is told as problem details (RFC 9457)"
            + " to programs and as a page to people.");
    ObjectNode paths = document.putObject("paths");
    for (Endpoint endpoint : endpoints) {
      ObjectNode path =
          paths.has(endpoint.path())
              ? (ObjectNode) paths.get(endpoint.path())
              : paths.putObject(endpoint.path());
      operation(endpoint, path.putObject(endpoint.method().name().toLowerCase(Locale.ROOT)));
    }
    ObjectNode components = document.putObject("components");
    components.set("schemas", schemas());
    ObjectNode bearer = components.putObject("securitySchemes").putObject("token");
    bearer.put("type", "http").put("scheme", "bearer");
    ArrayNode security = document.putArray("security");
    security.addObject();
    security.addObject().putArray("token");
    return document;
  }

  private static void operation(Endpoint endpoint, ObjectNode operation) {
    operation.put("summary", endpoint.summary());
    if (!endpoint.parameters().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      for (Endpoint.Parameter parameter : endpoint.parameters()) {
        ObjectNode node = parameters.addObject();
        node.put("name", parameter.name());
        node.put("in", parameter.inPath() ? "path" : "query");
        node.put("required", parameter.required());
        node.put("description", parameter.meaning());
        node.putObject("schema").put("type", parameter.type());
      }
    }
    Endpoint.Body body = endpoint.body();
    if (body != null) {
      ObjectNode request = operation.putObject("requestBody").put("required", true);
      reference(request.putObject("content").putObject(body.mediaType()), body.schema());
    }
    ObjectNode responses = operation.putObject("responses");
    Endpoint.Reply reply = endpoint.reply();
    ObjectNode good = responses.putObject(Integer.toString(reply.status()));
    good.put("description", "As asked.");
    if (reply.status() < 300) {
      ObjectNode content = good.putObject("content").putObject(reply.mediaType());
      String schema = reply.schema();
      if (schema != null) {
        reference(content, schema);
      }
    }
    ObjectNode other = responses.putObject("default");
    other.put("description", "What is wrong and the way out.");
    ObjectNode content = other.putObject("content");
    reference(content.putObject(PROBLEM), "Problem");
    content.putObject("text/html");
  }

  private static void reference(ObjectNode content, String schema) {
    content.putObject("schema").put("$ref", "#/components/schemas/" + schema);
  }

  private static JsonNode schemas() {
    try (InputStream in = OpenApi.class.getResourceAsStream("schemas.json")) {
      if (in == null) {
        throw new IllegalStateException("the schemas are not packaged");
      }
      return Json.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
