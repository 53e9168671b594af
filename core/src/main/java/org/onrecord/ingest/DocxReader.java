package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

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
    Paragraphs paragraphs = new Paragraphs();
    document.traverse(paragraphs);
    StringBuilder text = new StringBuilder();
    for (StringBuilder paragraph : paragraphs.all) {
      if (!Lines.isBlank(paragraph.toString())) {
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
      }
    }
    return text.toString();
  }

  /**
   * The texts of the paragraphs, in the order in which they open. A paragraph inside another, as in
   * a text box, is one of its own; the drawing of a text box for older programs repeats it and is
   * passed over.
   */
  private static final class Paragraphs implements NodeVisitor {
    private final List<StringBuilder> all = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int repeats;

    @Override
    public void head(Node node, int depth) {
      StringBuilder line = open.peek();
      switch (node.nodeName()) {
        case "mc:Fallback" -> repeats++;
        case "w:p" -> {
          StringBuilder opened = new StringBuilder();
          open.push(opened);
          all.add(opened);
        }
        case "w:tab" -> write(line, "\t");
        case "w:br", "w:cr" -> write(line, "\n");
        case "#text" -> {
          if (node instanceof TextNode text && text.parentNameIs("w:t")) {
            write(line, text.getWholeText());
          }
        }
        default -> {}
      }
    }

    private void write(@Nullable StringBuilder line, String text) {
      if (line != null && repeats == 0) {
        line.append(text);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      switch (node.nodeName()) {
        case "mc:Fallback" -> repeats--;
        case "w:p" -> open.pop();
        default -> {}
      }
    }
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
