package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one article of a database's export says of itself. */
final class DatabaseArticle {
  @Nullable String title;
  @Nullable String outlet;
  @Nullable String byline;
  @Nullable String url;
  @Nullable String language;

  /** Words in which the day of publication stands. */
  String day = "";

  /** The lines of the report. */
  final List<String> body = new ArrayList<>();

  /** Lines about copyright. */
  final List<String> notices = new ArrayList<>();
}
