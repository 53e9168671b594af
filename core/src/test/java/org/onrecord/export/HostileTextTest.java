package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Relations;
import org.onrecord.story.Reports;
import org.onrecord.story.SourcedRecord;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Text from articles means nothing but itself in whatever it is written to. */
class HostileTextTest {
  private static final String SAID =
      "\uD83D\uDE00 <script>alert(1)</script> ]]> & \"x\",\r\n=1+1 \u0000\u0007 \u202E [a](http://b.example) `c` **d**";

  private static SourcedRecord record() {
    Reports report =
        Reports.report(
            "<b>Out\"let</b>",
            "2031-05-02",
            "A <title> & more ]]>",
            "\uD83D\uDE00 Ana Bor said: " + SAID + " And that was it.");
    ArticleRecord article = report.quote("ana-bor", SAID).record();
    return new SourcedRecord(
        "onrecord test",
        List.of(),
        List.of(article),
        article.actors(),
        Relations.NONE,
        List.of(new Problem("<x>", null, "code", "a \"message\" & more")));
  }

  static Stream<FileExporter> xml() {
    return Stream.of(new GraphMlExporter(), new GexfExporter(), new AtomExporter());
  }

  private static byte[] written(FileExporter exporter) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(record(), out);
    return out.toByteArray();
  }

  private static Document parsed(byte[] bytes)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest
  @MethodSource("xml")
  void xmlStaysWellFormed(FileExporter exporter)
      throws IOException, ParserConfigurationException, SAXException {
    Document document = parsed(written(exporter));

    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getDocumentElement().getChildNodes().getLength()).isPositive();
  }

  @Test
  void aWordDocumentStaysWellFormed()
      throws IOException, ParserConfigurationException, SAXException {
    int parts = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(written(new WordExporter())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        parts++;
        assertThat(parsed(bytes).getElementsByTagName("script").getLength()).isZero();
        if (entry.getName().equals("word/document.xml")) {
          assertThat(parsed(bytes).getDocumentElement().getTextContent())
              .contains("<script>alert(1)</script> ]]> & \"x\", =1+1");
        }
      }
    }
    assertThat(parts).isEqualTo(6);
  }

  @Test
  void markdownShowsMarkupAndLinksAsTheyAre() throws IOException {
    String text = new String(written(new MarkdownExporter()), StandardCharsets.UTF_8);

    assertThat(text)
        .contains("\\<script\\>", "\\[a\\]\\(http\\://b.example)", "\\`c\\` \\*\\*d\\*\\*")
        .doesNotContain("\u202E", "\u0000", " <script", "“<script");
    assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(1);
  }

  @Test
  void csvKeepsEveryCharacter() throws IOException {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    new CsvExporter()
        .export(
            record(),
            name -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              files.put(name, out);
              return out;
            });
    ByteArrayOutputStream statements = files.get("statement.csv");

    assertThat(files).hasSize(19);
    assertThat(statements).isNotNull();
    assertThat(statements.toString(StandardCharsets.UTF_8))
        .contains('"' + SAID.replace("\"", "\"\"") + '"');
  }

  @Test
  void placesOfWebAnnotationsCountCodePoints() throws IOException {
    JsonNode page = new ObjectMapper().readTree(written(new WebAnnotationExporter()));
    JsonNode target = page.path("first").path("items").path(0).path("target");
    String text = record().articles().get(0).article().text();
    int[] points = text.codePoints().toArray();
    int start = target.path("selector").path(1).path("start").asInt();
    int end = target.path("selector").path(1).path("end").asInt();

    assertThat(new String(points, start, end - start)).isEqualTo(SAID);
    assertThat(target.path("selector").path(0).path("exact").asText()).isEqualTo(SAID);
    assertThat(target.path("selector").path(0).path("prefix").asText()).endsWith("Ana Bor said: ");
  }

  @Test
  void everyTableHasACellForEachColumn() {
    List<String> names = new ArrayList<>();
    for (Table table : RecordTables.of(record())) {
      names.add(table.name());
      table.rows().forEach(row -> assertThat(row).hasSameSizeAs(table.columns()));
    }

    assertThat(names).doesNotHaveDuplicates().contains("statement", "utterance_member", "problem");
  }
}
