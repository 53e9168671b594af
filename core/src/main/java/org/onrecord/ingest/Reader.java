package org.onrecord.ingest;

import java.io.IOException;

/** Reads one format. */
public interface Reader {
  /** Short name of the format, such as {@code html}. */
  String format();

  /**
   * Whether this reader is for a source.
   *
   * @param head the first bytes, at most 4,096
   */
  boolean reads(Source source, byte[] head);

  /** Gives every article of a source to the sink, and a problem for whatever it cannot read. */
  void read(Source source, Sink sink) throws IOException;
}
