package org.onrecord.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.page.Format;

/** Where a browser gives the token, and gives its session back. */
final class LoginPages {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Endpoint.Reply SEE_OTHER = new Endpoint.Reply(303, "text/html", null);

  private final @Nullable Access access;

  /**
   * @param access null for a server without a token
   */
  LoginPages(@Nullable Access access) {
    this.access = access;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(Guard.LOGIN, "Asks for the token.")
            .asks("next", "string", "Where to go on.")
            .by(request -> form(request, "")),
        Endpoint.post(Guard.LOGIN, "Takes the token and begins a session.")
            .takes(FORM, "LoginForm")
            .gives(SEE_OTHER)
            .by(this::login),
        Endpoint.post("/logout", "Ends the session.").gives(SEE_OTHER).by(this::logout));
  }

  private static void form(Context request, String wrong) {
    String given = request.queryParam("next");
    String next = local(given == null ? request.formParam("next") : given);
    request
        .contentType(Format.HTML.mediaType())
        .result(WebTemplates.page("Log in", "", "login.jte", Map.of("next", next, "wrong", wrong)));
  }

  /** A path of this server; home for whatever is none. */
  static String local(@Nullable String next) {
    return next != null && next.matches("/([A-Za-z0-9._~%?&=+-][A-Za-z0-9._~%/?&=+:-]*)?")
        ? next
        : "/";
  }

  private void login(Context request) {
    String next = local(request.formParam("next"));
    if (access == null) {
      throw Refusal.goTo(next);
    }
    if (access.isTired()) {
      request.header("Retry-After", "60");
      throw new Refusal(429, "Too many wrong tokens came lately", "Wait a minute and try again.");
    }
    String token = request.formParam("token");
    String session = access.login(token == null ? "" : token).orElse("");
    if (session.isEmpty()) {
      request.status(403);
      form(request, "This is not the token. The one who started the server knows it.");
      return;
    }
    request.cookie(
        new Cookie(
            Guard.COOKIE,
            session,
            "/",
            (int) Access.SESSION.toSeconds(),
            false,
            true,
            null,
            SameSite.STRICT));
    throw Refusal.goTo(next);
  }

  private void logout(Context request) {
    if (access != null) {
      access.logout(request.cookie(Guard.COOKIE));
      request.removeCookie(Guard.COOKIE, "/");
    }
    throw Refusal.goTo(Guard.LOGIN);
  }
}
