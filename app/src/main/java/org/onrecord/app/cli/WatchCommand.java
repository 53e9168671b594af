package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.app.pile.Keeping;
import org.onrecord.app.watch.Watch;
import org.onrecord.store.KeptRoster;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord watch DIR…|URL…}: takes in what appears. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Watches folders, feeds and pages, and reads into a store what appears there. It asks a",
      "server only for what has changed, seldom, and for nothing that its robots.txt closes.",
      ""
    },
    footer = {
      "",
      "Example: look once at a folder, and keep what is new in onrecord.db",
      "  onrecord watch samples/ferry-inquiry --once",
      "Example: a feed, every half hour, until Ctrl-C",
      "  onrecord watch https://www.example.org/news.rss --every 30"
    })
final class WatchCommand implements Callable<Integer> {
  /** Minutes between two visits of one address at the least. */
  private static final int LEAST = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description = "A folder, or the address of a feed or page (http or https).")
  private List<String> places = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--once", description = "Look once and end.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "Time between two visits of an address, 5 or more. Default: ${DEFAULT-VALUE}.")
  private int every = 15;

  @Option(
      names = "--fetch-pages",
      description = "Read the pages to which the entries of a feed link, not the entries alone.")
  private boolean pages;

  @Option(
      names = "--allow-private",
      description = "Allow addresses of this machine and of the networks around it.")
  private boolean allowPrivate;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "An address at which servers' owners can reach you; sent along.")
  private @Nullable String contact;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where visits are remembered. Default: the store's name and .watch.")
  private @Nullable Path state;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<Path> folders = new ArrayList<>();
    List<URI> addresses = new ArrayList<>();
    places.forEach(place -> sort(place, folders, addresses));
    if (every < LEAST) {
      throw new UserError("--every " + every + " is too often; " + LEAST + " minutes or more");
    }
    Watch watch =
        new Watch(
            folders,
            addresses,
            new Watch.Settings(
                state(),
                Duration.ofMinutes(every),
                pages,
                reading.wanted::fits,
                allowPrivate,
                agent()),
            AllReaders.all());
    Optional<KeptRoster> given = roster.given();
    try (Store opened = store.open()) {
      given.ifPresent(opened::roster);
      return watch(opened, watch, err);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Commands.DONE;
    }
  }

  private int watch(Store opened, Watch watch, PrintWriter err)
      throws IOException, InterruptedException {
    try (Pile pile = new Pile(reading, List.of(), opened.roster(), err)) {
      Intake intake = new Intake(opened, pile, err, reading.quiet);
      intake.readAnew();
      while (true) {
        Keeping keeping = new Keeping(opened);
        look(watch, pile, keeping);
        intake.relate();
        watch.remember();
        pile.rest();
        if (!reading.quiet && (once || keeping.added() + keeping.problems() > 0)) {
          err.println(Intake.said(keeping));
        }
        if (once) {
          return code(keeping);
        }
        Thread.sleep(watch.rest().toMillis());
      }
    }
  }

  private static int code(Keeping keeping) {
    boolean nothing = keeping.added() + keeping.known() == 0;
    return keeping.problems() == 0 ? Commands.DONE : nothing ? Commands.FAILED : Commands.PROBLEMS;
  }

  private void look(Watch watch, Pile pile, Keeping keeping)
      throws IOException, InterruptedException {
    boolean[] interrupted = {false};
    pile.read(
        keeping,
        sink -> {
          try {
            watch.look(pile.wanted(sink), once);
          } catch (InterruptedException e) {
            interrupted[0] = true;
          }
        });
    if (interrupted[0]) {
      throw new InterruptedException();
    }
  }

  private static void sort(String place, List<Path> folders, List<URI> addresses) {
    String lower = place.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      try {
        addresses.add(URI.create(place));
      } catch (IllegalArgumentException e) {
        throw new UserError(place + " is no address");
      }
    } else if (Files.isDirectory(Path.of(place))) {
      folders.add(Path.of(place));
    } else {
      throw new UserError(
          place + " is no folder and no http or https address; 'onrecord add' reads files");
    }
  }

  private Path state() {
    Path given = state;
    if (given != null) {
      return given;
    }
    return Path.of(store.address.startsWith("jdbc:") ? "onrecord.watch" : store.address + ".watch");
  }

  private String agent() {
    String program = Onrecord.PROGRAM.replace(' ', '/');
    return contact == null ? program : program + " (" + contact + ")";
  }
}
