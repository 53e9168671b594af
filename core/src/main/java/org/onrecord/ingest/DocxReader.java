package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads Word documents (Office Open XML): their paragraphs, and title and day of creation. */
public final class DocxReader implements Reader {
  @Override
  public String format() {
    return "docx";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K';
    return zip && Walk.extension(source.name()).equals("docx");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    Parts parts = Parts.of(content.get());
    String text = parts.document.map(DocxReader::paragraphs).orElse("");
    if (Lines.isBlank(text)) {
      sink.problem(Problems.noText(source.name()));
      return;
    }
    if (Databases.read(source.name(), text, sink)) {
      return;
    }
    Document core = parts.core.orElse(null);
    sink.article(
        new ArticleDraft(source.name(), content.get().sha256())
            .title(Xml.text(core, "title").orElse(null))
            .text(text));
  }

  private static String paragraphs(Document document) {
    StringBuilder text = new StringBuilder();
    for (Element paragraph : Xml.all(document, "p")) {
      StringBuilder line = new StringBuilder();
      for (Element run : paragraph.getAllElements()) {
        switch (run.tagName()) {
          case "w:t" -> line.append(run.wholeText());
          case "w:tab" -> line.append('\t');
          case "w:br", "w:cr" -> line.append('\n');
          default -> {}
        }
      }
      if (!Lines.isBlank(line.toString())) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
      }
    }
    return text.toString();
  }

  private static final class Parts {
    private Optional<Document> document = Optional.empty();
    private Optional<Document> core = Optional.empty();

    static Parts of(Content content) throws IOException {
      Parts parts = new Parts();
      try (ZipMembers files = new ZipMembers(new ByteArrayInputStream(content.bytes()))) {
        while (files.next()) {
          InputStream member = files.content();
          if (files.name().equals("word/document.xml")) {
            parts.document = Optional.of(Xml.parse(member.readNBytes(4 * Content.LIMIT)));
          } else if (files.name().equals("docProps/core.xml")) {
            parts.core = Optional.of(Xml.parse(member.readNBytes(Content.LIMIT)));
          }
        }
      }
      return parts;
    }
  }
}
