package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server lets nobody do. */
class SecurityTest {
  private static final String TOKEN = "0123456789abcdef-token";

  @TempDir private static Path folder;

  private static Desk open;
  private static Desk closed;

  @BeforeAll
  static void start() {
    open = new Desk(folder.resolve("open.db").toString(), null);
    closed = new Desk(folder.resolve("closed.db").toString(), TOKEN);
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
    assertThat(open.log() + closed.log()).as("faults of the program").isEmpty();
  }

  /** Sends a request as it stands, and gives the answer as it comes. */
  private static String raw(Desk desk, String request) throws IOException {
    URI address = URI.create(desk.server().url());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String get(String path, String host) throws IOException {
    return raw(
        open, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "10.0.0.7"})
  void aForeignHostNameIsRefused(String host) throws IOException {
    assertThat(get("/", host)).startsWith("HTTP/1.1 421");
    assertThat(get("/api/v1/status", host)).startsWith("HTTP/1.1 421").contains("--name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1", "[::1]:8080", "localhost."})
  void itsOwnNamesAreAnswered(String host) throws IOException {
    assertThat(get("/api/v1/status", host)).startsWith("HTTP/1.1 200");
  }

  @Test
  void namesOfAServerThatOthersReach() {
    Hosts hosts = new Hosts(false, List.of("desk.example"));
    assertThat(
            List.of("desk.example", "192.168.3.4:80", "[fe80::1]").stream().allMatch(hosts::knows))
        .isTrue();
    assertThat(hosts.knows("evil.example")).isFalse();
    assertThat(hosts.knows(null)).isFalse();
  }

  private static int post(@Nullable String origin, @Nullable String site, boolean cookie) {
    var request = open.request("/decisions");
    request.header("Content-Type", "application/x-www-form-urlencoded");
    if (origin != null) {
      request.header("Origin", origin.replace("SELF", open.url("/").replaceAll("/$", "")));
    }
    if (site != null) {
      request.header("Sec-Fetch-Site", site);
    }
    if (cookie) {
      request.header("Cookie", "anything=1");
    }
    return open.send(request.POST(java.net.http.HttpRequest.BodyPublishers.ofString("number=77")))
        .statusCode();
  }

  @Test
  void whatChangesSomethingComesFromAPageOfThisServer() {
    int done = 404; // there is no decision 77
    assertThat(post("http://evil.example", null, false)).isEqualTo(403);
    assertThat(post("null", null, false)).isEqualTo(403);
    assertThat(post("http://127.0.0.1:1", null, false)).isEqualTo(403);
    assertThat(post("SELF", "cross-site", false)).isEqualTo(403);
    assertThat(post("SELF", "same-site", false)).isEqualTo(403);
    assertThat(post(null, null, true)).isEqualTo(403);
    assertThat(post("SELF", null, true)).isEqualTo(done);
    assertThat(post("SELF", "same-origin", true)).isEqualTo(done);
    assertThat(post(null, null, false)).as("a program").isEqualTo(done);
  }

  @Test
  void aServerWithATokenShowsNothingWithoutIt() {
    for (String path :
        List.of("/api/v1/status", "/api/openapi.json", "/stories.json", "/search.csv")) {
      HttpResponse<String> answer = closed.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    }
    HttpResponse<String> page = closed.get("/search?q=secret");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location"))
        .hasValue("/login?next=%2Fsearch%3Fq%3Dsecret");
    assertThat(closed.get("/assets/onrecord.css").statusCode()).isEqualTo(200);
    assertThat(closed.post("/api/v1/decisions", "{}").statusCode()).isEqualTo(401);
    for (String wrong : List.of("Bearer ", "Bearer " + TOKEN + "x", "Basic " + TOKEN, TOKEN)) {
      var request = closed.request("/api/v1/status").header("Authorization", wrong);
      assertThat(closed.send(request).statusCode()).as(wrong).isEqualTo(401);
    }
    var right = closed.request("/api/v1/status").header("Authorization", "bearer " + TOKEN);
    assertThat(closed.send(right).statusCode()).isEqualTo(200);
  }

  @Test
  void aBrowserLogsInAndOut() {
    assertThat(closed.form("/login", "token=wrong&next=/").statusCode()).isEqualTo(403);
    HttpResponse<String> login = closed.form("/login", "token=" + TOKEN + "&next=/search?q=x");
    assertThat(login.statusCode()).isEqualTo(303);
    assertThat(login.headers().firstValue("Location")).hasValue("/search?q=x");
    String cookie = login.headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    assertThat(cookie).doesNotContain(TOKEN);
    String session = cookie.substring(0, cookie.indexOf(';'));
    assertThat(closed.send(closed.request("/").header("Cookie", session)).statusCode())
        .isEqualTo(200);
    assertThat(closed.send(closed.request("/").header("Cookie", session + "0")).statusCode())
        .isEqualTo(303);
    var logout =
        closed
            .request("/logout")
            .header("Cookie", session)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(java.net.http.HttpRequest.BodyPublishers.noBody());
    assertThat(closed.send(logout).statusCode()).isEqualTo(303);
    assertThat(closed.send(closed.request("/").header("Cookie", session)).statusCode())
        .isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "http://evil.example",
        "/\\evil.example",
        "/%0d%0aX: y\r\n",
        "evil",
        ""
      })
  void aLoginLeadsNowhereElse(String next) {
    assertThat(LoginPages.local(next)).isIn("/", "/%0d%0aX: y").doesNotContain("evil");
    assertThat(LoginPages.local("/story/a-b_c.d")).isEqualTo("/story/a-b_c.d");
  }

