package org.onrecord.store;

import org.jspecify.annotations.Nullable;

/** A store cannot be used; the message is for a person and names the way out where there is one. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  StoreException(String message) {
    super(message);
  }
}
