package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What LexisNexis (“3 of 20 DOCUMENTS” above each article) and Nexis Uni (“End of Document” below)
 * export: outlet and day, fields with labels, the text, more fields.
 */
final class NexisExport implements DatabaseExport {
  private static final Pattern BEGIN = Pattern.compile("\\s*\\d+ of \\d+ DOCUMENTS?\\s*");
  private static final Pattern END = Pattern.compile("\\s*End of Document\\s*");
  private static final Pattern LABEL = Pattern.compile("\\s*([A-Za-z][A-Za-z -]{2,24}):(.*)");
  private static final Pattern BODY = Pattern.compile("\\s*(?:BODY:?|Body)\\s*");
  private static final Set<String> ABOVE =
      Set.of(
          "section",
          "length",
          "byline",
          "headline",
          "dateline",
          "highlight",
          "series",
          "type",
          "column",
          "edition");
  private static final Set<String> BELOW =
      Set.of(
          "load-date",
          "language",
          "graphic",
          "publication-type",
          "journal-code",
          "subject",
          "country",
          "city",
          "state",
          "company",
          "organization",
          "person",
          "geographic",
          "industry",
          "ticker",
          "url",
          "doc-type",
          "pub-type",
          "notes",
          "correction");
  private static final Set<String> HEADINGS =
      Set.of("Classification", "Graphic", "Notes", "Correction");

  @Override
  public String database() {
    return "Nexis";
  }

  @Override
  public boolean isIn(List<String> lines) {
    boolean numbered = false;
    boolean ended = false;
    boolean fields = false;
    for (String line : lines) {
      numbered = numbered || BEGIN.matcher(line).matches();
      ended = ended || END.matcher(line).matches();
      String label = label(line);
      fields = fields || label.equals("length") || label.equals("load-date");
    }
    return fields && (numbered || ended);
  }

  @Override
  public List<List<String>> documents(List<String> lines) {
    boolean numbered = lines.stream().anyMatch(line -> BEGIN.matcher(line).matches());
    List<List<String>> documents = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if ((numbered ? BEGIN : END).matcher(line).matches()) {
        documents.add(open);
        open = new ArrayList<>();
      } else if (!END.matcher(line).matches()) {
        open.add(line);
      }
    }
    if (numbered && !documents.isEmpty()) {
      documents.remove(0);
    }
    documents.add(open);
    documents.removeIf(d -> d.stream().allMatch(Lines::isBlank));
    return documents;
  }

  @Override
  public Optional<DatabaseArticle> article(List<String> document) {
    DatabaseArticle article = new DatabaseArticle();
    Map<String, String> fields = new LinkedHashMap<>();
    boolean marked = document.stream().anyMatch(line -> BODY.matcher(line).matches());
    int first = 0;
    while (first < document.size() && !ABOVE.contains(label(document.get(first)))) {
      first++;
    }
    int text = fields(document, first, marked, fields);
    head(document.subList(0, first), article);
    int end = text;
    while (end < document.size() && !isBelow(document.get(end))) {
      end++;
    }
    article.body.addAll(document.subList(text, end));
    fields(document, end, true, fields);
    notices(document.subList(end, document.size()), article);
    article.title = fields.getOrDefault("headline", article.title);
    article.byline = fields.get("byline");
    article.language = DatabaseExport.language(fields.getOrDefault("language", ""));
    place(fields.get("dateline"), article);
    boolean known = article.title != null && article.outlet != null && !article.day.isEmpty();
    return known && first < document.size() ? Optional.of(article) : Optional.empty();
  }

  /** The place of the report goes before its first words, as it did in the paper. */
  private static void place(
      @org.jspecify.annotations.Nullable String place, DatabaseArticle article) {
    for (int i = 0; place != null && i < article.body.size(); i++) {
      String line = article.body.get(i);
      if (!Lines.isBlank(line)) {
        if (!line.strip().regionMatches(true, 0, place, 0, place.length())) {
          article.body.set(i, place + " - " + line.strip());
        }
        return;
      }
    }
  }

  /** Reads fields with labels, and gives where what follows them begins. */
  private static int fields(
      List<String> document, int from, boolean marked, Map<String, String> fields) {
    String open = "";
    int i = from;
    while (i < document.size()) {
      String line = document.get(i);
      String label = label(line);
      if (BODY.matcher(line).matches()) {
        return i + 1;
      }
      if (ABOVE.contains(label) || BELOW.contains(label)) {
        open = label;
        fields.putIfAbsent(open, line.substring(line.indexOf(':') + 1).strip());
      } else if (Lines.isBlank(line)) {
        open = "";
      } else if (open.isEmpty() && !marked) {
        return i;
      } else if (!open.isEmpty()) {
        fields.merge(open, line.strip(), (a, b) -> (a + " " + b).strip());
      }
      i++;
    }
    return i;
  }

  /** Outlet and day above the fields; the headline before or after them. */
  private static void head(List<String> lines, DatabaseArticle article) {
    List<String> head = new ArrayList<>();
    notices(lines, article);
    for (String line : lines) {
      if (!Lines.isBlank(line) && !article.notices.contains(line.strip())) {
        head.add(line.strip());
      }
    }
    for (int i = 1; i < head.size(); i++) {
      if (!CalendarDates.in(Line.split(head.get(i))).isEmpty()) {
        article.day = head.get(i);
        article.outlet = head.get(i - 1);
        List<String> rest = new ArrayList<>(head.subList(i + 1, head.size()));
        rest.removeIf(l -> l.toLowerCase(Locale.ROOT).contains("edition"));
        List<String> title = i > 1 ? head.subList(0, i - 1) : rest;
        article.title = title.isEmpty() ? null : String.join(" ", title);
        return;
      }
    }
  }

  /** Copyright begins with its word and ends where all rights are reserved, a few lines on. */
  private static void notices(List<String> lines, DatabaseArticle article) {
    for (int i = 0; i < lines.size(); i++) {
      if (DatabaseExport.isCopyright(lines.get(i))) {
        int end = i;
        for (int k = i; k < Math.min(lines.size(), i + 4) && !Lines.isBlank(lines.get(k)); k++) {
          end = DatabaseExport.isReserved(lines.get(k)) ? k : end;
        }
        for (int k = i; k <= end; k++) {
          article.notices.add(lines.get(k).strip());
        }
        i = end;
      }
    }
  }

  private static boolean isBelow(String line) {
    return BELOW.contains(label(line)) || HEADINGS.contains(line.strip());
  }

  /** The label that a line begins with, in small letters, else nothing. */
  private static String label(String line) {
    Matcher matcher = LABEL.matcher(line.length() < 4_000 ? line : line.substring(0, 100));
    if (!matcher.matches()) {
      return "";
    }
    String label = matcher.group(1);
    boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
    boolean title = Character.isUpperCase(label.charAt(0)) && label.indexOf(' ') < 0;
    return capitals || title ? label.toLowerCase(Locale.ROOT) : "";
  }
}
