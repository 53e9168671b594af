package org.onrecord.app.watch;

/** An address that could not be read; the message says why and the way out. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code a short stable name such as {@code private-address}
   */
  FetchException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A short stable name of what is wrong. */
  public String code() {
    return code;
  }

  /** What is wrong, one clause. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
