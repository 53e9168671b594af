package org.onrecord.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Sink;

/** Watching, against a site on this machine. */
class WatchTest {
  private static final String TEXT =
      "The ferry strike in the harbour ended on Friday, both sides said.";

  private Site site = newSite();
  private final Time time = new Time();

  @TempDir Path folder = Path.of("");

  /** A clock that a test moves; waiting moves it too. */
  private static final class Time extends Clock {
    private Instant now = Instant.parse("2031-05-03T09:00:00Z");
    private Duration waited = Duration.ZERO;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private static final class Found implements Sink {
    final List<Article> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void article(Article article) {
      articles.add(article);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    List<String> codes() {
      return problems.stream().map(Problem::code).toList();
    }

    List<String> titles() {
      return articles.stream().map(a -> String.valueOf(a.title())).toList();
    }
  }

  private static Site newSite() {
    try {
      return new Site();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeEach
  void open() {
    site.asked();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Watch watch(boolean pages, boolean allowPrivate, Web.Names names, URI... addresses)
      throws IOException {
    return new Watch(
        List.of(),
        List.of(addresses),
        new Watch.Settings(
            folder.resolve("onrecord.db.watch"),
            Duration.ofMinutes(15),
            pages,
            article -> !"Not this".equals(article.title()),
            allowPrivate,
            "onrecord/0.1.0 (desk@ledger.example)"),
        AllReaders.all(),
        names,
        time,
        wait -> {
          time.waited = time.waited.plus(wait);
          time.pass(wait);
        });
  }

  private Watch watch(URI... addresses) throws IOException {
    return watch(false, true, InetAddress::getAllByName, addresses);
  }

  private static Found look(Watch watch) throws InterruptedException, IOException {
    Found found = new Found();
    watch.look(found, true);
    watch.remember();
    return found;
  }

  private String feed(String... titles) {
    StringBuilder feed =
        new StringBuilder("<rss version=\"2.0\"><channel><title>Harbour Times</title>");
    for (String title : titles) {
      feed.append("<item><title>" + title + "</title><link>" + site.at("/" + title.length()))
          .append("</link><description>" + TEXT + "</description></item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  @Test
  void aFeedIsReadAndAskedForAgainOnlyWhereItHasChanged() throws Exception {
    site.page("/news.rss", 200, Map.of("ETag", "\"1\""), feed("Strike ends", "Pier rebuilt"));
    assertThat(look(watch(site.at("/news.rss"))).titles())
        .containsExactly("Strike ends", "Pier rebuilt");
    assertThat(site.asked()).containsExactly("/robots.txt", "/news.rss");
    assertThat(site.agents()).containsOnly("onrecord/0.1.0 (desk@ledger.example)");
    assertThat(look(watch(site.at("/news.rss"))).articles).isEmpty();
    assertThat(site.asked()).as("too early, even after a new start").isEmpty();
    time.pass(Duration.ofMinutes(16));
    Found same = look(watch(site.at("/news.rss")));
    assertThat(same.articles).isEmpty();
    assertThat(same.problems).isEmpty();
    assertThat(site.asked()).contains("/news.rss");
  }

  @Test
  void whatWasNotSafelyKeptIsAskedForAgain() throws Exception {
    site.page("/news.rss", 200, Map.of("ETag", "\"1\""), feed("Strike ends"));
    watch(site.at("/news.rss")).look(new Found(), true);
    assertThat(look(watch(site.at("/news.rss"))).titles()).containsExactly("Strike ends");
  }

  @Test
  void aServerThatIsBusyIsLeftAloneAsLongAsItAsks() throws Exception {
    site.page("/news.rss", 503, Map.of("Retry-After", "7200"), "");
    assertThat(look(watch(site.at("/news.rss"))).codes()).containsExactly("http-status");
    site.asked();
    time.pass(Duration.ofMinutes(110));
    assertThat(look(watch(site.at("/news.rss"))).codes()).isEmpty();
    assertThat(site.asked()).isEmpty();
    time.pass(Duration.ofMinutes(11));
    look(watch(site.at("/news.rss")));
    assertThat(site.asked()).contains("/news.rss");
  }

  @Test
  void linkedPagesAreReadOnlyWhenAskedForAndOnce() throws Exception {
    String page =
        "<html><body><article><h1>Strike ends</h1><p>%s</p><p>%s</p></article></body></html>"
            .formatted(TEXT, "\"We have what we came for,\" said Ada Brandt, who leads the union.");
    site.page("/news.rss", feed("Strike ends", "Not this")).page("/11", page);
    Found found = look(watch(true, true, InetAddress::getAllByName, site.at("/news.rss")));
    assertThat(found.articles).hasSize(2);
    assertThat(found.articles.get(0).text()).contains("said Ada Brandt");
    assertThat(found.articles.get(0).source()).isEqualTo(site.at("/11").toString());
    assertThat(site.asked()).containsExactly("/robots.txt", "/news.rss", "/11");
    assertThat(time.waited).as("between two visits of a site").isPositive();
    time.pass(Duration.ofMinutes(16));
    look(watch(true, true, InetAddress::getAllByName, site.at("/news.rss")));
    assertThat(site.asked()).doesNotContain("/11");
  }

  @Test
  void aPageThatCannotBeHadLeavesTheEntry() throws Exception {
    site.page("/news.rss", feed("Strike ends"));
    Found found = look(watch(true, true, InetAddress::getAllByName, site.at("/news.rss")));
    assertThat(found.titles()).containsExactly("Strike ends");
    assertThat(found.codes()).containsExactly("http-status");
  }

  @Test
  void whatRobotsTxtClosesIsNotAskedFor() throws Exception {
    site.page("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Onrecord\nDisallow: /news")
        .page("/news.rss", feed("Strike ends"))
        .page("/open.rss", feed("Pier rebuilt"));
    Found found = look(watch(site.at("/news.rss"), site.at("/open.rss")));
    assertThat(found.codes()).containsExactly("robots");
    assertThat(found.titles()).containsExactly("Pier rebuilt");
    assertThat(site.asked()).containsExactly("/robots.txt", "/open.rss");
  }

  @Test
  void aSiteWhoseRobotsTxtFailsIsLeftAlone() throws Exception {
    site.page("/robots.txt", 500, Map.of(), "").page("/news.rss", feed("Strike ends"));
    assertThat(look(watch(site.at("/news.rss"))).codes()).containsExactly("robots");
    assertThat(site.asked()).containsExactly("/robots.txt");
  }

  @Test
  void aSiteThatIsDownIsSaidToBe() throws Exception {
    URI address = site.at("/news.rss");
    site.close();
    assertThat(look(watch(address)).codes()).containsExactly("unreachable");
  }

  @Test
  void thisMachineIsNotAskedUnlessThatIsAllowed() throws Exception {
    site.page("/news.rss", feed("Strike ends"));
    Found found = look(watch(false, false, InetAddress::getAllByName, site.at("/news.rss")));
    assertThat(found.codes()).containsExactly("private-address");
    assertThat(site.asked()).isEmpty();
  }

  /** A name that is public when it is looked up first, and this machine the next time. */
  @Test
  void aNameThatChangesItsAddressGainsNothing() throws Exception {
    int[] asked = {0};
    Web.Names names =
        host -> {
          asked[0]++;
          return new InetAddress[] {
            InetAddress.getByName(asked[0] == 1 ? "192.0.43.7" : "127.0.0.1")
          };
        };
    site.page("/news.rss", feed("Strike ends"));
    Web web = new Web(names, false, "onrecord", Duration.ofMillis(300), Duration.ofSeconds(2));
    URI rebound = URI.create("http://rebound.example:" + site.port() + "/news.rss");
    for (int i = 0; i < 3; i++) {
      String code = "none";
      try {
        web.get(rebound, Map.of(), next -> {});
      } catch (FetchException e) {
        code = e.code();
      }
      assertThat(code)
          .isIn(i == 0 ? List.of("unreachable", "timeout") : List.of("private-address"));
      assertThat(asked[0]).as("one look-up a connection").isEqualTo(i + 1);
    }
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void whereAnAnswerLeadsIsJudgedLikeTheFirst() throws Exception {
    site.page("/file", 302, Map.of("Location", "file:///etc/passwd"), "")
        .page("/port", 302, Map.of("Location", "http://127.0.0.1:22/"), "")
        .page("/loop", 302, Map.of("Location", "/loop"), "")
        .page("/moved", 301, Map.of("Location", "/news.rss"), "")
        .page("/closed", 301, Map.of("Location", "/secret/news.rss"), "")
        .page("/robots.txt", "User-agent: *\nDisallow: /secret")
        .page("/news.rss", feed("Strike ends"));
    Found found =
        look(
            watch(
                site.at("/file"),
                site.at("/port"),
                site.at("/loop"),
                site.at("/moved"),
                site.at("/closed")));
    assertThat(found.codes())
        .containsExactly("bad-address", "bad-address", "too-many-redirects", "robots");
    assertThat(found.titles()).containsExactly("Strike ends");
    assertThat(site.asked()).doesNotContain("/secret/news.rss");
  }

  @Test
  void privateAddressesAreKnownInEveryForm() throws UnknownHostException {
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1")) {
      assertThat(Addresses.isPublic(InetAddress.getByName(address))).as(address).isFalse();
    }
    for (String address : List.of("192.0.43.7", "8.8.8.8", "2606:4700::1111")) {
      assertThat(Addresses.isPublic(InetAddress.getByName(address))).as(address).isTrue();
    }
  }

  @Test
  void robotsRulesAreReadAsTheStandardSays() {
    Robots robots =
        Robots.of(
            """
            User-agent: other
            User-agent: OnRecord
            Crawl-delay: 5
            Disallow: /a
            Allow: /a/b   # but this
            Disallow: /*.pdf$
            Disallow:

            User-agent: *
            Disallow: /
            """);
    assertThat(robots.allows("/")).isTrue();
    assertThat(robots.allows("/a/c")).isFalse();
    assertThat(robots.allows("/a/b?x=1")).isTrue();
    assertThat(robots.allows("/x/y.pdf")).isFalse();
    assertThat(robots.allows("/x/y.pdf?z")).isTrue();
    assertThat(robots.delay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(Robots.of("").allows("/a")).isTrue();
    assertThat(Robots.of("User-agent: *\nDisallow: /").allows("/a")).isFalse();
  }

  @Test
  void filesAreReadAsTheyAppearAndWhenTheyAreWhole() throws IOException {
    WatchedFolder watched = new WatchedFolder(folder, AllReaders.all());
    Found found = new Found();
    watched.look(found, false);
    Path report = Files.writeString(folder.resolve("a.txt"), "Strike ends\n\n" + TEXT);
    watched.look(found, false);
    assertThat(found.articles).as("seen once only").isEmpty();
    Files.writeString(report, "Strike ends\n\n" + TEXT + " It had lasted nine days.");
    watched.look(found, false);
    assertThat(found.articles).as("changed since").isEmpty();
    watched.look(found, false);
    watched.look(found, false);
    assertThat(found.articles).hasSize(1);
    assertThat(found.articles.get(0).text()).contains("nine days");
    Files.writeString(folder.resolve("b.txt"), "Pier rebuilt\n\n" + TEXT);
    watched.look(found, true);
    assertThat(found.titles()).containsExactly("Strike ends", "Pier rebuilt");
  }
}
