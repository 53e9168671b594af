package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;

/** Feeds, news agencies' formats, mail and Word, each on a small file written for it. */
class FormatsTest {
  private static final String FIRST =
      "The ferry strike in the harbour ended on Friday, both sides said.";
  private static final String SECOND =
      "Ada Brandt, the union's leader, called it a good night's work.";

  @Test
  void readsRss() {
    String rss =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Times</title>
        <item><title>Strike &amp; talks end</title><link>https://harbour.example/1</link>
        <pubDate>Sat, 03 May 2031 09:15:00 GMT</pubDate><dc:creator>Joon Rask</dc:creator>
        <description>Short &x; words.</description>
        <content:encoded><![CDATA[<p>FIRST</p><p>SECOND</p>]]></content:encoded></item>
        <item><title>Another</title><description>&lt;p&gt;FIRST&lt;/p&gt;</description></item>
        </channel></rss>
        """
            .replace("FIRST", FIRST)
            .replace("SECOND", SECOND);
    Gathered gathered = Gathered.from("news.xml", rss);
    assertThat(gathered.articles).hasSize(2);
    Article article = gathered.articles.get(0);
    assertThat(article.text()).isEqualTo("Strike & talks end\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(article.source()).isEqualTo("news.xml#1");
    assertThat(article.url()).isEqualTo("https://harbour.example/1");
    assertThat(article.byline()).isEqualTo("Joon Rask");
    assertThat(article.outlet()).hasToString("Outlet[name=Harbour Times]");
    assertThat(article.published()).extracting("from").hasToString("2031-05-03");
    assertThat(gathered.articles.get(1).text()).isEqualTo("Another\n\n" + FIRST);
  }

  @Test
  void readsAtom() {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Times</title>
        <entry><title type="html">Strike ends</title><id>tag:1</id>
        <link rel="self" href="https://harbour.example/self"/>
        <link href="https://harbour.example/1"/><published>2031-05-03T09:15:00Z</published>
        <author><name>Joon Rask</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>FIRST</p></div></content>
        </entry></feed>
        """
            .replace("FIRST", FIRST);
    Article article = Gathered.from("news.atom", atom).only();
    assertThat(article.text()).isEqualTo("Strike ends\n\n" + FIRST);
    assertThat(article.url()).isEqualTo("https://harbour.example/1");
    assertThat(article.byline()).isEqualTo("Joon Rask");
  }

  @Test
  void readsJsonFeedAndNinjs() {
    String feed =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Harbour Times\", \"items\":"
            + " [{\"id\": \"1\", \"url\": \"https://harbour.example/1\", \"title\": \"Strike ends\","
            + " \"content_html\": \"<p>FIRST</p>\", \"date_published\": \"2031-05-03\"}]}";
    Article entry = Gathered.from("feed.json", feed.replace("FIRST", FIRST)).only();
    assertThat(entry.text()).isEqualTo("Strike ends\n\n" + FIRST);
    assertThat(entry.outlet()).hasToString("Outlet[name=Harbour Times]");
    for (String address :
        new String[] {"https://harbour.example/feed", "https://a.example/f.php"}) {
      assertThat(Gathered.from(address, feed.replace("FIRST", FIRST)).only().title())
          .isEqualTo("Strike ends");
    }
    String ninjs =
        "{\"uri\": \"https://agency.example/1\", \"type\": \"text\", \"versioncreated\":"
            + " \"2031-05-03T09:15:00Z\", \"headline\": \"Strike ends\", \"byline\": \"Joon Rask\","
            + " \"body_html\": \"<p>FIRST</p><p>SECOND</p>\"}";
    Article item =
        Gathered.from("item.json", ninjs.replace("FIRST", FIRST).replace("SECOND", SECOND)).only();
    assertThat(item.text()).isEqualTo("Strike ends\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(item.byline()).isEqualTo("Joon Rask");
    assertThat(item.published()).extracting("from").hasToString("2031-05-03");
  }

  @Test
  void damagedJsonKeepsWhatStandsBefore() {
    String json = "[{\"title\": \"Strike ends\", \"text\": \"" + FIRST + "\"}, {\"title\": oops";
    Gathered gathered = Gathered.from("day.json", json);
    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.codes()).containsExactly("damaged");
  }

