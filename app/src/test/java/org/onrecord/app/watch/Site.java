package org.onrecord.app.watch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A site on this machine, for tests. */
final class Site implements AutoCloseable {
  /** What a page answers. */
  record Page(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
          asked.add(path);
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          Page page = pages.getOrDefault(path, new Page(404, Map.of(), ""));
          boolean same = etag != null && etag.equals(page.headers().get("ETag"));
          byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
          page.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
          if (same) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.sendResponseHeaders(page.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
  }

  Site page(String path, int status, Map<String, String> headers, String body) {
    pages.put(path, new Page(status, headers, body));
    return this;
  }

  Site page(String path, String body) {
    return page(path, 200, Map.of(), body);
  }

  /** The paths that were asked for since the last time, in order. */
  List<String> asked() {
    List<String> paths = List.copyOf(asked);
    asked.clear();
    return paths;
  }

  List<String> agents() {
    return List.copyOf(agents);
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
