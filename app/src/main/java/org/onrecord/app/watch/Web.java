package org.onrecord.app.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks servers for pages, bounded in time, size and redirects. Each name is resolved once a
 * connection and the connection goes to the very address that was judged, which the client of the
 * platform cannot be told to do: a name that first leads to a public address and then to this
 * machine gains nothing.
 */
final class Web {
  /** Finds the addresses of a host. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** Judges where an answer leads before it is followed. */
  interface Gate {
    void check(URI next) throws FetchException;
  }

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

  private final Names names;
  private final boolean allowPrivate;
  private final String agent;
  private final Duration connecting;
  private final Duration whole;

  /**
   * @param allowPrivate whether addresses of this machine and its networks may be asked
   * @param agent how the program names itself
   * @param connecting the longest that a connection may take to be made or to bring something
   * @param whole the longest that one answer may take
   */
  Web(Names names, boolean allowPrivate, String agent, Duration connecting, Duration whole) {
    this.names = names;
    this.allowPrivate = allowPrivate;
    this.agent = agent;
    this.connecting = connecting;
    this.whole = whole;
  }

  /** How the program names itself. */
  String agent() {
    return agent;
  }

  /**
   * Whether an address may be asked by its form.
   *
   * @throws FetchException with the reason if not
   */
  static URI checked(URI address) throws FetchException {
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    boolean http = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!http || address.getHost() == null) {
      throw new FetchException("bad-address", "is no http or https address");
    }
    if (address.getRawUserInfo() != null) {
      throw new FetchException("bad-address", "holds a name or password: leave it out");
    }
    return address;
  }

  /** Asks for an address, and for those to which it leads; each judged like the first. */
  Answer get(URI address, Map<String, String> headers, Gate gate) throws FetchException {
    URI at = checked(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Answer answer = once(at, headers);
      String location = answer.headers().get("location");
      if (!MOVED.contains(answer.status()) || location == null) {
        return answer;
      }
      at = next(at, location);
      gate.check(at);
    }
    throw new FetchException(
        "too-many-redirects", "leads on more than " + MOST_REDIRECTS + " times");
  }

  private static URI next(URI at, String location) throws FetchException {
    URI next;
    try {
      next = checked(at.resolve(location.strip()));
    } catch (IllegalArgumentException e) {
      throw new FetchException("bad-address", "leads to something that is no address");
    }
    if (isSecure(at) && !isSecure(next)) {
      throw new FetchException(
          "insecure-redirect", "leads from https to http, which is not followed");
    }
    boolean usual = next.getPort() < 0 || port(next) == 80 || port(next) == 443;
    if (!usual && port(next) != port(at)) {
      throw new FetchException("bad-address", "leads to port " + port(next) + ", not followed");
    }
    return next;
  }

  private Answer once(URI at, Map<String, String> headers) throws FetchException {
    long deadline = System.nanoTime() + whole.toNanos();
    try (Socket plain = connected(at)) {
      plain.setSoTimeout(millis(connecting));
      try (Socket socket = isSecure(at) ? secured(plain, at) : plain) {
        socket.getOutputStream().write(request(at, headers));
        socket.getOutputStream().flush();
        return new AnswerReader(socket.getInputStream(), deadline).read(at);
      }
    } catch (SocketTimeoutException e) {
      throw new FetchException("timeout", "took too long to answer");
    } catch (SSLException e) {
      throw new FetchException("insecure", "has no valid certificate (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw new FetchException("unreachable", "cannot be reached (" + e.getMessage() + ")");
    }
  }

  private Socket connected(URI at) throws FetchException, IOException {
    String host = at.getHost();
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] found;
    try {
      found = names.of(bare);
    } catch (UnknownHostException e) {
      throw new FetchException("unknown-host", "has a host that is not known: " + bare);
    }
    List<InetAddress> allowed = new ArrayList<>();
    for (InetAddress address : found) {
      if (allowPrivate || Addresses.isPublic(address)) {
        allowed.add(address);
      }
    }
    if (allowed.isEmpty()) {
      throw new FetchException(
          "private-address",
          "is an address of this machine or its network; --allow-private allows that");
    }
    IOException last = new IOException("no address");
    for (InetAddress address : allowed) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port(at)), millis(connecting));
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  private static Socket secured(Socket plain, URI at) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, at.getHost(), port(at), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private byte[] request(URI at, Map<String, String> headers) {
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    StringBuilder request = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    line(request, "Host", at.getPort() < 0 ? at.getHost() : at.getHost() + ":" + at.getPort());
    line(request, "User-Agent", agent);
    line(request, "Accept", "application/rss+xml, application/atom+xml, text/html, */*;q=0.5");
    line(request, "Accept-Encoding", "gzip");
    line(request, "Connection", "close");
    headers.forEach((name, value) -> line(request, name, value));
    return request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder request, String name, String value) {
    String plain = value.replaceAll("\\p{Cntrl}", "");
    request.append(name).append(": ").append(plain).append("\r\n");
  }

  static boolean isSecure(URI at) {
    return at.getScheme().toLowerCase(Locale.ROOT).equals("https");
  }

  static int port(URI at) {
    return at.getPort() >= 0 ? at.getPort() : isSecure(at) ? 443 : 80;
  }

  private static int millis(Duration duration) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, duration.toMillis()));
  }
}
