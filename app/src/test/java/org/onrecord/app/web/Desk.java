package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.cli.Commands;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;

/** A server over a store of the samples, and what asks it. */
final class Desk implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MADE = Path.of("target", "desk");
  private static final Path PARSES = MADE.resolve("parses").toAbsolutePath();

  /** The store of the samples as this program reads them, made once a run. */
  private static @Nullable Path whole;

  private final HttpClient client = HttpClient.newHttpClient();
  private final StringWriter log = new StringWriter();
  private final WebServer server;

  Desk(String store, @Nullable String token) {
    server =
        WebServer.start(
            new ServerSettings(store, "127.0.0.1", 0, List.of(), token, PARSES, 2),
            new PrintWriter(log));
  }

  /** A copy of a store of the samples, in a folder; they are read once. */
  static synchronized String samples(Path folder) {
    try {
      Path made = whole == null ? read() : whole;
      whole = made;
      Path copy = folder.resolve("desk.db");
      Files.copy(made, copy);
      return copy.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path read() throws IOException {
    Path store = MADE.resolve("samples.db");
    Files.createDirectories(MADE);
    Files.deleteIfExists(store);
    int code =
        Commands.run(
            "add", "-q", "../samples", "--store", store.toString(), "--parses", PARSES.toString());
    assertThat(code).isEqualTo(Commands.DONE);
    return store;
  }

  /** Fills a store with what a store of the samples holds. */
  static void fill(String address, Path folder) {
    try (Store from = Stores.open(samples(folder));
        Store to = Stores.open(address)) {
      for (ArticleRecord record : from.extracted()) {
        to.keep(record);
      }
      to.relate(from.record().orElseThrow(), to.changes());
    }
  }

  WebServer server() {
    return server;
  }

  /** What the server said went wrong. */
  String log() {
    return log.toString();
  }

  String url(String path) {
    return server.url() + path.substring(1);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** The JSON behind an address that answers. */
  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return parsed(answer.body());
  }

  static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(body, e);
    }
  }

  HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  HttpResponse<String> form(String path, String fields) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)));
  }

  HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  /** Uploads a file under a name. */
  HttpResponse<String> upload(String path, String name, byte[] bytes) {
    byte[] head =
        ("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] foot = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, bytes, foot))));
  }

  /** Waits until no work goes on. */
  void rest() {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (server.jobs().isBusy()) {
      assertThat(System.nanoTime()).as("patience with " + server.jobs().all()).isLessThan(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
