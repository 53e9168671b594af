package org.onrecord.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.app.page.Asset;

/** The style sheets and scripts of all pages, in memory. */
final class Assets {
  /** What their addresses begin with. */
  static final String PATH = "/assets/";

  /** Those that only pages of a server need. */
  private static final List<String> OWN = List.of("desk.css", "jobs.js", "review.js");

  private final Map<String, Asset> assets = new TreeMap<>();

  Assets() {
    Asset.NAMES.forEach(name -> assets.put(name, Asset.packaged(name)));
    OWN.forEach(name -> assets.put(name, own(name)));
  }

  private static Asset own(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not packaged");
      }
      String type = name.endsWith(".css") ? "text/css" : "text/javascript";
      return new Asset(
          name, type + "; charset=utf-8", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  void answer(Context request) {
    Asset asset = assets.get(request.pathParam("name"));
    if (asset == null) {
      throw Refusal.notFound("There is no such file");
    }
    request.header("Cache-Control", "max-age=600");
    request.contentType(asset.mediaType()).result(asset.text());
  }
}
