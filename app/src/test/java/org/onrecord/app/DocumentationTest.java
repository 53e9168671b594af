package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.app.cli.Commands;
import org.onrecord.app.export.Formats;
import org.onrecord.export.Exporter;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Documents are part of the work: a command, option, format or extractor without a page fails. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");

  @TestFactory
  Stream<DynamicTest> everyCommandHasAPageThatNamesItsOptions() {
    return new CommandLine(new Commands())
        .getSubcommands().entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(String name, CommandLine command) throws IOException {
    String page = Files.readString(DOCS.resolve("commands").resolve(name + ".md"));
    assertThat(page).startsWith("# onrecord " + name);
    options(page, command);
    command
        .getSubcommands()
        .forEach(
            (part, sub) -> {
              assertThat(page).contains("`" + name + " " + part);
              options(page, sub);
            });
  }

  private static void options(String page, CommandLine command) {
    Set<String> common = Set.of("-h", "--help", "-V", "--version");
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (Stream.of(option.names()).noneMatch(common::contains)) {
        assertThat(page)
            .as("option %s", List.of(option.names()))
            .containsAnyOf(Stream.of(option.names()).map(n -> "`" + n).toArray(String[]::new));
      }
    }
    assertThat(command.getUsageMessage()).as("help teaches by an example").contains("xample");
  }

  @Test
  void everyFormatThatComesOutHasAPage() {
    for (Exporter exporter : Formats.all()) {
      assertThat(DOCS.resolve("formats").resolve(exporter.format() + ".md")).exists();
    }
  }

  @Test
  void everyExtractorHasAPage() {
    for (String room : List.of("statement", "event", "figure", "position", "time", "actor")) {
      assertThat(DOCS.resolve("extractors").resolve(room + ".md")).exists();
    }
  }

  @Test
  void linksInDocumentsLeadSomewhere() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> pages =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !file.toString().contains("/target/"))
              .toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        var links = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)");
        var matcher = links.matcher(Files.readString(page));
        while (matcher.find()) {
          assertThat(page.resolveSibling(matcher.group(1))).as("link in %s", page).exists();
        }
      }
    }
  }
}
