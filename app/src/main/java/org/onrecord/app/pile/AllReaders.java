package org.onrecord.app.pile;

import java.util.List;
import org.onrecord.ingest.Readers;
import org.onrecord.pdf.PdfReader;

/** What the program reads: the formats of the library and PDF. */
public final class AllReaders {
  private AllReaders() {}

  /** All readers, archives of their files too. */
  public static Readers all() {
    return Readers.with(List.of(new PdfReader()));
  }
}
