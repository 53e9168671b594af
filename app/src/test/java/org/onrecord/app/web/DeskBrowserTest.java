package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Every page that the server has, in a real browser where there is one; screenshots are left in
 * {@code target/screenshots}.
 */
class DeskBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @TempDir private static Path folder;

  private static @Nullable ChromeDriver chrome;
  private static @Nullable Desk served;
  private static String story = "";
  private static String entry = "";

  @BeforeAll
  static void open() {
    Chromium.assumeThere();
    served = new Desk(Desk.samples(folder), null);
    for (JsonNode one : desk().json("/api/v1/stories").path("items")) {
      story = one.path("articles").asInt() > 2 ? one.path("id").asText() : story;
    }
    entry = desk().json("/api/v1/statements?words=letters").at("/items/0/id").asText();
    chrome = Chromium.start(folder.resolve("profile"));
    browser().manage().window().setSize(new Dimension(1280, 1000));
  }

  private static ChromeDriver browser() {
    if (chrome == null) {
      throw new AssertionError("no browser");
    }
    return chrome;
  }

  private static Desk desk() {
    if (served == null) {
      throw new AssertionError("no server");
    }
    return served;
  }

  @AfterAll
  static void close() {
    if (chrome != null) {
      chrome.quit();
    }
    if (served != null) {
      served.close();
      assertThat(served.log()).as("faults of the program").isEmpty();
    }
  }

  private static void visit(String path) {
    browser().get(desk().url(path));
  }

  private static List<String> words(String selector) {
    List<String> words = new ArrayList<>();
    browser().findElements(By.cssSelector(selector)).forEach(e -> words.add(e.getText()));
    return words;
  }

  private static void type(String keys) {
    browser().findElement(By.tagName("body")).sendKeys(keys);
  }

  private static void until(String what, java.util.function.BooleanSupplier holds) {
    new WebDriverWait(browser(), Duration.ofSeconds(90))
        .withMessage(what)
        .until(driver -> holds.getAsBoolean());
  }

  private static void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser().getScreenshotAs(OutputType.BYTES));
  }

  private static List<String> pages() {
    String article = entry.substring(0, entry.indexOf('.'));
    List<String> pages =
        new ArrayList<>(
            List.of(
                "/",
                "/search",
                "/search?q=letters",
                "/review",
                "/review?kind=recovered",
                "/review?kind=contradictions",
                "/review?kind=actors",
                "/decisions",
                "/jobs",
                "/login",
                "/nothing",
                "/about",
                "/article/" + article + "?q=letters",
                "/entry/" + entry,
                "/actor/" + desk().json("/api/v1/actors").at("/items/0/id").asText()));
    for (String aspect :
        List.of("", "/statements", "/timeline", "/positions", "/figures", "/contradictions")) {
      pages.add("/story/" + story + aspect);
    }
    String lines = desk().get("/api/v1/stories/" + story + "/record").body();
    lines
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"utterance\""))
        .limit(1)
        .forEach(line -> pages.add("/utterance/" + Desk.parsed(line).path("id").asText()));
    return pages;
  }

  @Test
  void everyPageOpensWithoutErrorRequestElsewhereOrSeriousFinding() throws IOException {
    String axe;
    try (InputStream in = DeskBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).isNotNull();
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> wrong = new ArrayList<>();
    browser().manage().logs().get(LogType.PERFORMANCE);
    for (String page : pages()) {
      visit(page);
      screenshot("desk" + page.replaceAll("[^a-z]+", "-"));
      browser().manage().logs().get(LogType.BROWSER).getAll().stream()
          .map(LogEntry::getMessage)
          .filter(message -> !(page.equals("/nothing") && message.contains("404")))
          .forEach(message -> wrong.add(page + ": " + message));
      ((JavascriptExecutor) browser()).executeScript(axe);
      Object found =
          ((JavascriptExecutor) browser())
              .executeAsyncScript(
                  "const done = arguments[arguments.length - 1];"
                      + "axe.run(document, {preload: false}).then(r => done(r.violations.filter(v =>"
                      + " ['serious','critical'].includes(v.impact)).map(v => v.id + ': ' +"
                      + " v.nodes[0].html)));");
      if (found instanceof List<?> list) {
        list.forEach(finding -> wrong.add(page + ": " + finding));
      }
    }
    browser().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .filter(message -> message.contains("\"url\":\"http"))
        .filter(message -> !message.contains("\"url\":\"" + desk().url("/")))
        .forEach(wrong::add);
    assertThat(wrong).isEmpty();
  }

  @Test
  void searchByKeysAndHitsStayLit() {
    visit("/");
    type("/");
    browser().switchTo().activeElement().sendKeys("closing locks", Keys.ENTER);
    until("hits", () -> !words(".hits mark").isEmpty());
    assertThat(words(".hits mark")).allMatch(word -> word.matches("(?i)lock\\w*|clos\\w+"));
    browser().findElement(By.cssSelector(".hits a.said")).sendKeys(Keys.ENTER);
    until("an article", () -> browser().getCurrentUrl().contains("/article/"));
    assertThat(words(".hit")).isNotEmpty().allMatch(word -> word.matches("(?i)lock\\w*|clos\\w+"));
  }

  @Test
  void reviewByKeysAndUndo() {
    visit("/review?kind=recovered");
    String question = words("#question").get(0);
    String subject = browser().findElement(By.name("subject")).getDomAttribute("value");
    int before = desk().json("/api/v1/decisions").path("items").size();
    type("s");
    until("the next", () -> browser().getCurrentUrl().contains("skip=1"));
    visit("/review?kind=recovered");
    type("y");
    until("decided", () -> browser().getCurrentUrl().contains("last="));
    assertThat(desk().json("/api/v1/decisions").path("items")).hasSize(before + 1);
    assertThat(browser().findElement(By.name("subject")).getDomAttribute("value"))
        .isNotEqualTo(subject);
    visit("/entry/" + subject);
    assertThat(words(".facts").toString()).contains("confirmed");
    visit("/decisions");
    assertThat(words("table").toString()).contains("right as it stands");
    browser().navigate().back();
    browser().navigate().back();
    type("u");
    until("taken back", () -> desk().json("/api/v1/decisions").path("items").size() == before);
    visit("/review?kind=recovered");
    assertThat(words("#question")).containsExactly(question);
  }

  @Test
  void anUploadShowsHowFarItIsAndItsProblems() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("pier.txt"),
            "Pier warden resigns\n\n“The pier at Gull Point was never safe,” warden Ada Penhall"
                + " said on Tuesday.\n");
    Path noise = Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 0, 9});
    visit("/jobs");
    browser()
        .findElement(By.id("files"))
        .sendKeys(report.toAbsolutePath() + "\n" + noise.toAbsolutePath());
    browser().findElement(By.cssSelector(".drop button")).sendKeys(Keys.ENTER);
    until("a page of the work", () -> browser().getCurrentUrl().matches(".*/jobs/[0-9]+"));
    until("done", () -> words("[data-label]").equals(List.of("done")));
    until("problems", () -> words("ul.plain li").size() == 1);
    assertThat(words("ul.plain li").get(0)).contains("noise.bin");
    screenshot("desk-upload-done");
    visit("/search?speaker=penhall");
    assertThat(words(".hits").toString()).contains("Gull Point");
  }

  @Test
  void wordsOfAnArticleAreOnlyWords() {
    String hostile =
        "<script>document.title='hacked'</script> \"><img src=x onerror=alert(1)>\n\n"
            + "“<b onclick=alert(1)>Nobody closed the {{gates}} ${7*7} <!--#exec-->” </textarea>"
            + "<svg onload=alert(1)>, warden Mara <i>Quill</i> said on Monday.\n";
    desk().upload("/api/v1/upload", "<img src=x onerror=alert(2)>.txt", bytes(hostile));
    desk().rest();
    visit("/search?q=%3Cscript%3Ealert(3)%3C%2Fscript%3E+onclick");
    until("the article", () -> browser().getTitle().startsWith("Search"));
    visit("/search?q=quill");
    String address =
        String.valueOf(
            browser().findElement(By.cssSelector(".hits a.said")).getDomAttribute("href"));
    for (String page : List.of(address, "/jobs", "/", "/search?q=quill+%22onerror")) {
      visit(page);
      assertThat(browser().getTitle()).as(page).isNotEqualTo("hacked").endsWith("· Onrecord");
      assertThat(browser().findElements(By.cssSelector("main img, main b[onclick], main [onload]")))
          .as(page)
          .isEmpty();
      assertThat(browser().getPageSource()).doesNotContain("<img src=x");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPhoneShowsEveryPageWithoutScrollingSideways() {
    browser().manage().window().setSize(new Dimension(500, 900));
    List<String> wide = new ArrayList<>();
    for (String page : List.of("/", "/search?q=letters", "/review", "/jobs", "/decisions")) {
      visit(page);
      Object overflow =
          ((JavascriptExecutor) browser())
              .executeScript(
                  "return document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth");
      if (!Long.valueOf(0).equals(overflow)) {
        wide.add(page + " " + overflow);
      }
    }
    browser().manage().window().setSize(new Dimension(1280, 1000));
    assertThat(wide).isEmpty();
  }
}