  @Test
  void readsNitf() {
    String nitf =
        """
        <?xml version="1.0"?><nitf><head><title>Strike</title><docdata>
        <date.issue norm="20310503T091500Z"/></docdata></head><body><body.head>
        <hedline><hl1>Strike ends</hl1></hedline><byline>By <person>Joon Rask</person></byline>
        <distributor>Coastal Press Agency</distributor>
        <dateline><location>PORT ALMAR</location></dateline></body.head>
        <body.content><p>FIRST</p><p>SECOND</p></body.content></body></nitf>
        """
            .replace("FIRST", FIRST)
            .replace("SECOND", SECOND);
    Article article = Gathered.from("item.xml", nitf).only();
    assertThat(article.text()).isEqualTo("Strike ends\n\nPORT ALMAR - " + FIRST + "\n\n" + SECOND);
    assertThat(article.outlet()).hasToString("Outlet[name=Coastal Press Agency]");
    assertThat(article.byline()).isEqualTo("Joon Rask");
    assertThat(article.published()).extracting("from").hasToString("2031-05-03");
  }

  @Test
  void readsNewsMl() {
    String newsml =
        """
        <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="urn:1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/>
        <provider><name>Coastal Press Agency</name></provider>
        <versionCreated>2031-05-03T09:15:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Strike ends</headline><by>Joon Rask</by></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml">
        <html xmlns="http://www.w3.org/1999/xhtml"><body><p>FIRST</p><p>SECOND</p></body></html>
        </inlineXML></contentSet></newsItem>
        <newsItem guid="urn:2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
        </itemSet></newsMessage>
        """
            .replace("FIRST", FIRST)
            .replace("SECOND", SECOND);
    Gathered gathered = Gathered.from("items.xml", newsml);
    assertThat(gathered.problems).isEmpty();
    Article article = gathered.only();
    assertThat(article.text()).isEqualTo("Strike ends\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(article.outlet()).hasToString("Outlet[name=Coastal Press Agency]");
    assertThat(article.published()).extracting("from").hasToString("2031-05-03");
  }

  @Test
  void readsWarc() {
    String page =
        "<html><body><article><h1>Strike ends</h1><p>" + FIRST + "</p></article></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString(page.length())
            + "\r\n"
            + page
            + "\r\n0\r\n\r\n";
    String warc =
        "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n"
            + record(http)
            + record("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page)
            + record(http.replace("Strike", "Talks"));
    Gathered gathered = Gathered.from("crawl.warc", warc);
    assertThat(gathered.articles.stream().map(a -> a.source() + " " + a.title()))
        .containsExactly("crawl.warc#2 Strike ends", "crawl.warc#4 Talks ends");
    assertThat(gathered.articles.get(0).url()).isEqualTo("https://harbour.example/1");
    assertThat(gathered.problems).isEmpty();
    Gathered cut = Gathered.from("crawl.warc", warc.substring(0, warc.length() - 60));
    assertThat(cut.articles).hasSize(1);
    assertThat(cut.codes()).containsExactly("damaged");
  }

  /** Wherever a web archive is cut: what is complete is there, and one problem says so. */
  @Test
  void readsWhatIsCompleteOfAWebArchiveThatIsCutAnywhere() {
    String head = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n";
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + FIRST;
    String whole = head + record(page) + record(page.replace("ferry", "bus"));
    int first = head.length() + record(page).length();
    for (int cut = head.length(); cut < whole.length() - 4; cut++) {
      Gathered gathered = Gathered.from("crawl.warc", whole.substring(0, cut));
      int complete = cut >= first - 4 ? 1 : 0;
      boolean between = cut <= head.length() || (cut >= first - 4 && cut <= first);
      assertThat(gathered.articles).as("cut at %s", cut).hasSize(complete);
      assertThat(gathered.problems).as("cut at %s", cut).hasSize(between ? 0 : 1);
    }
  }

  @Test
  void goesOnAfterADamagedRecordOfAWebArchive() {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + FIRST;
    String broken = record(page).replace("Content-Length: ", "Content-Length: 5x");
    Gathered gathered =
        Gathered.from("crawl.warc", record(page) + broken + record(page.replace("ferry", "bus")));
    assertThat(gathered.articles).hasSize(2);
    assertThat(gathered.codes()).contains("damaged");
    String garbled = record(page).replace("Content-Length: 1", "Content-Length: ");
    Gathered wrong =
        Gathered.from("crawl.warc", record(page) + garbled + record(page.replace("ferry", "bus")));
    assertThat(wrong.articles.size()).isGreaterThanOrEqualTo(2);
    assertThat(wrong.codes()).contains("damaged");
  }

  /** A record of a web archive that holds one page. */
  static String page(String title) {
    return record(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>"
            + title
            + "</h1><p>"
            + FIRST
            + "</p></article></body></html>");
  }

  private static String record(String http) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/1\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void readsMail() {
    String mail =
        """
        From: "Harbour Times" <news@harbour.example>
        Subject: =?utf-8?Q?Strike_ends_=E2=80=93_talks?= =?utf-8?Q?_done?=
        Date: Sat, 3 May 2031 09:15:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="cut"

        --cut
        Content-Type: text/html; charset=utf-8

        <p>No.</p>
        --cut
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The ferry strike in the harbour ended on =
        Friday, both sides said =E2=80=93 at last.
        --cut--
        """;
    Article article = Gathered.from("mail.eml", mail).only();
    assertThat(article.title()).isEqualTo("Strike ends \u2013 talks done");
    assertThat(article.text())
        .contains("ended on Friday, both sides said \u2013 at last.")
        .doesNotContain("No.");
    assertThat(article.outlet()).hasToString("Outlet[name=Harbour Times]");
    assertThat(article.published()).extracting("from").hasToString("2031-05-03");
  }

  @Test
  void readsWord() throws IOException {
    String document =
        "<w:document><w:body><w:p><w:r><w:t>Strike ends</w:t></w:r></w:p><w:p><w:r><w:t"
            + " xml:space=\"preserve\">The ferry strike </w:t></w:r><w:r><w:t>in the harbour ended on"
            + " Friday, both sides said.</w:t></w:r></w:p></w:body></w:document>";
    byte[] docx = ArchivesTest.zip("word/document.xml", document);
    assertThat(Gathered.from("report.docx", docx).only().text())
        .isEqualTo("Strike ends\n\n" + FIRST);
  }

  @Test
  void aTextBoxOfAWordDocumentIsReadOnceAfterTheParagraphThatHoldsIt() throws IOException {
    String box = "<w:txbxContent><w:p><w:r><w:t>Timeline</w:t></w:r></w:p></w:txbxContent>";
    String document =
        "<w:document><w:body><w:p><w:r><w:t>The ferry</w:t></w:r><w:r><mc:AlternateContent>"
            + "<mc:Choice>%s</mc:Choice><mc:Fallback><w:pict>%s</w:pict></mc:Fallback>"
                .formatted(box, box)
            + "</mc:AlternateContent></w:r><w:r><w:tab/><w:t>strike ended on Friday.</w:t></w:r>"
            + "</w:p></w:body></w:document>";
    byte[] docx = ArchivesTest.zip("word/document.xml", document);
    assertThat(Gathered.from("report.docx", docx).only().text())
        .isEqualTo("The ferry\tstrike ended on Friday.\n\nTimeline");
  }

  /** Whatever the bytes are: no exception, and an article or a problem. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.html", "a.jsonl", "a.json", "a.xml", "a.eml", "a.docx", "a.zip", "a.warc", "a"
      })
  void damagedBytesAreNeverMoreThanAProblem(String name) throws IOException {
    Random random = new Random(11);
    byte[][] seeds = {
      "<rss><channel><item><title>x</title><description>&lt;p&gt;".getBytes(StandardCharsets.UTF_8),
      "{\"items\": [{\"title\": \"x\", \"text\": \"y\"}]}".getBytes(StandardCharsets.UTF_8),
      record("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x")
          .getBytes(StandardCharsets.UTF_8),
      "Subject: =?utf-8?B?eA==?=\nFrom: a\nDate: 1\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n--x--"
          .getBytes(StandardCharsets.UTF_8),
      ArchivesTest.zip("word/document.xml", "<w:p><w:t>x</w:t></w:p>", "b.txt", FIRST),
      "<newsItem><contentSet><inlineXML><p>x</p>".getBytes(StandardCharsets.UTF_8),
    };
    for (int round = 0; round < 400; round++) {
      byte[] bytes = seeds[random.nextInt(seeds.length)].clone();
      for (int i = 0; i < random.nextInt(6); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Gathered gathered = Gathered.from(name, bytes);
      assertThat(gathered.articles.size() + gathered.problems.size())
          .as(name + round)
          .isLessThan(10);
    }
  }
}
