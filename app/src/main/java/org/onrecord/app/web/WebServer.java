package org.onrecord.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.app.pile.LazyLinguist;
import org.onrecord.app.pile.Rosters;
import org.onrecord.store.RelateNew;
import org.onrecord.store.StoreException;

/** A server of pages and an API over a store. Start here: {@link #start}. */
public final class WebServer implements AutoCloseable {
  /** The fewest characters of a token. */
  public static final int TOKEN = 16;

  private static final int THREADS = 16;
  private static final int IDLE_MILLIS = 30_000;
  private static final int STOP_MILLIS = 5_000;
  private static final int HEADER_BYTES = 16_384;
  private static final int BODY_BYTES = 1_000_000;
  private static final int MEMORY_MEGABYTES = 1;

  private final Javalin javalin;
  private final Archive archive;
  private final Jobs jobs;
  private final String address;

  private WebServer(Javalin javalin, Archive archive, Jobs jobs, String address) {
    this.javalin = javalin;
    this.archive = archive;
    this.jobs = jobs;
    this.address = address;
  }

  /**
   * Opens the store and answers requests until it is closed.
   *
   * @param log where faults of the program go
   * @throws ServerException if it cannot be started as the settings say
   * @throws StoreException if the store cannot be opened
   */
  public static WebServer start(ServerSettings settings, PrintWriter log) {
    InetAddress listen = address(settings.listen());
    String token = settings.token();
    checkToken(listen, token);
    Archive archive = Archive.open(settings.store());
    Jobs jobs = new Jobs(Clock.systemUTC());
    boolean started = false;
    try {
      Onrecord onrecord =
          Rosters.onrecord(LazyLinguist.of(settings.parses()), archive.reading().roster())
              .on(settings.threads());
      Reading reading =
          new Reading(archive.writing(), onrecord, new RelateNew(onrecord), settings.threads());
      Access access = token == null ? null : new Access(token, Clock.systemUTC());
      List<String> names = new ArrayList<>(settings.names());
      names.add(settings.listen());
      Guard guard = new Guard(new Hosts(listen.isLoopbackAddress(), names), access);
      List<Endpoint> endpoints = endpoints(archive, jobs, reading, access);
      Javalin javalin =
          Javalin.create(
              config -> configure(config, settings, listen, guard, endpoints, new Troubles(log)));
      start(javalin, settings);
      started = true;
      if (!archive.reading().isRelated()) {
        jobs.add("Finish what was cut off", reading.relate());
      }
      String host = listen.isAnyLocalAddress() ? "localhost" : host(listen);
      return new WebServer(javalin, archive, jobs, "http://" + host + ":" + javalin.port() + "/");
    } finally {
      if (!started) {
        jobs.close();
        archive.close();
      }
    }
  }

  private static InetAddress address(String listen) {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw new ServerException(
          "there is no address '" + listen + "'; give one of this machine with --listen", e);
    }
  }

  private static String host(InetAddress address) {
    String numbers = address.getHostAddress();
    return numbers.contains(":") ? "[" + numbers + "]" : numbers;
  }

  private static void checkToken(InetAddress listen, @Nullable String token) {
    if (token == null && !listen.isLoopbackAddress()) {
      throw new ServerException(
          "others can reach "
              + listen.getHostAddress()
              + ": give a token with --token or ONRECORD_TOKEN that they must show, or leave out"
              + " --listen",
          null);
    }
    if (token != null && token.length() < TOKEN) {
      throw new ServerException(
          "the token is short enough to be guessed; give one of at least "
              + TOKEN
              + " characters, such as what 'openssl rand -hex 16' prints",
          null);
    }
  }

  private static List<Endpoint> endpoints(
      Archive archive, Jobs jobs, Reading reading, @Nullable Access access) {
    Deciding deciding = new Deciding(archive, jobs, reading);
    List<Endpoint> all = new ArrayList<>();
    all.addAll(new FrontPage(archive, jobs).endpoints());
    all.addAll(new SearchPage(archive).endpoints());
    all.addAll(new ViewPages(archive).endpoints());
    all.addAll(new ReviewPages(archive, deciding).endpoints());
    all.addAll(new JobPages(archive, jobs, reading).endpoints());
    all.addAll(new LoginPages(access).endpoints());
    all.addAll(new Api(archive, jobs).endpoints());
    all.addAll(new DecisionApi(archive, deciding).endpoints());
    Assets assets = new Assets();
    all.add(
        Endpoint.get(Assets.PATH + "{name}", "Style sheets and scripts.")
            .gives(new Endpoint.Reply(200, "text/css", null))
            .by(assets::answer));
    Endpoint document = Endpoint.get(OpenApi.PATH, "This document.").gives(200, "Document");
    all.add(document);
    var described = OpenApi.document(all);
    all.set(all.size() - 1, document.by(request -> Json.answer(request, described)));
    return List.copyOf(all);
  }

  private static void configure(
      JavalinConfig config,
      ServerSettings settings,
      InetAddress listen,
      Guard guard,
      List<Endpoint> endpoints,
      Troubles troubles) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = BODY_BYTES;
    config.http.prefer405over404 = true;
    config.http.asyncTimeout = IDLE_MILLIS;
    config.jetty.threadPool = new QueuedThreadPool(THREADS, 2, IDLE_MILLIS);
    config.jetty.multipartConfig.maxFileSize(Uploads.MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(MEMORY_MEGABYTES, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(WebServer::bound);
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setStopAtShutdown(false);
        });
    config.jetty.addConnector(
        (server, http) -> {
          ServerConnector connector =
              new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http));
          connector.setHost(listen.getHostAddress());
          connector.setPort(settings.port());
          connector.setIdleTimeout(IDLE_MILLIS);
          return connector;
        });
    config.routes.before(guard::check);
    config.routes.exception(Refusal.class, troubles::refused);
    config.routes.exception(HttpResponseException.class, troubles::refused);
    config.routes.exception(StoreException.class, troubles::failed);
    config.routes.exception(Exception.class, troubles::failed);
    for (Endpoint endpoint : endpoints) {
      config.routes.addHttpHandler(endpoint.method(), endpoint.path(), endpoint.handler());
    }
  }

  private static void bound(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setIdleTimeout(IDLE_MILLIS);
  }

  private static void start(Javalin javalin, ServerSettings settings) {
    try {
      javalin.start();
    } catch (RuntimeException e) {
      javalin.stop();
      throw new ServerException(
          "port "
              + settings.port()
              + " of "
              + settings.listen()
              + " cannot be used, most likely another program has it; give another with --port, or"
              + " --port 0 for any that is free",
          e);
    }
  }

  /** Where a browser finds it. */
  public String url() {
    return address;
  }

  /** What requests are answered, as METHOD and path. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** The work behind the pages. */
  Jobs jobs() {
    return jobs;
  }

  /** Answers what has been asked, stops all work and closes the store. */
  @Override
  public void close() {
    javalin.stop();
    jobs.close();
    archive.close();
  }
}
