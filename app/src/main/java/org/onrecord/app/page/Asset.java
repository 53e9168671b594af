package org.onrecord.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that pages load: the style sheet or a script.
 *
 * @param mediaType with its charset
 */
public record Asset(String name, String mediaType, String text) {
  /** The style sheet of all pages. */
  public static final String STYLE = "onrecord.css";

  /** The scripts of all pages; every page works without them. */
  public static final List<String> SCRIPTS = List.of("keys.js", "read.js", "chart.js");

  /** All assets. */
  public static final List<String> NAMES = List.of(STYLE, "keys.js", "read.js", "chart.js");

  /**
   * An asset of the program.
   *
   * @throws IllegalArgumentException if it is none of {@link #NAMES}
   */
  public static Asset packaged(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no asset " + name);
    }
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
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
}
