package org.onrecord.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a server that has a token: a program that sends it with every request, or a browser
 * that has given it once and got a session for it. All comparisons take the same time, whatever is
 * compared.
 */
final class Access {
  /** How long a session holds. */
  static final Duration SESSION = Duration.ofHours(12);

  private static final String BEARER = "Bearer ";

  /** Sessions at a time; the oldest goes. */
  private static final int SESSIONS = 1_000;

  /** Wrong tokens in a minute, from anywhere, after which nobody may try. */
  private static final int TRIES = 20;

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final byte[] token;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> sessions = new LinkedHashMap<>();
  private final Deque<Instant> wrong = new ArrayDeque<>();

  Access(String token, Clock clock) {
    this.token = digest(token);
    this.clock = clock;
  }

  /**
   * Whether a request shows the token.
   *
   * @param authorization the header of this name
   */
  boolean admitsProgram(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && isToken(authorization.substring(BEARER.length()).strip());
  }

  /**
   * Whether a request belongs to a session.
   *
   * @param cookie that was given at login
   */
  synchronized boolean admitsBrowser(@Nullable String cookie) {
    if (cookie == null) {
      return false;
    }
    // By its digest, so that looking it up tells nothing of its characters.
    Instant end = sessions.get(HexFormat.of().formatHex(digest(cookie)));
    return end != null && clock.instant().isBefore(end);
  }

  /** A session for whoever knows the token; empty for a wrong one. */
  synchronized Optional<String> login(String given) {
    if (!isToken(given)) {
      wrong.add(clock.instant());
      return Optional.empty();
    }
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String cookie = HexFormat.of().formatHex(bytes);
    sessions.values().removeIf(end -> !clock.instant().isBefore(end));
    if (sessions.size() >= SESSIONS) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    sessions.put(HexFormat.of().formatHex(digest(cookie)), clock.instant().plus(SESSION));
    return Optional.of(cookie);
  }

  /** Ends a session. */
  synchronized void logout(@Nullable String cookie) {
    if (cookie != null) {
      sessions.remove(HexFormat.of().formatHex(digest(cookie)));
    }
  }

  /** Whether so many wrong tokens came lately that none is looked at. */
  synchronized boolean isTired() {
    Instant begin = clock.instant().minus(WINDOW);
    while (!wrong.isEmpty() && wrong.peek().isBefore(begin)) {
      wrong.remove();
    }
    return wrong.size() >= TRIES;
  }

  private boolean isToken(String given) {
    return MessageDigest.isEqual(digest(given), token);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
