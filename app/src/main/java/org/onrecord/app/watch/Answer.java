package org.onrecord.app.watch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What a server answered. */
final class Answer {
  private final URI address;
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * Takes an answer.
   *
   * @param address where it was in the end
   * @param headers their names in small letters
   * @param body its encodings undone
   */
  Answer(URI address, int status, Map<String, String> headers, byte[] body) {
    this.address = address;
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  URI address() {
    return address;
  }

  int status() {
    return status;
  }

  byte[] body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
