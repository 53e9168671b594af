package org.onrecord.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.Chromium;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A headless Chromium, where there is one. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver, String axe) {
    this.driver = driver;
    this.axe = axe;
  }

  /** Opens a browser, or skips the test where there is none. */
  static Browser open(Path scratch) throws IOException {
    Chromium.assumeThere();
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(in).isNotNull();
      String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Browser(Chromium.start(scratch.resolve("profile")), axe);
    }
  }

  /** Opens a page as a screen of some width shows it, in CSS pixels. */
  void visit(Path page, int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    driver.get(page.toUri().toString());
  }

  @Nullable Object script(String script) {
    return ((JavascriptExecutor) driver).executeScript(script);
  }

  /** The whole page as a picture, in {@code target/screenshots}. */
  void screenshot(String name) throws IOException {
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.createDirectories(SCREENSHOTS);
    Files.write(
        SCREENSHOTS.resolve(name + ".png"),
        Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }

  /** What the page complained of since the last look. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses of other hosts that were asked for since the last look. */
  List<String> requestsThatLeave() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("Network.requestWillBeSent\""))
        .filter(message -> message.contains("\"url\":\"http"))
        .toList();
  }

  /** How much wider the page is than its screen, in CSS pixels. */
  @Nullable Object overflow() {
    return script(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** The serious and critical findings of axe. */
  @Nullable Object findings() {
    script(axe);
    return ((JavascriptExecutor) driver)
        .executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations'], preload: false}).then(r =>"
                + " done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)));");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
