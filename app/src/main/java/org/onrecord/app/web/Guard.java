package org.onrecord.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request must show before anything is done for it: a name of this server, the token where
 * there is one, and for what changes something, that it comes from a page of this server.
 */
final class Guard {
  /** The cookie of a session. */
  static final String COOKIE = "onrecord_session";

  /** Where a browser gives the token. */
  static final String LOGIN = "/login";

  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  /** Characters of an address, with its question. */
  private static final int LONGEST = 4_000;

  private final Hosts hosts;
  private final @Nullable Access access;

  /**
   * @param access null for a server without a token
   */
  Guard(Hosts hosts, @Nullable Access access) {
    this.hosts = hosts;
    this.access = access;
  }

  /**
   * Lets a request pass.
   *
   * @throws Refusal if it may not; the handler of refusals answers
   */
  void check(Context request) {
    headers(request);
    if (!hosts.knows(request.header("Host"))) {
      throw new Refusal(
          421,
          "This server does not go by that name",
          "Call it by its address in numbers or as localhost; a further name is allowed with"
              + " --name when it is started.");
    }
    String question = request.queryString();
    if (request.path().length() + (question == null ? 0 : question.length()) > LONGEST) {
      throw new Refusal(414, "The address is too long", "Ask with fewer words.");
    }
    boolean program = access == null || access.admitsProgram(request.header("Authorization"));
    if (!program && access != null && !isOpen(request.path())) {
      if (!access.admitsBrowser(request.cookie(COOKIE))) {
        throw stranger(request);
      }
    }
    if (!SAFE.contains(request.method())) {
      fromHere(request, program && access != null);
    }
  }

  /** What a browser may and may not do with an answer. */
  private static void headers(Context request) {
    request.header(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    request.header("X-Content-Type-Options", "nosniff");
    request.header("X-Frame-Options", "DENY");
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    request.header("Cache-Control", "no-cache, private");
  }

  /** Pages that a browser needs before it has a session. */
  private static boolean isOpen(String path) {
    return path.equals(LOGIN) || path.startsWith(Assets.PATH);
  }

  private static Refusal stranger(Context request) {
    if (request.method().equals(HandlerType.GET) && !Wish.of(request).isData()) {
      String question = request.queryString();
      String wanted = request.path() + (question == null ? "" : "?" + question);
      return Refusal.goTo(LOGIN + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
    request.header("WWW-Authenticate", "Bearer realm=\"onrecord\"");
    return new Refusal(
        401,
        "This server asks for its token",
        "Send it as 'Authorization: Bearer TOKEN', or log in at " + LOGIN + ".");
  }

  /**
   * Browsers say where a request comes from; a program that says nothing carries no cookie of
   * somebody else's.
   */
  private static void fromHere(Context request, boolean bearer) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    boolean here;
    if (site != null) {
      here = site.equals("same-origin");
    } else if (origin != null) {
      String host = request.header("Host");
      here = origin.equals("http://" + host) || origin.equals("https://" + host);
    } else {
      here = bearer || request.header("Cookie") == null;
    }
    if (!here) {
      throw new Refusal(
          403,
          "This did not come from a page of this server",
          "Open the page on this server and try again from there.");
    }
  }
}
