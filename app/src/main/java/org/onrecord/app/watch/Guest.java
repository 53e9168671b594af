package org.onrecord.app.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visits sites as they ask for it: what their robots.txt allows, and not one page after the other.
 */
final class Guest {
  /** Waits; a test does not. */
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  /** How long what a site asks for is believed. */
  private static final Duration ROBOTS = Duration.ofHours(24);

  /** The least time between two visits of one site. */
  private static final Duration LEAST = Duration.ofSeconds(2);

  /** How long a site that could not be reached is left alone. */
  private static final Duration DOWN = Duration.ofMinutes(10);

  private record Asked(Robots robots, @Nullable FetchException failure, Instant until) {}

  private final Web web;
  private final Clock clock;
  private final Pause pause;
  private final Map<String, Asked> robots = new LinkedHashMap<>();
  private final Map<String, Instant> last = new LinkedHashMap<>();

  Guest(Web web, Clock clock, Pause pause) {
    this.web = web;
    this.clock = clock;
    this.pause = pause;
  }

  /** Asks for an address where its site allows it, after waiting as long as is polite. */
  Answer visit(URI address, Map<String, String> headers)
      throws FetchException, InterruptedException {
    Web.checked(address);
    String site = site(address);
    Robots rules = robots(address, site);
    check(address, rules);
    space(site, rules.delay());
    return web.get(address, headers, next -> check(next, robots(next, site(next))));
  }

  private static void check(URI address, Robots rules) throws FetchException {
    String path = address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    if (!rules.allows((path == null || path.isEmpty() ? "/" : path) + query)) {
      throw new FetchException(
          "robots", "is not open to programs: the site's robots.txt says so, or cannot be had");
    }
  }

  private void space(String site, Duration asked) throws InterruptedException {
    Duration least = asked.compareTo(LEAST) > 0 ? asked : LEAST;
    Instant before = last.get(site);
    if (before != null) {
      Duration since = Duration.between(before, clock.instant());
      if (since.compareTo(least) < 0) {
        pause.of(least.minus(since));
      }
    }
    last.put(site, clock.instant());
  }

  private Robots robots(URI address, String site) throws FetchException {
    Asked known = robots.get(site);
    if (known == null || known.until().isBefore(clock.instant())) {
      known = asked(address);
      robots.put(site, known);
    }
    FetchException failure = known.failure();
    if (failure != null) {
      throw failure;
    }
    return known.robots();
  }

  private Asked asked(URI address) {
    try {
      Answer answer = web.get(address.resolve("/robots.txt"), Map.of(), next -> {});
      boolean fails = answer.status() >= 500 || answer.status() == 429;
      Robots found =
          answer.status() == 200
              ? Robots.of(new String(answer.body(), StandardCharsets.UTF_8))
              : fails ? Robots.closed() : Robots.open();
      return new Asked(found, null, clock.instant().plus(fails ? DOWN : ROBOTS));
    } catch (FetchException e) {
      return new Asked(Robots.closed(), e, clock.instant().plus(DOWN));
    }
  }

  private static String site(URI address) {
    return address.getScheme() + "://" + address.getHost() + ":" + Web.port(address);
  }
}
