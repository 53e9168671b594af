package org.onrecord.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One address of the server: what the OpenAPI document says of it, and who answers.
 *
 * @param path with its parameters in braces
 * @param body what a request carries; null for nothing
 */
record Endpoint(
    HandlerType method,
    String path,
    String summary,
    List<Parameter> parameters,
    @Nullable Body body,
    Reply reply,
    Handler handler) {
  /** What an address asks for. */
  record Parameter(String name, boolean inPath, boolean required, String type, String meaning) {}

  /**
   * What a request carries.
   *
   * @param schema name of its schema in the document
   */
  record Body(String mediaType, String schema) {}

  /**
   * What comes back where all is well.
   *
   * @param schema name of its schema in the document; null for pages and files
   */
  record Reply(int status, String mediaType, @Nullable String schema) {}

  private static final Handler NOBODY =
      request -> {
        throw new IllegalStateException("no handler");
      };

  Endpoint {
    parameters = List.copyOf(parameters);
  }

  static Endpoint get(String path, String summary) {
    return of(HandlerType.GET, path, summary, 200);
  }

  static Endpoint post(String path, String summary) {
    return of(HandlerType.POST, path, summary, 200);
  }

  static Endpoint delete(String path, String summary) {
    return of(HandlerType.DELETE, path, summary, 200);
  }

  private static Endpoint of(HandlerType method, String path, String summary, int status) {
    List<Parameter> inPath = new ArrayList<>();
    for (String part : path.split("[{]")) {
      int end = part.indexOf('}');
      if (end > 0) {
        inPath.add(new Parameter(part.substring(0, end), true, true, "string", "An id."));
      }
    }
    Reply page = new Reply(status, "text/html", null);
    return new Endpoint(method, path, summary, inPath, null, page, NOBODY);
  }

  /**
   * With a parameter behind the question mark.
   *
   * @param type {@code string}, {@code integer} or {@code boolean}
   */
  Endpoint asks(String name, String type, String meaning) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, false, false, type, meaning));
    return new Endpoint(method, path, summary, more, body, reply, handler);
  }

  /** With the parameters of a list that comes a few at a time. */
  Endpoint paged() {
    return asks("limit", "integer", "The most that come, 1 to 500; 50 where it is not given.")
        .asks("offset", "integer", "How many are passed over, up to 10000.");
  }

  /** With something that a request carries. */
  Endpoint takes(String mediaType, String schema) {
    return new Endpoint(
        method, path, summary, parameters, new Body(mediaType, schema), reply, handler);
  }

  /** With JSON that comes back. */
  Endpoint gives(int status, String schema) {
    return gives(new Reply(status, "application/json", schema));
  }

  /** With something else that comes back. */
  Endpoint gives(Reply other) {
    return new Endpoint(method, path, summary, parameters, body, other, handler);
  }

  Endpoint by(Handler answers) {
    return new Endpoint(method, path, summary, parameters, body, reply, answers);
  }
}
