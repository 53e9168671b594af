package org.onrecord.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints pages for tests: lines at their places. */
final class Press implements AutoCloseable {
  static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  Press page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Prints one line; heights count from the top of the page. */
  Press line(String text, float left, float top, float size) throws IOException {
    return line(text, left, top, size, PLAIN);
  }

  Press line(String text, float left, float top, float size, PDType1Font font) throws IOException {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(left, PDRectangle.A4.getHeight() - top);
      out.showText(text);
      out.endText();
    }
    return this;
  }

  /** Prints text in a column of a width, each word that does not fit on the next line. */
  float column(String text, float left, float top, float width, float size) throws IOException {
    float at = top;
    for (String line : wrapped(text, width, size)) {
      line(line, left, at, size);
      at += size * 1.2f;
    }
    return at;
  }

  private static List<String> wrapped(String text, float width, float size) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      float wide = PLAIN.getStringWidth(line + " " + word) / 1000 * size;
      if (!line.isEmpty() && wide > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  PDDocument document() {
    return document;
  }

  Press locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
