package org.onrecord.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;

/** PDF files printed for the test. */
class PdfReaderTest {
  private static final String FIRST =
      "The ferry strike in the harbour of Port Almar ended on Friday morning, both sides said after"
          + " a night of talks in the old customs house. Crews will be back at work on Monday, and"
          + " the first boat to the islands leaves at six.";
  private static final String SECOND =
      "Ada Brandt, who leads the union of the crews, said the offer was better than any that she had"
          + " seen in ten years. The owners said that they would pay for it with dearer tickets from"
          + " the summer on.";
  private static final String THIRD =
      "Joon Rask, the harbour master, told reporters that forty boats had been tied up for nine days"
          + " and that he would not want to see it again.";

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    try (Press press = new Press()) {
      press.page().line("Ferry strike ends after nine days", 60, 80, 24, Press.BOLD);
      float end = press.column(FIRST, 60, 120, 220, 10);
      press.column(SECOND, 60, end + 8, 220, 10);
      press.column(THIRD, 310, 120, 220, 10);
      Article article = Gathered.from("page.pdf", press.bytes()).only();
      assertThat(article.title()).isEqualTo("Ferry strike ends after nine days");
      assertThat(article.text())
          .isEqualTo(
              "Ferry strike ends after nine days\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }
  }

  @Test
  void aParagraphGoesOnInTheNextColumnAndOnTheNextPage() throws IOException {
    String[] words = FIRST.split(" ");
    String begin = String.join(" ", Arrays.copyOf(words, 20));
    String middle = String.join(" ", Arrays.copyOfRange(words, 20, 34));
    String end = String.join(" ", Arrays.copyOfRange(words, 34, words.length));
    try (Press press = new Press()) {
      press.page();
      press.column(begin, 60, 120, 220, 10);
      press.column(middle, 310, 120, 220, 10);
      press.page();
      float at = press.column(end, 60, 60, 220, 10);
      press.column(SECOND, 60, at + 10, 220, 10);
      assertThat(Gathered.from("page.pdf", press.bytes()).only().text())
          .isEqualTo(FIRST + "\n\n" + SECOND);
    }
  }

  @Test
  void undoesHyphensAtTheEndsOfLines() throws IOException {
    try (Press press = new Press()) {
      press
          .page()
          .line("The nego-", 60, 100, 10)
          .line("tiations on the cross-", 60, 112, 10)
          .line("border ferry ended. The ex-", 60, 124, 10)
          .line("minister and the Almar-", 60, 136, 10)
          .line("Lund line agreed on a well-", 60, 148, 10)
          .line("being plan. Wellbeing comes first.", 60, 160, 10);
      assertThat(Gathered.from("page.pdf", press.bytes()).only().text())
          .isEqualTo(
              "The negotiations on the cross-border ferry ended. The ex-minister and the Almar-Lund"
                  + " line agreed on a wellbeing plan. Wellbeing comes first.");
    }
  }

  @Test
  void leavesOutRunningHeadsAndNumbersOfPages() throws IOException {
    try (Press press = new Press()) {
      String[] texts = {FIRST, SECOND, THIRD};
      for (int i = 0; i < texts.length; i++) {
        press.page().line("The Northern Ledger | 3 May 2031", 60, 40, 8);
        press.column(texts[i], 60, 100, 400, 10);
        press.line("Page " + (i + 1) + " of 3", 280, 800, 8);
      }
      Article article = Gathered.from("paper.pdf", press.bytes()).only();
      assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
      assertThat(article.outlet()).hasToString("Outlet[name=The Northern Ledger]");
      assertThat(article.published()).extracting("from").hasToString("2031-05-03");
    }
  }

  @Test
  void theDayOfPrintingIsNoDayOfPublication() throws IOException {
    try (Press press = new Press()) {
      for (String text : new String[] {FIRST, SECOND}) {
        press.page().line("7/9/2032, 10:14 AM", 30, 20, 8).line("Strike ends", 280, 20, 8);
        press.column(text, 60, 100, 400, 10);
        press.line("https://harbour.example/strike", 30, 825, 8).line("1/2", 560, 825, 8);
      }
      Article article = Gathered.from("print.pdf", press.bytes()).only();
      assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
      assertThat(article.published()).isNull();
      assertThat(article.url()).isEqualTo("https://harbour.example/strike");
    }
  }

  @Test
  void whatABrowserPrintsAroundOnePageIsLeftOut() throws IOException {
    try (Press press = new Press()) {
      press.page().line("11/21/32, 5:58 PM", 30, 20, 8).line("Strike ends", 280, 20, 8);
      press.column(FIRST, 60, 100, 400, 10);
      press.line("https://harbour.example/strike", 30, 825, 8).line("1/1", 560, 825, 8);
      Article article = Gathered.from("print.pdf", press.bytes()).only();
      assertThat(article.text()).isEqualTo(FIRST);
      assertThat(article.published()).isNull();
    }
  }

  @Test
  void aLargeFirstLetterBelongsToItsWord() throws IOException {
    try (Press press = new Press()) {
      press.page().line("T", 60, 124, 34);
      press.line("he ferry strike in the harbour of Port Almar ended", 82, 100, 10);
      press.line("on Friday morning, both sides said after a night of", 82, 112, 10);
      press.line("talks in the old customs house.", 82, 124, 10);
      assertThat(Gathered.from("page.pdf", press.bytes()).only().text())
          .isEqualTo(
              "The ferry strike in the harbour of Port Almar ended on Friday morning, both sides said"
                  + " after a night of talks in the old customs house.");
    }
  }

  @Test
  void oneThatNeedsAPasswordIsAProblem() throws IOException {
    try (Press press = new Press()) {
      press.page().column(FIRST, 60, 100, 400, 10);
      assertThat(Gathered.from("locked.pdf", press.locked("secret").bytes()).codes())
          .containsExactly("encrypted");
    }
    try (Press press = new Press()) {
      press.page().column(FIRST, 60, 100, 400, 10);
      assertThat(Gathered.from("open.pdf", press.locked("").bytes()).only().text())
          .isEqualTo(FIRST);
    }
  }

  @Test
  void oneOfPicturesAloneSaysSo() throws IOException {
    try (Press press = new Press()) {
      assertThat(Gathered.from("scan.pdf", press.page().bytes()).codes())
          .containsExactly("no-text");
    }
  }

  @Test
  void oneThatIsCutOffOrDamagedIsReadOrAProblem() throws IOException {
    byte[] whole;
    try (Press press = new Press()) {
      for (int i = 0; i < 3; i++) {
        press.page().column(FIRST + " " + i, 60, 100, 400, 10);
      }
      whole = press.bytes();
    }
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      byte[] bytes =
          round % 2 == 0
              ? Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20))
              : whole.clone();
      for (int i = 0; i < random.nextInt(20); i++) {
        bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt(256);
      }
      Gathered gathered = Gathered.from("cut.pdf", bytes);
      assertThat(gathered.articles.size() + gathered.problems.size()).isPositive();
    }
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] blank = new byte[1 << 20];
      Arrays.fill(blank, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        out.write(blank);
      }
    }
    String head =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0"
            + " R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4"
            + " 0 R>>endobj\n4 0 obj<</Filter/Fl#61teDecode/Length "
            + packed.size()
            + ">>stream\n";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(head.getBytes(StandardCharsets.US_ASCII));
    file.write(packed.toByteArray());
    file.write("\nendstream endobj\ntrailer<</Root 1 0 R>>".getBytes(StandardCharsets.US_ASCII));
    assertThat(Gathered.from("bomb.pdf", file.toByteArray()).codes())
        .containsExactly("expands-too-far");
  }

  @Test
  void drawingWithoutEndIsStopped() throws IOException {
    StringBuilder forms =
        new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
            .append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
            .append(
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</F 5")
            .append(" 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 5>>stream\n/F Do\nendstream")
            .append(" endobj\n");
    for (int i = 5; i < 15; i++) {
      String calls = "/F Do ".repeat(10);
      forms
          .append(i)
          .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
          .append(i + 1)
          .append(" 0 R>>>>/Length 60>>stream\n")
          .append(calls)
          .append("\nendstream endobj\n");
    }
    forms
        .append(
            "15 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 4>>stream\nq Q\nendstream")
        .append(" endobj\ntrailer<</Root 1 0 R>>");
    long begin = System.nanoTime();
    Gathered gathered =
        Gathered.from("forms.pdf", forms.toString().getBytes(StandardCharsets.US_ASCII));
    assertThat(gathered.codes()).contains("expands-too-far");
    assertThat(System.nanoTime() - begin).isLessThan(30_000_000_000L);
  }

  @Test
  void oneInAnArchiveIsRead() throws IOException {
    try (Press press = new Press()) {
      press.page().column(FIRST, 60, 100, 400, 10);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("a/page.pdf"));
        zip.write(press.bytes());
      }
      Article article = Gathered.from("pile.zip", out.toByteArray()).only();
      assertThat(article.source()).isEqualTo("pile.zip!/a/page.pdf");
      assertThat(article.text()).isEqualTo(FIRST);
    }
  }

  @Test
  void aDatabasesExportIsCutIntoItsArticles() throws IOException {
    try (Press press = new Press()) {
      for (int i = 0; i < 2; i++) {
        press
            .page()
            .line("Ferry strike ends, part " + (i + 1), 60, 80, 10)
            .line("345 words", 60, 92, 10)
            .line("3 May 2031", 60, 104, 10)
            .line("The Northern Ledger", 60, 116, 10)
            .line("English", 60, 128, 10)
            .line("Copyright 2031 Northern Ledger Ltd.", 60, 140, 10);
        float end = press.column(i == 0 ? FIRST : SECOND, 60, 170, 400, 10);
        press.line("Document NORLED0020310503e75300" + i + "x", 60, end + 20, 10);
      }
      Gathered gathered = Gathered.from("Factiva.pdf", press.bytes());
      assertThat(gathered.articles).hasSize(2);
      assertThat(gathered.articles.get(0).text()).contains(FIRST);
      assertThat(gathered.articles.get(1).title()).isEqualTo("Ferry strike ends, part 2");
      assertThat(gathered.articles.get(1).outlet()).hasToString("Outlet[name=The Northern Ledger]");
    }
  }
}
