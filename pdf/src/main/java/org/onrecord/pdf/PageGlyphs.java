package org.onrecord.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of one page after the other; what a page draws beyond all measure ends it. */
final class PageGlyphs extends PDFTextStripper {
  /** The most characters that one page may have. */
  private static final int MOST_GLYPHS = 200_000;

  /** The most drawing operations of all pages together. */
  private static final int MOST_OPERATIONS = 4_000_000;

  /** Thrown where a page draws more than a page of text does; PDFBox goes on after others. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final List<TextPosition> page = new ArrayList<>();
  private int operations;
  private int glyphs;

  PageGlyphs() throws IOException {
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The characters of a page, in the order in which they are drawn.
   *
   * @param number from 1
   */
  List<TextPosition> of(PDDocument document, int number) throws IOException {
    page.clear();
    glyphs = 0;
    setStartPage(number);
    setEndPage(number);
    writeText(document, Writer.nullWriter());
    return List.copyOf(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operations++;
    if (operations > MOST_OPERATIONS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs++;
    if (glyphs <= MOST_GLYPHS) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writePage() {
    List<TextPosition> all = new ArrayList<>();
    charactersByArticle.forEach(all::addAll);
    float upright = direction(all);
    for (TextPosition glyph : all) {
      if (glyph.getDir() == upright && isPlaced(glyph)) {
        page.add(glyph);
      }
    }
  }

  private static boolean isPlaced(TextPosition glyph) {
    return Float.isFinite(glyph.getXDirAdj())
        && Float.isFinite(glyph.getYDirAdj())
        && Float.isFinite(glyph.getWidthDirAdj())
        && Float.isFinite(glyph.getFontSizeInPt())
        && glyph.getUnicode() != null
        && Math.abs(glyph.getXDirAdj()) < 1e6
        && Math.abs(glyph.getYDirAdj()) < 1e6;
  }

  /** The direction in which most of a page is written. */
  private static float direction(List<TextPosition> glyphs) {
    return List.of(0f, 90f, 180f, 270f).stream()
        .max(
            Comparator.comparingLong(
                d -> glyphs.stream().filter(g -> g.getDir() == d.floatValue()).count()))
        .orElse(0f);
  }
}
