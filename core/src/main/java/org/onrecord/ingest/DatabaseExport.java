package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one press database lays out the articles that it exports. */
interface DatabaseExport {
  /** Names of languages in English to their codes. */
  Map<String, String> LANGUAGES =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code ->
                      Locale.forLanguageTag(code)
                          .getDisplayLanguage(Locale.ENGLISH)
                          .toLowerCase(Locale.ROOT),
                  code -> code,
                  (first, second) -> first));

  /** What people call it. */
  String database();

  /** Whether the lines of a text are an export of it. */
  boolean isIn(List<String> lines);

  /** The lines of each article. */
  List<List<String>> documents(List<String> lines);

  /** The article, or nothing where its lines are none. */
  Optional<DatabaseArticle> article(List<String> document);

  /** The code of a language by its English name. */
  static @Nullable String language(String name) {
    return LANGUAGES.get(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a line opens a note about copyright. */
  static boolean isCopyright(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("copyright")
        || lower.startsWith("(c) ")
        || lower.startsWith("\u00a9")
        || isReserved(lower);
  }

  /** Whether a line ends a note about copyright. */
  static boolean isReserved(String line) {
    return line.toLowerCase(Locale.ROOT).contains("all rights reserved");
  }

  /** A line without the signs that steer printers. */
  static String plain(String line) {
    return line.replace("\f", "").replace('\u00a0', ' ').replace("\ufeff", "").stripTrailing();
  }
}
