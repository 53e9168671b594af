package org.onrecord.app.web;

import org.jspecify.annotations.Nullable;

/** A server cannot be started; the message is for a person and names the way out. */
public final class ServerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
