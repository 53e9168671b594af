package org.onrecord.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.app.cli.Commands;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Opens each export of the samples with what others read it with. */
class ExportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String SCHEMA = "https://schema.org/";

  /** The terms of the annotation context that an export uses. */
  private static final String ANNOTATION_TERMS =
      "{\"@context\":{\"oa\":\"http://www.w3.org/ns/oa#\",\"as\":\"https://www.w3.org/ns/activitystreams#\","
          + "\"dc\":\"http://purl.org/dc/elements/1.1/\",\"id\":\"@id\",\"type\":\"@type\","
          + "\"Annotation\":\"oa:Annotation\",\"AnnotationCollection\":\"as:OrderedCollection\","
          + "\"AnnotationPage\":\"as:OrderedCollectionPage\",\"TextualBody\":\"oa:TextualBody\","
          + "\"Text\":\"http://purl.org/dc/dcmitype/Text\",\"TextQuoteSelector\":\"oa:TextQuoteSelector\","
          + "\"TextPositionSelector\":\"oa:TextPositionSelector\",\"body\":\"oa:hasBody\","
          + "\"target\":\"oa:hasTarget\",\"source\":\"oa:hasSource\",\"selector\":\"oa:hasSelector\","
          + "\"exact\":\"oa:exact\",\"prefix\":\"oa:prefix\",\"suffix\":\"oa:suffix\",\"start\":\"oa:start\","
          + "\"end\":\"oa:end\",\"items\":{\"@id\":\"as:items\",\"@container\":\"@list\"},"
          + "\"first\":\"as:first\",\"total\":\"as:totalItems\"}}";

  @TempDir private static Path scratch;

  private static Path store;

  @BeforeAll
  static void read() {
    store = scratch.resolve("samples.db");
    assertThat(Commands.run("add", "-q", "--store", store.toString(), "../samples"))
        .isEqualTo(Commands.DONE);
  }

  private static Path export(String format, String... more) {
    Path out = scratch.resolve(format + more.length);
    List<String> line =
        new ArrayList<>(
            List.of("export", format, "-q", "--store", store.toString(), "-o", out.toString()));
    line.addAll(List.of(more));
    assertThat(Commands.run(line.toArray(String[]::new))).isEqualTo(Commands.DONE);
    return out;
  }

  private static List<JsonNode> lines(String type) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (String line : Files.readAllLines(export("jsonl"))) {
      JsonNode node = JSON.readTree(line);
      if (type.equals(node.path("type").asText())) {
        found.add(node);
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static List<List<String>> query(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getObject(i)));
        }
        all.add(row);
      }
      return all;
    }
  }

  @Test
  void anIndependentReaderOpensParquet() throws IOException, SQLException {
    Path folder = export("parquet");
    List<List<String>> rows =
        query(
            "SELECT s.id, s.\"begin\", s.\"end\", s.exact FROM '%1$s/statement.parquet' s JOIN '%1$s/article.parquet' a ON a.id = s.article WHERE substr(a.text, s.\"begin\" + 1, s.\"end\" - s.\"begin\") = s.exact ORDER BY s.id"
                .formatted(folder));

    assertThat(rows).hasSameSizeAs(lines("statement"));
    assertThat(
            query("SELECT count(*), sum(confidence) > 0 FROM '%s/event.parquet'".formatted(folder)))
        .containsExactly(List.of(Integer.toString(lines("event").size()), "true"));
  }

  @Test
  void anIndependentReaderOpensCsv() throws IOException, SQLException {
    Path folder = export("csv");
    for (String table : List.of("article", "statement", "mention", "figure", "event", "position")) {
      assertThat(
              query(
                  "SELECT count(*) FROM read_csv('%s/%s.csv', header = true, all_varchar = true, strict_mode = true)"
                      .formatted(folder, table)))
          .as(table)
          .containsExactly(List.of(Integer.toString(lines(table).size())));
    }
  }

  @Test
  void aGraphLibraryReadsGraphMl() throws IOException {
    Graph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, export("graphml").toFile());

    assertThat(graph.edgeSet()).hasSameSizeAs(lines("position"));
    assertThat(graph.vertexSet()).contains(lines("position").get(0).path("from").asText());
  }

  @Test
  void everyEdgeOfGexfJoinsNodesThatAreThere()
      throws IOException, ParserConfigurationException, SAXException {
    Document gexf = xml(Files.newInputStream(export("gexf")));
    Set<String> nodes = new HashSet<>(attributes(gexf, "node", "id"));

    assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
    assertThat(attributes(gexf, "edge", "source")).hasSameSizeAs(lines("position"));
    assertThat(nodes).containsAll(attributes(gexf, "edge", "source"));
    assertThat(nodes).containsAll(attributes(gexf, "edge", "target"));
  }

  /** The last schema of GEXF that a library has is of 1.2, where edges have no kind. */
  @Test
  void gexfFollowsItsSchema() throws IOException, SAXException {
    String gexf =
        Files.readString(export("gexf"))
            .replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replaceAll("(<edge [^>]*?) kind=\"[^\"]*\"", "$1");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(GraphMLImporter.class.getResource("/gexf.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(gexf)));
  }

  @Test
  void aJsonLdProcessorReadsWebAnnotations() throws IOException, JsonLdError {
    JsonObject collection = expanded(export("web-annotation"), ANNOTATION_TERMS).getJsonObject(0);
    JsonArray items =
        collection
            .getJsonArray("https://www.w3.org/ns/activitystreams#first")
            .getJsonObject(0)
            .getJsonArray("https://www.w3.org/ns/activitystreams#items")
            .getJsonObject(0)
            .getJsonArray("@list");

    assertThat(items)
        .hasSize(
            lines("statement").size()
                + lines("event").size()
                + lines("figure").size()
                + lines("position").size());
    for (JsonObject item : items.getValuesAs(JsonObject.class)) {
      assertThat(item.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
      JsonObject target = item.getJsonArray(OA + "hasTarget").getJsonObject(0);
      assertThat(target.getJsonArray(OA + "hasSelector")).hasSize(2);
    }
  }

  @Test
  void aJsonLdProcessorReadsSchemaOrg() throws IOException, JsonLdError {
    JsonArray graph =
        expanded(export("schema-org"), "{\"@context\":{\"@vocab\":\"https://schema.org/\"}}");
    long claims = graph.getValuesAs(JsonObject.class).stream().filter(o -> is(o, "Claim")).count();
    List<JsonObject> reviews =
        graph.getValuesAs(JsonObject.class).stream().filter(o -> is(o, "ClaimReview")).toList();

    assertThat(claims).isEqualTo(lines("statement").size());
    assertThat(reviews).hasSize((int) claims);
    assertThat(reviews).noneMatch(review -> review.containsKey(SCHEMA + "reviewRating"));
  }

  private static boolean is(JsonObject object, String type) {
    return object.containsKey("@type")
        && object.getJsonArray("@type").getString(0).equals(SCHEMA + type);
  }

  private static JsonArray expanded(Path file, String context) throws IOException, JsonLdError {
    DocumentLoader loader = (url, options) -> JsonDocument.of(new StringReader(context));
    try (InputStream in = Files.newInputStream(file)) {
      return JsonLd.expand(JsonDocument.of(in)).loader(loader).base("https://example.org/").get();
    }
  }

  @Test
  void provNamesOnlyWhatItDescribes() throws IOException {
    JsonNode prov = JSON.readTree(export("prov").toFile());
    Set<String> known = new HashSet<>();
    for (String kind : List.of("entity", "activity", "agent")) {
      prov.path(kind).fieldNames().forEachRemaining(known::add);
    }

    assertThat(prov.path("used")).isNotEmpty();
    for (String relation :
        List.of("used", "wasGeneratedBy", "wasAssociatedWith", "wasDerivedFrom")) {
      prov.path(relation)
          .forEach(one -> one.forEach(end -> assertThat(known).contains(end.asText())));
    }
    assertThat(prov.path("wasDerivedFrom")).hasSameSizeAs(lines("article"));
  }

  @Test
  void stixObjectsHaveWhatTheStandardDemands() throws IOException {
    JsonNode bundle = JSON.readTree(export("stix").toFile());
    Pattern id =
        Pattern.compile(
            "(identity|note|report)--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    Pattern time = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T00:00:00\\.000Z");
    Set<String> ids = new HashSet<>();
    bundle.path("objects").forEach(object -> ids.add(object.path("id").asText()));

    assertThat(bundle.path("id").asText()).startsWith("bundle--");
    assertThat(ids).hasSize(bundle.path("objects").size()).allMatch(i -> id.matcher(i).matches());
    for (JsonNode object : bundle.path("objects")) {
      assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
      assertThat(object.path("created").asText()).matches(time);
      assertThat(object.path("modified").asText()).matches(time);
      String required =
          switch (object.path("type").asText()) {
            case "identity" -> "name";
            case "note" -> "content";
            default -> "published";
          };
      assertThat(object.path(required).asText()).isNotEmpty();
      object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
      if (!object.path("type").asText().equals("identity")) {
        assertThat(object.path("object_refs")).isNotEmpty();
      }
    }
  }

  @Test
  void anAtomFeedIsOfOneActor() throws IOException, ParserConfigurationException, SAXException {
    JsonNode said =
        lines("statement").stream()
            .filter(statement -> statement.path("speaker").has("actor"))
            .findFirst()
            .orElseThrow();
    String actor = said.path("speaker").path("actor").asText();
    Document all = xml(Files.newInputStream(export("atom")));
    Document one = xml(Files.newInputStream(export("atom", "--actor", actor)));

    assertThat(all.getElementsByTagName("entry").getLength()).isEqualTo(lines("statement").size());
    assertThat(one.getElementsByTagName("entry").getLength())
        .isBetween(1, all.getElementsByTagName("entry").getLength() - 1);
    NodeList authors = one.getElementsByTagName("author");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < authors.getLength(); i++) {
      names.add(authors.item(i).getTextContent());
    }
    assertThat(names).hasSize(1);
  }

  @Test
  void everyFootnoteOfTheDocumentIsReferredTo()
      throws IOException, ParserConfigurationException, SAXException {
    try (ZipFile zip = new ZipFile(export("docx").toFile())) {
      Document text = xml(zip.getInputStream(zip.getEntry("word/document.xml")));
      Document notes = xml(zip.getInputStream(zip.getEntry("word/footnotes.xml")));
      List<String> referred = attributes(text, "w:footnoteReference", "w:id");
      List<String> given = attributes(notes, "w:footnote", "w:id");
      given.removeIf(id -> Integer.parseInt(id) < 1);

      assertThat(referred).doesNotHaveDuplicates().hasSameElementsAs(given).isNotEmpty();
    }
  }

  @Test
  void everyFootnoteOfMarkdownIsReferredTo() throws IOException {
    String text = Files.readString(export("markdown"));
    Set<String> referred = new HashSet<>();
    Pattern.compile("(?<!^)\\[\\^(\\d+)\\](?!:)", Pattern.MULTILINE)
        .matcher(text)
        .results()
        .forEach(found -> referred.add(found.group(1)));
    Set<String> given = new HashSet<>();
    Pattern.compile("^\\[\\^(\\d+)\\]: ", Pattern.MULTILINE)
        .matcher(text)
        .results()
        .forEach(found -> given.add(found.group(1)));

    assertThat(given).isNotEmpty().isEqualTo(referred);
  }

  @Test
  void theSameStoreGivesTheSameBytes() throws IOException {
    for (String format : List.of("docx", "stix", "prov", "atom", "graphml", "web-annotation")) {
      Path once = export(format);
      byte[] before = Files.readAllBytes(once);
      assertThat(export(format)).as(format).hasBinaryContent(before);
    }
  }

  private static Document xml(InputStream in)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (in) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  private static List<String> attributes(Document document, String element, String attribute) {
    NodeList nodes = document.getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(nodes.item(i).getAttributes().getNamedItem(attribute).getNodeValue());
    }
    return values;
  }
}
