package org.onrecord.app.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is remembered of addresses from one visit to the next, in a file beside the store. */
final class Visits {
  /** Linked pages that are remembered as read. */
  private static final int MOST_PAGES = 50_000;

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The last visit of an address.
   *
   * @param etag what the server calls the version that was read
   * @param modified when it says that this version was made, in its own words
   * @param notBefore when the address may be asked again
   */
  record Visit(@Nullable String etag, @Nullable String modified, Instant notBefore) {}

  private final Path file;
  private final Map<String, Visit> visits = new TreeMap<>();
  private final Set<String> pages = new LinkedHashSet<>();

  private Visits(Path file) {
    this.file = file;
  }

  /** What a file remembers; one that is damaged remembers nothing, which costs one more visit. */
  static Visits open(Path file) throws IOException {
    Visits visits = new Visits(file);
    if (Files.isRegularFile(file)) {
      try {
        visits.read(JSON.readTree(Files.readAllBytes(file)));
      } catch (com.fasterxml.jackson.core.JsonProcessingException
          | java.time.format.DateTimeParseException e) {
        visits.visits.clear();
      }
    }
    return visits;
  }

  private void read(JsonNode root) {
    for (Map.Entry<String, JsonNode> entry : root.path("addresses").properties()) {
      JsonNode visit = entry.getValue();
      visits.put(
          entry.getKey(),
          new Visit(
              visit.path("etag").textValue(),
              visit.path("modified").textValue(),
              Instant.parse(visit.path("not_before").asText("1970-01-01T00:00:00Z"))));
    }
    root.path("pages").forEach(page -> pages.add(page.asText()));
  }

  Optional<Visit> of(String address) {
    return Optional.ofNullable(visits.get(address));
  }

  void put(String address, Visit visit) {
    visits.put(address, visit);
  }

  /** Whether a linked page was read before. */
  boolean hasPage(String address) {
    return pages.contains(address);
  }

  void addPage(String address) {
    pages.add(address);
    while (pages.size() > MOST_PAGES) {
      pages.remove(pages.iterator().next());
    }
  }

  /** Writes all down, the old file whole until the new one is. */
  void save() throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode addresses = root.putObject("addresses");
    visits.forEach(
        (address, visit) -> {
          ObjectNode node = addresses.putObject(address);
          if (visit.etag() != null) {
            node.put("etag", visit.etag());
          }
          if (visit.modified() != null) {
            node.put("modified", visit.modified());
          }
          node.put("not_before", visit.notBefore().toString());
        });
    ArrayNode read = root.putArray("pages");
    pages.forEach(read::add);
    Path parent = file.toAbsolutePath().getParent();
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
