package org.onrecord.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.cli.Commands;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Opens the brief of the samples in a real browser, where there is one; screenshots are left in
 * {@code target/screenshots}.
 */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  @TempDir private static Path scratch;

  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no Chromium and chromedriver in /usr/bin: the pages are not tried in a browser here");
    int code = Commands.run("brief", "-q", "-o", scratch.resolve("brief").toString(), "../samples");
    assertThat(code).isEqualTo(Commands.DONE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + scratch.resolve("profile"));
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void visit(int width, int height) {
    browser.manage().window().setSize(new Dimension(width, height));
    browser.get(scratch.resolve("brief").resolve("index.html").toUri().toString());
  }

  private static @Nullable Object script(String script) {
    return ((JavascriptExecutor) browser).executeScript(script);
  }

  private static void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void theBriefOpensWithoutAnErrorOrARequest() throws IOException {
    visit(1280, 1600);
    screenshot("brief-1280");
    assertThat(browser.getTitle()).endsWith("· Onrecord");
    assertThat(browser.findElements(By.cssSelector("section.read"))).hasSize(10);
    assertThat(browser.findElements(By.cssSelector(".card"))).isNotEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
    assertThat(browser.manage().logs().get(LogType.PERFORMANCE).getAll())
        .extracting(LogEntry::getMessage)
        .filteredOn(message -> message.contains("Network.requestWillBeSent\""))
        .noneMatch(message -> message.contains("\"url\":\"http"));
  }

  @Test
  void aPhoneShowsItWithoutScrollingSideways() throws IOException {
    visit(500, 900);
    screenshot("brief-phone");
    Object overflow =
        script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).isEqualTo(0L);
  }

  @Test
  void theKeyboardFindsTheContentFirst() {
    visit(1280, 900);
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(script("return document.activeElement.textContent")).isEqualTo("Skip to content");
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhere() {
    visit(1280, 900);
    assertThat(
            script(
                "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a =>"
                    + " a.getAttribute('href').slice(1)).filter(id =>"
                    + " !document.getElementById(id))"))
        .isEqualTo(List.of());
  }

  @Test
  void axeFindsNothingSerious() throws IOException {
    visit(1280, 900);
    try (InputStream axe = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      assertThat(axe).isNotNull();
      script(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        ((JavascriptExecutor) browser)
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run(document).then(r => done(r.violations.filter(v =>"
                    + " ['serious','critical'].includes(v.impact)).map(v => v.id + ': ' +"
                    + " v.nodes[0].html)));");
    assertThat(found).isEqualTo(List.of());
    assertThat(script("return document.documentElement.lang")).isEqualTo("en");
  }
}