  @Test
  void whoGuessesTokensIsStopped() {
    Instant[] now = {Instant.EPOCH};
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now[0];
          }

          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    Access access = new Access(TOKEN, clock);
    String session = access.login(TOKEN).orElseThrow();
    for (int i = 0; i < 20; i++) {
      assertThat(access.isTired()).isFalse();
      assertThat(access.login("guess " + i)).isEmpty();
    }
    assertThat(access.isTired()).isTrue();
    now[0] = now[0].plus(Duration.ofMinutes(2));
    assertThat(access.isTired()).isFalse();
    assertThat(access.admitsBrowser(session)).isTrue();
    now[0] = now[0].plus(Access.SESSION);
    assertThat(access.admitsBrowser(session)).as("the next day").isFalse();
  }

  @Test
  void anAddressThatOthersReachNeedsAToken() {
    String store = folder.resolve("never.db").toString();
    for (String token : new String[] {null, "short"}) {
      ServerSettings settings = new ServerSettings(store, "0.0.0.0", 0, List.of(), token, null, 1);
      assertThatThrownBy(() -> WebServer.start(settings, new PrintWriter(new StringWriter())))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("token");
    }
    assertThat(Path.of(store)).doesNotExist();
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    int port = URI.create(open.server().url()).getPort();
    ServerSettings settings =
        new ServerSettings(
            folder.resolve("second.db").toString(), "127.0.0.1", port, List.of(), null, null, 1);
    assertThatThrownBy(() -> WebServer.start(settings, new PrintWriter(new StringWriter())))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("port " + port)
        .hasMessageContaining("--port 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/../../etc/passwd",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..\\..\\etc\\passwd",
        "/assets/onrecord.css%00.js",
        "/article/..%2f..%2f..%2fetc%2fpasswd",
        "/story//etc/passwd",
        "//etc/passwd",
        "/entry/%ff%fe",
        "/story/%",
      })
  void noPathLeadsOut(String path) throws IOException {
    String answer = get(path, "localhost");
    assertThat(answer).doesNotContain("root:").containsPattern("^HTTP/1.1 4\\d\\d");
    assertThat(open.log()).isEmpty();
  }

  @Test
  void everyAnswerBindsTheBrowser() {
    for (String path :
        List.of("/", "/nothing", "/api/v1/status", "/assets/onrecord.css", "/jobs")) {
      var headers = open.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .contains("frame-ancestors 'none'")
          .contains("form-action 'self'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Server")).isEmpty();
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void anUploadThatIsTooLargeIsRefusedAndTheServerGoesOn() {
    byte[] much = new byte[(Uploads.MEGABYTES + 1) * 1_000_000 + 1_000_000 * 4];
    HttpResponse<String> answer = open.upload("/api/v1/upload", "much.txt", much);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains(Uploads.MEGABYTES + " MB");
    assertThat(open.get("/api/v1/status").statusCode()).isEqualTo(200);
    assertThat(open.json("/api/v1/jobs").path("items")).isEmpty();
  }

  @Test
  void aBodyAndAnAddressThatAreTooLongAreRefused() throws IOException {
    String json =
        "{\"kind\":\"note\",\"subject\":\"a\",\"text\":\"" + "x".repeat(1_200_000) + "\"}";
    assertThat(open.post("/api/v1/decisions", json).statusCode()).isBetween(400, 413);
    String nested = "{\"a\":".repeat(500) + "1" + "}".repeat(500);
    assertThat(open.post("/api/v1/decisions", nested).statusCode()).isEqualTo(400);
    assertThat(open.get("/search?q=" + "x".repeat(5_000)).statusCode()).isEqualTo(414);
    assertThat(get("/?" + "x".repeat(40_000), "localhost")).startsWith("HTTP/1.1 4");
    assertThat(open.json("/api/v1/decisions").path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../evil.txt",
        "..\\..\\evil.txt",
        "/etc/evil.txt",
        "C:\\evil.txt",
        "a/b/../evil.txt"
      })
  void aNameOfAnUploadIsNoPath(String name) {
    assertThat(Uploads.name(name)).isEqualTo("evil.txt");
    assertThat(Uploads.name("..")).isEqualTo("upload");
    assertThat(Uploads.name("a\u001b[31m\u0000.txt")).isEqualTo("a[31m.txt");
    assertThat(Uploads.name("x".repeat(900) + ".txt")).hasSize(200).endsWith(".txt");
  }
}
