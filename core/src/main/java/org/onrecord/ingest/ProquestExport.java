package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ProQuest's text format: a row of low lines between articles, fields with labels. */
final class ProquestExport implements DatabaseExport {
  private static final Pattern RULE = Pattern.compile("\\s*_{20,}\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s*Document \\d+ of \\d+\\s*");
  private static final Pattern LABEL = Pattern.compile("([A-Z][A-Za-z/() -]{2,40}?) ?:");
  private static final Set<String> LABELS =
      Set.of(
          "Author",
          "Publication info",
          "Abstract",
          "Abstract (English)",
          "Links",
          "Full text",
          "Subject",
          "Location",
          "People",
          "Company / organization",
          "Identifier / keyword",
          "Business indexing term",
          "Classification",
          "Title",
          "Alternate title",
          "Publication title",
          "First page",
          "Pages",
          "Number of pages",
          "Publication year",
          "Publication date",
          "Year",
          "Section",
          "Column",
          "Publisher",
          "Place of publication",
          "Country of publication",
          "Publication subject",
          "ISSN",
          "Source type",
          "Language of publication",
          "Document type",
          "Document feature",
          "ProQuest document ID",
          "Document URL",
          "Copyright",
          "Last updated",
          "Database",
          "Dateline",
          "Credit",
          "Illustration",
          "Word count",
          "Volume",
          "Issue");

  @Override
  public String database() {
    return "ProQuest";
  }

  @Override
  public boolean isIn(List<String> lines) {
    boolean text = false;
    boolean own = false;
    for (String line : lines) {
      String label = label(line);
      text = text || label.equals("Full text") || label.equals("Publication title");
      own = own || label.equals("ProQuest document ID") || line.contains("ProQuest document link");
    }
    return text && own;
  }

  @Override
  public List<List<String>> documents(List<String> lines) {
    List<List<String>> documents = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if (RULE.matcher(line).matches() || (NUMBER.matcher(line).matches() && hasFields(open))) {
        documents.add(open);
        open = new ArrayList<>();
      }
      if (!RULE.matcher(line).matches()) {
        open.add(line);
      }
    }
    documents.add(open);
    documents.removeIf(
        d -> !hasFields(d) && d.stream().noneMatch(l -> NUMBER.matcher(l).matches()));
    return documents;
  }

  private static boolean hasFields(List<String> document) {
    return document.stream().anyMatch(line -> !label(line).isEmpty());
  }

  @Override
  public Optional<DatabaseArticle> article(List<String> document) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> field = new ArrayList<>();
    List<String> above = field;
    for (String line : document) {
      String label = label(line);
      if (!label.isEmpty()) {
        field = new ArrayList<>();
        fields.putIfAbsent(label, field);
      }
      boolean number = NUMBER.matcher(line).matches();
      if (!number) {
        field.add(label.isEmpty() ? line : line.substring(line.indexOf(':') + 1).strip());
      }
    }
    DatabaseArticle article = new DatabaseArticle();
    String title = joined(fields, "Title");
    List<String> first = above.stream().filter(l -> !Lines.isBlank(l)).toList();
    article.title = title.isEmpty() ? (first.isEmpty() ? null : first.get(0).strip()) : title;
    article.byline = names(joined(fields, "Author"));
    String info = joined(fields, "Publication info");
    article.outlet =
        outlet(
            fields.containsKey("Publication title") ? joined(fields, "Publication title") : info);
    String day = joined(fields, "Publication date");
    article.day = day.isEmpty() ? info.replaceAll("[\\]:]", " ") : day;
    article.language = DatabaseExport.language(joined(fields, "Language of publication"));
    article.url = url(joined(fields, "Document URL"));
    article.body.addAll(fields.getOrDefault("Full text", List.of()));
    article.notices.addAll(fields.getOrDefault("Copyright", List.of()));
    boolean known = article.title != null && article.outlet != null;
    return known ? Optional.of(article) : Optional.empty();
  }

  /** “The Northern Ledger; Port Almar”, “Coast Courier [Almar]”: the paper and its place. */
  private static @Nullable String outlet(String text) {
    String name = text.split("[;\\[]", 2)[0].strip();
    return name.isEmpty() ? null : name;
  }

  private static @Nullable String url(String text) {
    String address = Line.split(text).stream().findFirst().orElse("");
    return address.startsWith("http") ? address : null;
  }

  /** “Brandt, Ada; Rask, Joon” as names are written in a byline. */
  private static @Nullable String names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(";")) {
      int comma = name.indexOf(',');
      String turned =
          comma < 0
              ? name
              : name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
      if (!turned.isBlank()) {
        names.add(turned.strip());
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static String joined(Map<String, List<String>> fields, String label) {
    return String.join(" ", fields.getOrDefault(label, List.of())).strip();
  }

  /** The label that a line begins with, else nothing. */
  private static String label(String line) {
    int colon = line.indexOf(':');
    Matcher matcher = LABEL.matcher(colon > 0 && colon < 50 ? line.substring(0, colon + 1) : "");
    return matcher.matches() && LABELS.contains(matcher.group(1)) ? matcher.group(1) : "";
  }
}
