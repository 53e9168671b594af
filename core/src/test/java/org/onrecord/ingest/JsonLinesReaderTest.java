package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Publication;

class JsonLinesReaderTest {
  private static final String OWN =
      """
      {"id": "f-1", "outlet": "Harbour Times", "url": "https://harbour.example/1",
      "published": "2031-05-03T09:15:00Z", "title": "Ferry strike ends",
      "text": "The strike ended on Friday, both sides said."}
      """
          .replace("\n", " ");

  @Test
  void readsOwnFields() {
    Article article = Gathered.from("day.jsonl", OWN).only();
    assertThat(article.source()).isEqualTo("day.jsonl#f-1");
    assertThat(article.outlet()).hasToString("Outlet[name=Harbour Times]");
    assertThat(article.url()).isEqualTo("https://harbour.example/1");
    assertThat(article.published())
        .hasToString(
            "Publication[from=2031-05-03, to=2031-05-03, basis=METADATA, why=field published]");
    assertThat(article.text())
        .isEqualTo("Ferry strike ends\n\nThe strike ended on Friday, both sides said.");
    assertThat(article.blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
  }

  @Test
  void leavesTitleThatTheTextBeginsWith() {
    String line =
        "{\"title\": \"Ferry strike ends\", \"text\": \"Ferry strike ends\\n\\nIt ended.\"}";
    Article article = Gathered.from("day.jsonl", line).only();
    assertThat(article.text()).isEqualTo("Ferry strike ends\n\nIt ended.");
    assertThat(article.source()).isEqualTo("day.jsonl#1");
  }

  @Test
  void readsNewsPlease() {
    String line =
        "{\"maintext\": \"The strike ended on Friday.\", \"title\": \"Strike ends\","
            + " \"date_publish\": \"2031-05-03 09:15:00\", \"source_domain\": \"www.reuters.com\","
            + " \"authors\": [\"Ada Brandt\", \"Joon Rask\"], \"language\": \"en\"}";
    Article article = Gathered.from("day.jsonl", line).only();
    assertThat(article.outlet()).hasToString("Outlet[name=Reuters]");
    assertThat(article.byline()).isEqualTo("Ada Brandt, Joon Rask");
    assertThat(article.published()).extracting("from").hasToString("2031-05-03");
  }

  @Test
  void readsFundus() {
    String line =
        "{\"title\": \"Strike ends\", \"publishing_date\": \"2031-05-03 09:15:00+00:00\","
            + " \"authors\": [\"Ada Brandt\"], \"body\": {\"summary\": [\"Both sides agree.\"],"
            + " \"sections\": [{\"headline\": [\"The night\"], \"paragraphs\": [\"It ended.\"]}]},"
            + " \"html\": {\"requested_url\": \"https://harbour.example/1\","
            + " \"source_info\": {\"publisher\": \"Harbour Times\"}}}";
    Article article = Gathered.from("day.jsonl", line).only();
    assertThat(article.text())
        .isEqualTo("Strike ends\n\nBoth sides agree.\n\nThe night\n\nIt ended.");
    assertThat(article.url()).isEqualTo("https://harbour.example/1");
    assertThat(article.outlet()).hasToString("Outlet[name=Harbour Times]");
  }

  @Test
  void readsPassimWithMonthAlone() {
    String line =
        "{\"id\": \"p1\", \"series\": \"ledger\", \"date\": \"1851-04\", \"text\": \"It ended.\"}";
    Article article = Gathered.from("day.jsonl", line).only();
    Publication published = article.published();
    assertThat(published).extracting("from").hasToString("1851-04-01");
    assertThat(published).extracting("to").hasToString("1851-04-30");
    assertThat(article.outlet()).hasToString("Outlet[name=ledger]");
  }

  @Test
  void damagedLineIsProblemAndTheRestGoesOn() {
    Gathered gathered =
        Gathered.from("day.jsonl", OWN + "\n{\"id\": \"f-2\", \"te\n\n" + OWN + "\n{}\n");
    assertThat(gathered.articles).hasSize(2);
    assertThat(gathered.codes()).containsExactly("damaged-line", "no-text");
    assertThat(gathered.problems.get(0).source()).isEqualTo("day.jsonl#2");
    assertThat(gathered.problems.get(1).source()).isEqualTo("day.jsonl#5");
  }

  @Test
  void hashIsThatOfTheLine() {
    Gathered gathered = Gathered.from("day.jsonl", OWN + "\n\n" + OWN);
    assertThat(gathered.articles.get(0).sha256()).isEqualTo(gathered.articles.get(1).sha256());
  }

  @Test
  void readsCompressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(OWN.getBytes(StandardCharsets.UTF_8));
    }
    Article article = Gathered.from("day.jsonl.gz", bytes.toByteArray()).only();
    assertThat(article.source()).isEqualTo("day.jsonl.gz#f-1");
    byte[] cut = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    assertThat(Gathered.from("day.jsonl.gz", cut).codes()).isNotEmpty();
  }
}
