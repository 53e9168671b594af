package org.onrecord.app.web;

import io.javalin.http.Context;

/** In which form a request wants its answer. */
enum Wish {
  PAGE,
  JSON,
  CSV,
  API;

  static Wish of(Context request) {
    String path = request.path();
    if (path.startsWith("/api/")) {
      return API;
    }
    return path.endsWith(".json") ? JSON : path.endsWith(".csv") ? CSV : PAGE;
  }

  /** Whether a program asks, not a person. */
  boolean isData() {
    return this != PAGE;
  }
}
