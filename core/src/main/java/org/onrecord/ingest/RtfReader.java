package org.onrecord.ingest;

import java.io.IOException;
import java.util.Optional;

/** Reads Rich Text Format, one report a file, or a database's export of many. */
public final class RtfReader implements Reader {
  @Override
  public String format() {
    return "rtf";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    return Xml.head(head).stripLeading().startsWith("{\\rtf");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    String text = RtfText.of(content.get().bytes());
    if (Lines.isBlank(text)) {
      sink.problem(Problems.noText(source.name()));
    } else if (!Databases.read(source.name(), text, sink)) {
      sink.article(new ArticleDraft(source.name(), content.get().sha256()).text(text));
    }
  }
}
