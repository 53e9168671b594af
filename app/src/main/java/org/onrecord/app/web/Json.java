package org.onrecord.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON as the server reads and writes it: what is not known is left out. */
final class Json {
  /** Of what a request carries: far more than any decision needs. */
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxNestingDepth(16).maxStringLength(100_000).build();

  private static final ObjectMapper WRITER = new ObjectMapper();
  private static final ObjectMapper READER = new ObjectMapper();

  static {
    READER.getFactory().setStreamReadConstraints(BOUNDS);
  }

  private Json() {}

  static ObjectNode object() {
    return WRITER.createObjectNode();
  }

  static JsonNode read(InputStream in) throws IOException {
    return WRITER.readTree(in);
  }

  /** What a request carries. */
  static JsonNode body(Context request) {
    String type = request.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw new Refusal(
          415, "JSON is expected here", "Send it with Content-Type application/json.");
    }
    try {
      JsonNode node = READER.readTree(request.bodyAsBytes());
      if (node.isObject()) {
        return node;
      }
      throw Refusal.bad("A JSON object is expected here", "See " + OpenApi.PATH + ".");
    } catch (IOException e) {
      throw Refusal.bad("This is no JSON", "See " + OpenApi.PATH + " for what is expected.");
    }
  }

  static void answer(Context request, JsonNode node) {
    answer(request, node, "application/json");
  }

  static void answer(Context request, JsonNode node, String type) {
    try {
      request.contentType(type).result(WRITER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text, or nothing where there is none. */
  static void put(ObjectNode node, String name, @Nullable Object text) {
    if (text != null && !text.toString().isEmpty()) {
      node.put(name, text.toString());
    }
  }

  static void put(ObjectNode node, String name, @Nullable Double number) {
    if (number != null) {
      node.put(name, number);
    }
  }

  static void put(ObjectNode node, String name, List<?> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = node.putArray(name);
      texts.forEach(text -> array.add(text.toString()));
    }
  }

  /** A list as {@code {"items": […], "more": …}}. */
  static <T> ObjectNode list(Slice<T> slice, Function<T, JsonNode> write) {
    ObjectNode node = object();
    ArrayNode items = node.putArray("items");
    slice.items().forEach(item -> items.add(write.apply(item)));
    node.put("more", slice.more());
    return node;
  }
}
