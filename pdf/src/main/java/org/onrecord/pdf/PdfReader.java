package org.onrecord.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Content;
import org.onrecord.ingest.Databases;
import org.onrecord.ingest.Reader;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Source;

/**
 * Reads PDF files, one report a file: its columns one after the other, without running heads, page
 * numbers and the hyphens at the ends of lines. A database's export of many articles is cut into
 * them.
 */
public final class PdfReader implements Reader {
  /** The most pages that are read. */
  static final int MOST_PAGES = 2_000;

  /** The most bytes of one file. */
  static final int MOST_BYTES = 64 << 20;

  /** The most characters of one file. */
  private static final int MOST_CHARACTERS = 4_000_000;

  /** Where the mark of the format stands at the latest. */
  private static final int MARK = 1_024;

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    for (int i = 0; i + 5 <= Math.min(head.length, MARK); i++) {
      if (head[i] == '%'
          && head[i + 1] == 'P'
          && head[i + 2] == 'D'
          && head[i + 3] == 'F'
          && head[i + 4] == '-') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source, MOST_BYTES);
    if (content.isEmpty()) {
      sink.problem(problem(source, "too-large", "has more than 64 MB: cut it up"));
      return;
    }
    byte[] bytes = content.get().bytes();
    if (!StreamGuard.allows(bytes)) {
      sink.problem(
          problem(
              source,
              "expands-too-far",
              "grows when unpacked as no report does: give its text as .txt if you trust it"));
      return;
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      read(document, source, content.get().sha256(), sink);
    } catch (InvalidPasswordException e) {
      sink.problem(
          problem(source, "encrypted", "needs a password: save it without one and try again"));
    } catch (IOException | RuntimeException e) {
      sink.problem(
          problem(source, "damaged", "is cut off or damaged, it cannot be opened: get it again"));
    }
  }

  private static void read(PDDocument document, Source source, String sha256, Sink sink)
      throws IOException {
    List<List<Run>> pages = pages(document, source, sink);
    PdfText printed = text(pages);
    RunningHeads heads = new RunningHeads(pages);
    PdfText text = text(heads.removed());
    if (text.isBlank()) {
      sink.problem(
          problem(
              source,
              "no-text",
              "holds no text, only pictures perhaps: run text recognition (OCR) on it first"));
    } else if (!Databases.read(source.name(), printed.printed(), sink)) {
      sink.article(
          text.article(source.name(), sha256)
              .heads(heads.texts())
              .language(document.getDocumentCatalog().getLanguage())
              .text(text.body()));
    }
  }

  private static PdfText text(List<List<Run>> pages) {
    Hyphens hyphens = new Hyphens();
    pages.forEach(page -> page.forEach(run -> hyphens.learn(run.text())));
    Paragraphs paragraphs = new Paragraphs(hyphens);
    pages.forEach(page -> paragraphs.page(Columns.of(page)));
    return new PdfText(paragraphs.end());
  }

  /** The runs of each page; one that cannot be read is a problem and the rest goes on. */
  private static List<List<Run>> pages(PDDocument document, Source source, Sink sink)
      throws IOException {
    List<List<Run>> pages = new ArrayList<>();
    PageGlyphs glyphs = new PageGlyphs();
    int characters = 0;
    int damaged = 0;
    int count = document.getNumberOfPages();
    for (int number = 1; number <= count; number++) {
      if (number > MOST_PAGES || characters > MOST_CHARACTERS) {
        sink.problem(
            problem(
                source,
                "too-large",
                "was read up to page " + (number - 1) + " of " + count + ": cut it up"));
        break;
      }
      try {
        List<Run> runs = Runs.of(glyphs.of(document, number));
        characters += runs.stream().mapToInt(run -> run.text().length()).sum();
        pages.add(runs);
      } catch (PageGlyphs.TooMuch e) {
        sink.problem(
            problem(
                source,
                "expands-too-far",
                "draws more on page "
                    + number
                    + " than a report does: what stands before was read"));
        break;
      } catch (IOException | RuntimeException e) {
        damaged++;
      }
    }
    if (damaged > 0) {
      sink.problem(
          problem(
              source,
              "damaged",
              "has " + damaged + " of " + count + " pages that cannot be read: get it again"));
    }
    return pages;
  }

  private static Problem problem(Source source, String code, String what) {
    return new Problem(source.name(), null, code, source.name() + " " + what + ".");
  }
}
