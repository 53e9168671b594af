package org.onrecord.app.page;

/** The forms in which a view can be had. */
public enum Format {
  HTML(".html", "text/html; charset=utf-8"),
  JSON(".json", "application/json; charset=utf-8"),
  CSV(".csv", "text/csv; charset=utf-8");

  private final String suffix;
  private final String mediaType;

  Format(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /** What a file or address of this form ends in. */
  public String suffix() {
    return suffix;
  }

  /** The media type, with its charset. */
  public String mediaType() {
    return mediaType;
  }
}
