package org.onrecord.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.SourcedRecord;

/** Every page of a record: what it holds, where it leads, and that no article can break it. */
class PagesTest {
  private static final String HOSTILE =
      "</title></script><script>alert(1)</script>\"><img src=x onerror='alert(2)'>\u202e\u2066"
          + "<!--&lt;\u0007]]>${7*7} javascript:alert(3)";

  private static Pages plain() {
    return new Pages(Affair.of("The spillway is unsafe"), new BriefLinks());
  }

  private static Map<View, Document> documents(Pages pages) {
    Map<View, Document> documents = new java.util.LinkedHashMap<>();
    for (View view : pages.views()) {
      documents.put(view, Jsoup.parse(pages.page(view).orElseThrow().html()));
    }
    return documents;
  }

  @Test
  void thereIsAPageOfEachKind() {
    Set<String> kinds = new TreeSet<>();
    plain().views().forEach(view -> kinds.add(view.getClass().getSimpleName()));
    assertThat(kinds)
        .containsExactly(
            "About",
            "Home",
            "OfActor",
            "OfArticle",
            "OfEntry",
            "OfPeriod",
            "OfStory",
            "OfUtterance");
  }

  @Test
  void hostileWordsInEveryFieldStayWords() {
    documents(new Pages(Affair.of(HOSTILE), new BriefLinks()))
        .forEach(
            (view, page) -> {
              assertThat(page.select("img, iframe, object, embed, base")).as("%s", view).isEmpty();
              assertThat(page.select("script:not([src])")).as("%s", view).isEmpty();
              for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList())
                    .as("%s %s", view, element.tagName())
                    .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"))
                    .noneMatch(
                        a -> a.getKey().equals("href") && a.getValue().startsWith("javascript"));
              }
              assertThat(page.html()).doesNotContain("\u202e", "\u2066", "\u0007");
            });
  }

  @Test
  void hostileWordsAreShownAsTheyStand() {
    Pages pages = new Pages(Affair.of(HOSTILE), new BriefLinks());
    Document page = Jsoup.parse(pages.page(pages.views().get(1)).orElseThrow().html());
    assertThat(page.select("h1").text()).contains("<script>alert(1)</script>").contains("${7*7}");
    assertThat(page.title()).contains("<script>");
  }

  @Test
  void dataKeepsEveryCharacter() throws IOException {
    Pages pages = new Pages(Affair.of(HOSTILE), new BriefLinks());
    for (View view : pages.views()) {
      PageData data = pages.data(view).orElseThrow();
      JsonNode json = new ObjectMapper().readTree(data.json());
      assertThat(json.path(data.name()).isArray()).as("%s", view).isTrue();
      assertThat(json.path(data.name())).hasSize(data.rows().size());
    }
    View statements = new View.OfStory("story-aaaaaaaaaaaa", View.Aspect.STATEMENTS);
    JsonNode said = new ObjectMapper().readTree(pages.data(statements).orElseThrow().json());
    assertThat(said.path("statements").get(0).path("said").asText())
        .isEqualTo(HOSTILE.replaceAll("\\s+", " "));
  }

  @Test
  void aCellWithQuotesAndLinesIsOneCell() {
    PageData data =
        new PageData(
            "rows", "t", List.of("a", "b"), List.of(Row.of("x\"y\nz,", 1.5), Row.of(null, 2.0)));
    assertThat(data.csv()).isEqualTo("a,b\r\n\"x\"\"y\nz,\",1.5\r\n,2\r\n");
    assertThat(data.json()).contains("\"a\" : \"x\\\"y\\nz,\"").contains("\"b\" : 1.5");
  }

  @Test
  void everyLinkOfABriefLeadsToAFileAndAPlaceInIt(@TempDir Path folder) throws IOException {
    BriefFolder.write(Affair.of("The spillway is unsafe"), folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        for (Element link : page.select("[href], [src]")) {
          String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
          int hash = address.indexOf('#');
          String name = hash < 0 ? address : address.substring(0, hash);
          Path target = name.isEmpty() ? file : file.resolveSibling(name).normalize();
          assertThat(target).as("%s in %s", address, file).exists();
          if (hash >= 0) {
            Document there = Jsoup.parse(Files.readString(target));
            assertThat(there.getElementById(address.substring(hash + 1)))
                .as("%s in %s", address, file)
                .isNotNull();
          }
        }
      }
    }
  }

  @Test
  void idsOnAPageAreUnique() {
    documents(plain())
        .forEach(
            (view, page) -> {
              List<String> ids = page.select("[id]").stream().map(Element::id).toList();
              assertThat(ids).as("%s", view).doesNotHaveDuplicates();
            });
  }

  @Test
  void theSameRecordGivesTheSameBytes(@TempDir Path folder) throws IOException {
    BriefFolder.write(Affair.of("The spillway is unsafe"), folder.resolve("a"));
    BriefFolder.write(Affair.of("The spillway is unsafe"), folder.resolve("b"));
    assertThat(bytes(folder.resolve("a"))).isEqualTo(bytes(folder.resolve("b"))).isNotEmpty();
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return bytes;
  }

  @Test
  void everyPathOfAServerIsReadBack() {
    ServerLinks links = new ServerLinks();
    for (View view : plain().views()) {
      for (Format format : Format.values()) {
        assertThat(ServerLinks.read(links.to(view, format)))
            .as("%s %s", view, format)
            .contains(new ServerLinks.Request(view, format));
      }
    }
    for (String bad :
        List.of("", "/x", "/story/", "/story/a/b", "/entry", "/../etc", "/actor/%zz")) {
      assertThat(ServerLinks.read(bad)).as(bad).isEmpty();
    }
  }

  @Test
  void aPageFromAServerLoadsModulesAndHasASearchBox() {
    Pages pages = new Pages(Affair.of("The spillway is unsafe"), new ServerLinks());
    Document page = Jsoup.parse(pages.page(new View.Home()).orElseThrow().html());
    assertThat(page.select("script[type=module]")).hasSize(Asset.SCRIPTS.size());
    assertThat(page.select("form[role=search] input[type=search]")).hasSize(1);
    assertThat(page.select("meta[http-equiv]")).isEmpty();
  }

  @Test
  void wordsThatWereSearchedForStayLit() {
    View article = new View.OfArticle(new org.onrecord.article.ArticleId("aaaaaaaaaaaa"));
    Document page =
        Jsoup.parse(
            plain().page(article, word -> word.equalsIgnoreCase("spillway")).orElseThrow().html());
    assertThat(page.select(".text .hit")).isNotEmpty().allMatch(e -> e.text().equals("spillway"));
    assertThat(Jsoup.parse(plain().page(article).orElseThrow().html()).select(".hit")).isEmpty();
  }

  @Test
  void theSheetOfAnUtteranceSaysWhoNamesTheSpeakerAndWhoDoesNot() {
    Document page =
        documents(plain()).entrySet().stream()
            .filter(e -> e.getKey() instanceof View.OfUtterance)
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(page.select(".facts dt").eachText()).contains("Names the speaker", "Names nobody");
    assertThat(page.select(".sheet .slot")).hasSize(4);
    assertThat(page.select("h1").text()).isEqualTo("The spillway is unsafe");
  }

  @ParameterizedTest
  @EnumSource(Contradiction.Kind.class)
  void everyKindOfContradictionHasAName(Contradiction.Kind kind) {
    assertThat(Phrases.of("contradiction", kind.label())).isNotEqualTo(kind.label());
  }

  @Test
  void anEmptyRecordHasAFrontPage() {
    SourcedRecord nothing =
        new SourcedRecord("test", List.of(), List.of(), List.of(), Relations.NONE, List.of());
    Pages pages = new Pages(nothing, new BriefLinks());
    assertThat(pages.views()).hasSize(2);
    assertThat(pages.page(new View.Home()).orElseThrow().html()).contains("0 articles");
    assertThat(pages.page(new View.OfUtterance("utt-none"))).isEmpty();
  }

  @Test
  void theOnePageFormNeedsNothingBesideIt() {
    Document page = Jsoup.parse(BriefPage.html(Affair.of("The spillway is unsafe")));
    assertThat(page.select("script, link")).isEmpty();
    assertThat(page.select("a[href]"))
        .allMatch(a -> a.attr("href").startsWith("#"))
        .allMatch(a -> page.getElementById(a.attr("href").substring(1)) != null);
    assertThat(page.select(".read")).hasSize(2);
  }
}
