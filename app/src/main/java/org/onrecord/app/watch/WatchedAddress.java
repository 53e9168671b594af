package org.onrecord.app.watch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Source;

/** A feed or page that is asked for again and again, each time only for what is new. */
final class WatchedAddress {
  private static final Duration BUSY = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** Linked pages of one visit. */
  private static final int MOST_PAGES = 200;

  /**
   * What all watched addresses share.
   *
   * @param interval the least time between two visits of one address
   * @param pages whether the pages are read to which the entries of a feed link
   * @param worthwhile whether an entry's page is worth a visit, by what the feed says of it
   */
  record Manners(
      Guest guest,
      Visits visits,
      Readers readers,
      Clock clock,
      Duration interval,
      boolean pages,
      Predicate<Article> worthwhile) {}

  private static final class Fetched implements Source {
    private final String name;
    private final byte[] bytes;

    Fetched(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private final URI address;
  private final String name;
  private final Manners manners;
  private final List<Runnable> learned = new ArrayList<>();
  private int fetched;

  WatchedAddress(URI address, Manners manners) {
    String whole = address.toString();
    int fragment = whole.indexOf('#');
    this.name = fragment < 0 ? whole : whole.substring(0, fragment);
    this.address = URI.create(name);
    this.manners = manners;
  }

  /** When it may be asked again. */
  Instant next() {
    return manners.visits().of(name).map(Visits.Visit::notBefore).orElse(Instant.EPOCH);
  }

  /** Asks for it where it is time to, and gives what is new to the sink. */
  void look(Sink sink) throws InterruptedException {
    learned.clear();
    fetched = 0;
    if (next().isAfter(manners.clock().instant())) {
      return;
    }
    Visits.Visit before =
        manners.visits().of(name).orElse(new Visits.Visit(null, null, Instant.EPOCH));
    try {
      Answer answer = manners.guest().visit(address, conditions(before));
      if (answer.status() == 200) {
        manners.readers().read(new Fetched(name, answer.body()), entries(sink));
        learned.add(
            () ->
                manners
                    .visits()
                    .put(
                        name,
                        new Visits.Visit(
                            answer.headers().get("etag"),
                            answer.headers().get("last-modified"),
                            after(manners.interval()))));
        return;
      }
      boolean busy = answer.status() == 429 || answer.status() == 503;
      if (answer.status() != 304) {
        sink.problem(status(name, answer));
      }
      again(before, busy ? retryAfter(answer) : manners.interval());
    } catch (FetchException e) {
      sink.problem(problem(name, e));
      again(before, manners.interval());
    }
  }

  /** Remembers what was read, once it is safe in the store. */
  void remember() {
    learned.forEach(Runnable::run);
    learned.clear();
  }

  private void again(Visits.Visit before, Duration wait) {
    learned.add(
        () ->
            manners
                .visits()
                .put(name, new Visits.Visit(before.etag(), before.modified(), after(wait))));
  }

  private Instant after(Duration wait) {
    return manners.clock().instant().plus(wait);
  }

  private static Map<String, String> conditions(Visits.Visit before) {
    Map<String, String> headers = new LinkedHashMap<>();
    String etag = before.etag();
    String modified = before.modified();
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    if (modified != null) {
      headers.put("If-Modified-Since", modified);
    }
    return headers;
  }

  /** Seconds or a date (RFC 9110, 10.2.3), at most a day. */
  private Duration retryAfter(Answer answer) {
    String value = answer.header("retry-after").orElse("").strip();
    Duration wait = BUSY;
    try {
      wait =
          value.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(
                  manners.clock().instant(),
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      wait = BUSY;
    }
    Duration least = wait.compareTo(manners.interval()) < 0 ? manners.interval() : wait;
    return least.compareTo(LONGEST) > 0 ? LONGEST : least;
  }

  /** Puts the linked page in the place of a feed's entry, where that is wanted and can be had. */
  private Sink entries(Sink sink) {
    if (!manners.pages()) {
      return sink;
    }
    return new Sink() {
      @Override
      public void article(Article article) {
        String url = article.url();
        boolean entry = article.source().startsWith(name + "#");
        if (url == null || !entry || !manners.worthwhile().test(article)) {
          sink.article(article);
        } else if (!manners.visits().hasPage(url)) {
          page(article, url, sink);
        }
      }

      @Override
      public void problem(Problem problem) {
        sink.problem(problem);
      }
    };
  }

  private void page(Article entry, String url, Sink sink) {
    fetched++;
    if (fetched > MOST_PAGES) {
      sink.article(entry);
      return;
    }
    try {
      Answer answer = manners.guest().visit(URI.create(url), Map.of());
      if (answer.status() != 200) {
        sink.problem(status(url, answer));
        sink.article(entry);
        return;
      }
      boolean[] found = {false};
      manners
          .readers()
          .read(
              new Fetched(url, answer.body()),
              new Sink() {
                @Override
                public void article(Article article) {
                  found[0] = true;
                  sink.article(dated(article, entry));
                }

                @Override
                public void problem(Problem problem) {
                  sink.problem(problem);
                }
              });
      if (!found[0]) {
        sink.article(entry);
      }
      learned.add(() -> manners.visits().addPage(url));
    } catch (FetchException e) {
      sink.problem(problem(url, e));
      sink.article(entry);
    } catch (IllegalArgumentException e) {
      sink.article(entry);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A page that does not say when it was published has the day that the feed gives. */
  private static Article dated(Article page, Article entry) {
    return page.published() == null ? page.withPublished(entry.published()) : page;
  }

  private static Problem status(String address, Answer answer) {
    return new Problem(
        address,
        null,
        "http-status",
        address + " answers with status " + answer.status() + ": look at it in a browser.");
  }

  private static Problem problem(String address, FetchException e) {
    return new Problem(address, null, e.code(), address + " " + e.reason() + ".");
  }
}
