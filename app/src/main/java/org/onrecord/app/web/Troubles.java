package org.onrecord.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.PrintWriter;
import java.util.Map;
import org.onrecord.store.StoreException;

/** Answers requests that go wrong: a page for people, problem details (RFC 9457) for programs. */
final class Troubles {
  private static final Map<Integer, String> MESSAGES =
      Map.of(
          400, "The server does not understand this request",
          404, "There is no such page",
          405, "This cannot be done here",
          413, "This is too much at once");

  private final PrintWriter log;

  /**
   * @param log where faults of the program go
   */
  Troubles(PrintWriter log) {
    this.log = log;
  }

  void refused(Refusal refusal, Context request) {
    String location = refusal.location();
    if (location != null) {
      request.header("Location", location).status(refusal.status()).result("");
      return;
    }
    tell(request, refusal.status(), refusal.message(), refusal.wayOut());
  }

  void refused(HttpResponseException refusal, Context request) {
    int status = refusal.getStatus();
    tell(
        request,
        status,
        MESSAGES.getOrDefault(status, "The server cannot answer this request"),
        status == 404
            ? "Check the address, search for what it was about, or go home."
            : "Go back and try again; " + OpenApi.PATH + " says what each address takes.");
  }

  void failed(StoreException failure, Context request) {
    log(failure);
    String message = failure.getMessage();
    tell(
        request,
        503,
        "The store cannot answer now",
        message == null ? "Try again." : "Try again; the log of the server says more.");
  }

  void failed(Exception failure, Context request) {
    if (isTooLarge(failure)) {
      tell(
          request,
          413,
          "This is too much at once",
          "Upload up to " + Uploads.MEGABYTES + " MB, or read the rest in with 'onrecord add'.");
      return;
    }
    log(failure);
    tell(
        request,
        500,
        "This is a fault of the program",
        "What was kept is safe. Please report it with what the log of the server says.");
  }

  /** Jetty says so in several ways. */
  private static boolean isTooLarge(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      String message = at.getMessage();
      if (message != null
          && (message.contains("max length exceeded")
              || message.contains("exceeds max")
              || message.contains("max file size")
              || message.contains("too large"))) {
        return true;
      }
    }
    return false;
  }

  private synchronized void log(Exception failure) {
    failure.printStackTrace(log);
    log.flush();
  }

  private static void tell(Context request, int status, String message, String wayOut) {
    request.status(status);
    if (Wish.of(request).isData()) {
      ObjectNode problem = Json.object();
      problem.put("title", message);
      problem.put("status", status);
      problem.put("detail", wayOut);
      Json.answer(request, problem, "application/problem+json");
    } else {
      request
          .contentType("text/html; charset=utf-8")
          .result(
              WebTemplates.page(
                  message,
                  "",
                  "trouble.jte",
                  Map.of("status", status, "message", message, "wayOut", wayOut)));
    }
  }
}
