package org.onrecord.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/** Addresses (IRIs) of articles and of what the record holds. */
final class Addresses {
  private Addresses() {}

  /** The page of an article, where it has one that can be named; null else. */
  static @Nullable String page(Article article) {
    String url = article.url();
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url.trim());
      String scheme = uri.getScheme();
      return "http".equals(scheme) || "https".equals(scheme) ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The page of an article, else a name made of its content. */
  static String of(Article article) {
    String page = page(article);
    return page == null ? urn("article " + article.sha256()) : page;
  }

  /** A name for something of the record. */
  static String urn(String name) {
    UUID uuid = NameUuid.of(name);
    return "urn:uuid:" + uuid;
  }
}
