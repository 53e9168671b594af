package org.onrecord.app.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.article.Article;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;

/** Looks at folders and addresses in turn. */
public final class Watch {
  /** How often folders are looked at. */
  private static final Duration FOLDERS = Duration.ofSeconds(2);

  private static final Duration CONNECTING = Duration.ofSeconds(20);
  private static final Duration WHOLE = Duration.ofMinutes(2);

  private final List<WatchedFolder> folders = new ArrayList<>();
  private final List<WatchedAddress> addresses = new ArrayList<>();
  private final Visits visits;
  private final Clock clock;

  /**
   * How to watch.
   *
   * @param state the file in which visits are remembered
   * @param interval the least time between two visits of one address
   * @param pages whether the pages are read to which the entries of a feed link
   * @param worthwhile whether an entry's page is worth a visit, by what the feed says of it
   * @param allowPrivate whether addresses of this machine and its networks may be asked
   * @param agent how the program names itself to servers
   */
  public record Settings(
      Path state,
      Duration interval,
      boolean pages,
      Predicate<Article> worthwhile,
      boolean allowPrivate,
      String agent) {}

  /**
   * @throws IOException if what is remembered cannot be read
   */
  public Watch(List<Path> folders, List<URI> addresses, Settings settings, Readers readers)
      throws IOException {
    this(
        folders,
        addresses,
        settings,
        readers,
        InetAddress::getAllByName,
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()));
  }

  Watch(
      List<Path> folders,
      List<URI> addresses,
      Settings settings,
      Readers readers,
      Web.Names names,
      Clock clock,
      Guest.Pause pause)
      throws IOException {
    this.clock = clock;
    this.visits = Visits.open(settings.state());
    Web web = new Web(names, settings.allowPrivate(), settings.agent(), CONNECTING, WHOLE);
    WatchedAddress.Manners manners =
        new WatchedAddress.Manners(
            new Guest(web, clock, pause),
            visits,
            readers,
            clock,
            settings.interval(),
            settings.pages(),
            settings.worthwhile());
    folders.forEach(folder -> this.folders.add(new WatchedFolder(folder, readers)));
    addresses.forEach(address -> this.addresses.add(new WatchedAddress(address, manners)));
  }

  /**
   * Looks everywhere once and gives what is new to the sink.
   *
   * @param now whether a file is read at the first look, though it might still be written
   */
  public void look(Sink sink, boolean now) throws InterruptedException {
    for (WatchedFolder folder : folders) {
      folder.look(sink, now);
    }
    for (WatchedAddress address : addresses) {
      address.look(sink);
    }
  }

  /** Remembers the visits, once what they brought is safe. */
  public void remember() throws IOException {
    if (!addresses.isEmpty()) {
      addresses.forEach(WatchedAddress::remember);
      visits.save();
    }
  }

  /** How long there is nothing to do. */
  public Duration rest() {
    if (!folders.isEmpty()) {
      return FOLDERS;
    }
    Instant next =
        addresses.stream()
            .map(WatchedAddress::next)
            .min(Instant::compareTo)
            .orElse(clock.instant());
    Duration rest = Duration.between(clock.instant(), next);
    return rest.compareTo(FOLDERS) < 0 ? FOLDERS : rest;
  }
}
