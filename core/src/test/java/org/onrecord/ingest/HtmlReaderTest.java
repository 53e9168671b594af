package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Block.Kind;

class HtmlReaderTest {
  private static final String FIRST =
      "The ferry strike in the harbour ended on Friday after a night of talks, both sides said.";
  private static final String SECOND =
      "“We have what we asked for,” union leader Ada Brandt told the crews on the quay at dawn.";
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Strike ends | Harbour Times</title>
      <link rel="canonical" href="https://harbour.example/2031/05/03/strike">
      <meta property="og:site_name" content="Harbour Times">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Harbour Times"},
        {"@type": ["NewsArticle"], "headline": "Ferry strike ends after talks",
         "datePublished": "2031-05-03T09:15:00+02:00",
         "author": [{"@type": "Person", "name": "Joon Rask"}]}]}</script></head>
      <body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
      <div class="cookie-banner"><p>We use cookies to count the readers of this page, as all do.</p></div>
      <article><h1>Ferry strike ends after talks</h1>
      <p class="byline">By Joon Rask</p><time datetime="2031-05-03">3 May 2031</time>
      <figure><img src="a.jpg"><figcaption>Crews on the quay at dawn.</figcaption></figure>
      <div class="body"><p>FIRST</p><div class="related-links"><h3>Related</h3>
      <p><a href="/x">Minister says the talks about the harbour have failed again on Monday</a></p></div>
      <h2>A long night</h2><p>SECOND</p></div></article>
      <div id="comments"><p>I think that the crews were right to strike, and so does my neighbour.</p></div>
      <footer><p>Copyright Harbour Times. All rights reserved by the paper and its owners.</p></footer>
      </body></html>
      """
          .replace("FIRST", FIRST)
          .replace("SECOND", SECOND);

  @Test
  void keepsReportAndLeavesPage() {
    Article article = Gathered.from("page.html", PAGE).only();
    assertThat(article.text())
        .isEqualTo(
            String.join(
                "\n\n",
                "Ferry strike ends after talks",
                "Crews on the quay at dawn.",
                FIRST,
                "A long night",
                SECOND));
    assertThat(article.blocks().stream().map(b -> b.kind()))
        .containsExactly(Kind.TITLE, Kind.CAPTION, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void readsMarkup() {
    Article article = Gathered.from("page.html", PAGE).only();
    assertThat(article.title()).isEqualTo("Ferry strike ends after talks");
    assertThat(article.outlet()).hasToString("Outlet[name=Harbour Times]");
    assertThat(article.byline()).isEqualTo("Joon Rask");
    assertThat(article.url()).isEqualTo("https://harbour.example/2031/05/03/strike");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published())
        .hasToString(
            "Publication[from=2031-05-03, to=2031-05-03, basis=METADATA, why=JSON-LD"
                + " datePublished]");
  }

  @Test
  void infersDateFromAddressAlone() {
    String page = PAGE.replaceAll("(?s)<script.*?</script>", "").replaceAll("<time.*?</time>", "");
    assertThat(Gathered.from("page.html", page).only().published())
        .hasToString(
            "Publication[from=2031-05-03, to=2031-05-03, basis=INFERRED, why=date in the address]");
  }

  @Test
  void takesTheLocalDayOverTheOneInUtc() {
    String page =
        PAGE.replace("2031-05-03T09:15:00+02:00", "2031-05-02T22:30:00Z")
            .replaceAll("<time.*?</time>", "");
    assertThat(Gathered.from("page.html", page).only().published())
        .extracting("from")
        .hasToString("2031-05-03");
  }

  @Test
  void brokenScriptSaysNothing() {
    String page = PAGE.replace("\"@graph\": [", "\"@graph\": [[[");
    Article article = Gathered.from("page.html", page).only();
    assertThat(article.title()).isEqualTo("Ferry strike ends after talks");
  }

  @Test
  void classNamesThatSwallowThePageAreNotBelieved() {
    String page =
        PAGE.replace("<article>", "<article><div class=\"paywall widget\">")
            .replace("</article>", "</div></article>");
    assertThat(Gathered.from("page.html", page).only().text()).contains(FIRST).contains(SECOND);
  }

  @Test
  void deepPageIsRead() {
    String page = "<html>" + "<div>".repeat(20_000) + "<p>" + FIRST + "</p>";
    assertThat(Gathered.from("deep.html", page).only().text()).contains(FIRST);
  }

  @Test
  void pageWithoutTextIsProblem() {
    assertThat(Gathered.from("page.html", "<html><body><img src=a></body></html>").codes())
        .containsExactly("no-text");
  }

  @Test
  void datelineOfPageIsBlockOfItsOwn() {
    String page = PAGE.replace(FIRST, "PORT ALMAR, May 3 (Reuters) - " + FIRST);
    Gathered gathered = Gathered.from("page.html", page);
    assertThat(gathered.texts(Kind.DATELINE)).containsExactly("PORT ALMAR, May 3 (Reuters) -");
    assertThat(gathered.only().credits()).containsExactly("Reuters");
  }
}
