package org.onrecord.app.web;

import org.jspecify.annotations.Nullable;

/** A request that is not answered as asked; says why and the way out. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String wayOut;
  private final @Nullable String location;

  /**
   * @param status of HTTP, from 400
   * @param message what is wrong, in one sentence without its full stop
   * @param wayOut what to do about it, in one sentence
   */
  Refusal(int status, String message, String wayOut) {
    this(status, message, wayOut, null);
  }

  private Refusal(int status, String message, String wayOut, @Nullable String location) {
    super(message, null, false, false);
    this.status = status;
    this.wayOut = wayOut;
    this.location = location;
  }

  /** Sends a browser to another page. */
  static Refusal goTo(String location) {
    return new Refusal(303, "See another page", "Go to " + location + ".", location);
  }

  /** There is no such thing. */
  static Refusal notFound(String what) {
    return new Refusal(404, what, "It may have gone with its article; search for it, or go home.");
  }

  /** A question that makes no sense. */
  static Refusal bad(String message, String wayOut) {
    return new Refusal(400, message, wayOut);
  }

  int status() {
    return status;
  }

  String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  String wayOut() {
    return wayOut;
  }

  @Nullable String location() {
    return location;
  }
}
