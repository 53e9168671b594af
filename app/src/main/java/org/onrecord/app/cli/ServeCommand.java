package org.onrecord.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.web.ServerException;
import org.onrecord.app.web.ServerSettings;
import org.onrecord.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord serve}: pages and an API over a store, for browsers and programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the pages of a store and a JSON API, for browsers and programs on this machine.",
      "Reports are read in by drag and drop, doubtful entries are reviewed one by one.",
      ""
    },
    footer = {
      "",
      "Example: read one of the invented affairs in, then look at it at http://127.0.0.1:8080/",
      "  onrecord add samples/ferry-inquiry",
      "  onrecord serve",
      "The API is described at /api/openapi.json; statements of somebody, as JSON:",
      "  curl 'http://127.0.0.1:8080/api/v1/statements?actor=marsh'",
      "For others on the network a token is needed, and should come from the environment:",
      "  ONRECORD_TOKEN=$(openssl rand -hex 16) onrecord serve --listen 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = {
        "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine",
        "can reach; any other needs a token. 0.0.0.0 is every address of this machine."
      })
  private String listen = ServerSettings.LOOPBACK;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:ONRECORD_TOKEN}",
      description = {
        "What every request must show, at least 16 characters; a browser asks for it once.",
        "Better given in the environment, as ONRECORD_TOKEN: others see command lines."
      })
  private @Nullable String token;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A further name of this server, such as that of a proxy before it.")
  private List<String> names = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read and relate; the record is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--parses",
      paramLabel = "DIR",
      description = "Keep the trees of sentences in DIR: reading the same text again is quick.")
  private @Nullable Path parses;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    boolean made = !store.address.startsWith("jdbc:") && !Files.exists(Path.of(store.address));
    ServerSettings settings =
        new ServerSettings(store.address, listen, port, names, given(token), parses, threads);
    WebServer server = start(settings, err);
    if (made) {
      err.println(
          "There was no store "
              + store.address
              + ": an empty one was made. Read reports in on the page, or with 'onrecord add'.");
    }
    err.println("Onrecord is at " + server.url() + " (Ctrl-C stops it)");
    err.flush();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                }));
    stopped.await();
    return Commands.DONE;
  }

  private static WebServer start(ServerSettings settings, PrintWriter err) {
    try {
      return WebServer.start(settings, err);
    } catch (ServerException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String given(@Nullable String token) {
    return token == null || token.isEmpty() ? null : token;
  }
}
