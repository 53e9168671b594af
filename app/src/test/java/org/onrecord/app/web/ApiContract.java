package org.onrecord.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The server keeps to its own OpenAPI document, whatever the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ApiContract {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private static final Pattern PERIOD = Pattern.compile("/positions/([0-9-]+)\"");

  private Desk desk;
  private JsonNode document;
  private final Map<String, String> ids = new TreeMap<>();

  /** Address of a filled store that is this test's alone. */
  abstract String filled(Path folder);

  @BeforeAll
  void start(@TempDir Path folder) {
    desk = new Desk(filled(folder), null);
    document = desk.json("/api/openapi.json");
    for (JsonNode story : desk.json("/api/v1/stories").path("items")) {
      if (story.path("articles").asInt() > 2) {
        ids.put("story", story.path("id").asText());
      }
    }
    Matcher period = PERIOD.matcher(desk.get("/story/" + ids.get("story") + "/positions").body());
    assertThat(period.find()).as("a period of positions").isTrue();
    ids.put("period", period.group(1));
    JsonNode statement = desk.json("/api/v1/statements?words=letters").at("/items/0");
    ids.put("entry", statement.path("id").asText());
    ids.put("article", statement.path("article").asText());
    ids.put("actor", desk.json("/api/v1/actors").at("/items/0/id").asText());
  }

  @AfterAll
  void stop() {
    desk.close();
    assertThat(desk.log()).as("faults of the program").isEmpty();
  }

  @Test
  void everyRouteIsInTheDocument() {
    List<String> documented = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(documented).containsExactlyInAnyOrderElementsOf(desk.server().routes());
    assertThat(documented).hasSizeGreaterThan(50);
  }

  @Test
  void everyPathThatIsAskedForAnswersAsItsSchemaSays() {
    List<String> wrong = new ArrayList<>();
    int data = 0;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (get.isMissingNode()
          || path.getKey().startsWith("/jobs/")
          || path.getKey().equals("/api/v1/jobs/{id}")) {
        continue; // Jobs are asked for in the test that makes one.
      }
      HttpResponse<String> answer = desk.get(concrete(path.getKey()));
      String type = answer.headers().firstValue("Content-Type").orElse("");
      JsonNode content = get.at("/responses/200/content");
      String media = content.fieldNames().next();
      if (answer.statusCode() != 200 || !type.startsWith(media)) {
        wrong.add(path.getKey() + " " + answer.statusCode() + " " + type + " " + answer.body());
      }
      JsonNode schema = content.path(media).at("/schema/$ref");
      if (!schema.isMissingNode()) {
        data++;
        wrong.addAll(errors(schema.asText(), answer.body(), path.getKey()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(data).isGreaterThan(20);
  }

  private String concrete(String path) {
    String kind =
        path.contains("/stor")
            ? "story"
            : path.contains("/article")
                ? "article"
                : path.contains("/actor")
                    ? "actor"
                    : path.contains("/entr") ? "entry" : "utterance";
    return path.replace("{id}", kind.equals("utterance") ? utterance() : ids.getOrDefault(kind, ""))
        .replace("{period}", ids.getOrDefault("period", ""))
        .replace("{name}", "onrecord.css");
  }

  private String utterance() {
    String lines = desk.get("/api/v1/stories/" + ids.get("story") + "/record").body();
    return lines
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"utterance\""))
        .map(line -> Desk.parsed(line).path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private List<String> errors(String schema, String body, String about) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("$ref", schema);
    root.set("components", document.path("components"));
    return SCHEMAS.getSchema(root).validate(Desk.parsed(body)).stream()
        .map(message -> about + ": " + message.getMessage())
        .toList();
  }

  private JsonNode checked(HttpResponse<String> answer, int status, String schema) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(errors("#/components/schemas/" + schema, answer.body(), schema)).isEmpty();
    return Desk.parsed(answer.body());
  }

  @Test
  void whatGoesWrongIsToldAsTheDocumentSays() {
    checked(desk.get("/api/v1/stories/none"), 404, "Problem");
    checked(desk.get("/api/v1/entries/..%2e"), 404, "Problem");
    checked(desk.get("/api/v1/stories?limit=0"), 400, "Problem");
    checked(desk.get("/api/v1/statements?from=yesterday"), 400, "Problem");
    checked(desk.get("/api/v1/search?form=loud"), 400, "Problem");
    checked(desk.get("/api/v1/search?q=" + "x".repeat(600)), 400, "Problem");
    checked(desk.get("/api/v1/nothing"), 404, "Problem");
    checked(desk.post("/api/v1/stories", "{}"), 405, "Problem");
    checked(desk.post("/api/v1/decisions", "{\"kind\":"), 400, "Problem");
    checked(desk.post("/api/v1/decisions", "[]"), 400, "Problem");
    checked(desk.post("/api/v1/decisions", "{\"kind\":\"join\"}"), 400, "Problem");
    checked(desk.form("/api/v1/decisions", "kind=note"), 415, "Problem");
    checked(desk.post("/api/v1/jobs", "{\"kind\":\"sing\"}"), 400, "Problem");
    checked(desk.delete("/api/v1/decisions/999"), 404, "Problem");
    checked(desk.delete("/api/v1/jobs/x"), 404, "Problem");
    checked(desk.post("/api/v1/upload", "{}"), 415, "Problem");
  }

  @Test
  void decisionsAreMadeMarkedAndTakenBack() {
    String id = ids.getOrDefault("entry", "");
    String json = "{\"kind\":\"note\",\"subject\":\"" + id + "\",\"text\":\"asked again\"}";
    JsonNode made = checked(desk.post("/api/v1/decisions", json), 201, "Decision");
    assertThat(checked(desk.post("/api/v1/decisions", json), 201, "Decision")).isEqualTo(made);
    desk.rest();
    assertThat(desk.json("/api/v1/entries/" + id).path("marks").toString())
        .contains("note: asked again");
    checked(desk.get("/api/v1/decisions"), 200, "Decisions");
    String number = made.path("number").asText();
    checked(desk.delete("/api/v1/decisions/" + number), 200, "Withdrawn");
    desk.rest();
    assertThat(desk.json("/api/v1/entries/" + id).has("marks")).isFalse();
  }

  @Test
  void anUploadIsReadInAndFound() {
    byte[] report =
        ("Lighthouse keeper denies the lamp was dark\n\n"
                + "“The lamp at Cold Ness burned all night,” keeper Orla Finnick said on Monday.\n")
            .getBytes(StandardCharsets.UTF_8);
    JsonNode job =
        checked(desk.upload("/api/v1/upload", "../../etc/keeper.txt", report), 202, "Job");
    assertThat(job.path("title").asText()).isEqualTo("Read in keeper.txt");
    desk.rest();
    JsonNode done = checked(desk.get("/api/v1/jobs/" + job.path("id").asText()), 200, "Job");
    assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("done");
    assertThat(done.path("added").asInt()).isEqualTo(1);
    JsonNode found = desk.json("/api/v1/search?q=lamps+burn&speaker=finnick");
    assertThat(found.at("/statements/items/0/source").asText()).isEqualTo("keeper.txt");
    assertThat(found.at("/articles/items/0/snippet").toString()).contains("\"hit\":true");
    JsonNode again = checked(desk.upload("/api/v1/upload", "keeper.txt", report), 202, "Job");
    desk.rest();
    assertThat(desk.json("/api/v1/jobs/" + again.path("id").asText()).path("known").asInt())
        .isEqualTo(1);
    checked(desk.get("/api/v1/jobs"), 200, "Jobs");
    assertThat(desk.get("/jobs/" + again.path("id").asText()).statusCode()).isEqualTo(200);
  }

  @Test
  void whatCannotBeReadIsToldFileByFile() {
    JsonNode job =
        checked(desk.upload("/api/v1/upload", "noise.bin", new byte[] {0, 1, 2, 0, 9}), 202, "Job");
    desk.rest();
    JsonNode done = desk.json("/api/v1/jobs/" + job.path("id").asText());
    assertThat(done.path("status").asText()).isEqualTo("done");
    assertThat(done.at("/problemList/0/source").asText()).isEqualTo("noise.bin");
    assertThat(desk.get("/jobs/" + job.path("id").asText()).body()).contains("noise.bin");
  }

  @Test
  void articlesAreReadAgainAndDecisionsHold() {
    String id = ids.getOrDefault("entry", "");
    String json = "{\"kind\":\"confirm\",\"subject\":\"" + id + "\"}";
    JsonNode made = checked(desk.post("/api/v1/decisions", json), 201, "Decision");
    String record = desk.get("/api/v1/stories/" + ids.get("story") + "/record").body();
    JsonNode job = checked(desk.post("/api/v1/jobs", "{\"kind\":\"reread\"}"), 202, "Job");
    desk.rest();
    JsonNode done = desk.json("/api/v1/jobs/" + job.path("id").asText());
    assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("done");
    assertThat(done.path("added").asInt()).isGreaterThanOrEqualTo(10);
    assertThat(desk.get("/api/v1/stories/" + ids.get("story") + "/record").body())
        .isEqualTo(record);
    assertThat(desk.json("/api/v1/entries/" + id).path("marks").toString()).contains("confirmed");
    desk.delete("/api/v1/decisions/" + made.path("number").asText());
  }
}
