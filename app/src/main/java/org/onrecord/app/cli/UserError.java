package org.onrecord.app.cli;

/** Something that the user can put right; the message says what is wrong and the way out. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }
}
