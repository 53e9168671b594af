package org.onrecord.app.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;

/** Paths of a server: {@code /story/ID/timeline}, and {@code /story/ID/timeline.json}, its data. */
public final class ServerLinks implements Links {
  /** The Content-Security-Policy to send with every page. */
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String HOME = "/stories";

  /** What a path asks for. */
  public record Request(View view, Format format) {}

  /** The view and form behind a path, if it is one that {@link #to} writes. */
  public static Optional<Request> read(String path) {
    Format format =
        path.endsWith(Format.JSON.suffix())
            ? Format.JSON
            : path.endsWith(Format.CSV.suffix()) ? Format.CSV : Format.HTML;
    String rest =
        format == Format.HTML ? path : path.substring(0, path.length() - format.suffix().length());
    if (rest.equals("/") || rest.equals(HOME)) {
      return Optional.of(new Request(new View.Home(), format));
    }
    List<String> parts = List.of(rest.split("/", -1));
    if (parts.size() < 2 || parts.size() > 5 || !parts.get(0).isEmpty() || parts.contains("..")) {
      return Optional.empty();
    }
    return view(parts.stream().map(ServerLinks::decoded).toList())
        .map(view -> new Request(view, format));
  }

  private static Optional<View> view(List<String> parts) {
    int n = parts.size();
    String kind = parts.get(1);
    if (n == 2) {
      return kind.equals("about") ? Optional.of(new View.About()) : Optional.empty();
    }
    String id = parts.get(2);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (kind.equals("story")) {
      return n == 5
          ? period(id, parts.get(3), parts.get(4))
          : aspect(n == 3 ? "" : parts.get(3)).map(aspect -> new View.OfStory(id, aspect));
    }
    if (n != 3) {
      return Optional.empty();
    }
    return switch (kind) {
      case "article" -> Optional.of(new View.OfArticle(new ArticleId(id)));
      case "utterance" -> Optional.of(new View.OfUtterance(id));
      case "actor" -> Optional.of(new View.OfActor(new ActorId(id)));
      case "entry" -> Optional.of(new View.OfEntry(new EntryId(id)));
      default -> Optional.empty();
    };
  }

  private static Optional<View> period(String story, String aspect, String period) {
    return aspect.equals(View.Aspect.POSITIONS.path()) && !period.isEmpty()
        ? Optional.of(new View.OfPeriod(story, period))
        : Optional.empty();
  }

  private static Optional<View.Aspect> aspect(String path) {
    for (View.Aspect aspect : View.Aspect.values()) {
      if (aspect.path().equals(path)) {
        return Optional.of(aspect);
      }
    }
    return Optional.empty();
  }

  @Override
  public String to(View view, Format format) {
    if (format == Format.HTML) {
      return view instanceof View.Home ? "/" : path(view);
    }
    return path(view) + format.suffix();
  }

  private static String path(View view) {
    if (view instanceof View.OfStory story) {
      String base = "/story/" + encoded(story.story());
      return story.aspect().path().isEmpty() ? base : base + "/" + story.aspect().path();
    }
    if (view instanceof View.OfPeriod period) {
      return path(new View.OfStory(period.story(), View.Aspect.POSITIONS))
          + "/"
          + encoded(period.period());
    }
    if (view instanceof View.OfArticle article) {
      return "/article/" + encoded(article.article().value());
    }
    if (view instanceof View.OfUtterance utterance) {
      return "/utterance/" + encoded(utterance.utterance());
    }
    if (view instanceof View.OfActor actor) {
      return "/actor/" + encoded(actor.actor().value());
    }
    if (view instanceof View.OfEntry entry) {
      return "/entry/" + encoded(entry.entry().value());
    }
    return view instanceof View.About ? "/about" : HOME;
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  @Override
  public String asset(String name) {
    return "/assets/" + name;
  }

  @Override
  public Links from(View view) {
    return this;
  }

  @Override
  public Optional<String> search() {
    return Optional.of("/search");
  }

  @Override
  public Optional<String> policy() {
    return Optional.empty();
  }

  @Override
  public boolean modules() {
    return true;
  }
}
