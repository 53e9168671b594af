package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Factiva's article formats: with the codes of its fields ({@code HD}, {@code SN}, {@code LP} …;
 * see the list of Intelligent Indexing fields) or with the same lines in their order and no codes.
 */
final class FactivaExport implements DatabaseExport {
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "CR", "BY", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM", "CX");
  private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})(?:\\s*|(?:\\t|\\s{2,}).*)");
  private static final Pattern END = Pattern.compile("\\s*Document [A-Za-z0-9]{12,40}\\s*");
  private static final Pattern WORDS = Pattern.compile("\\s*[\\d,.]+ words\\s*");
  private static final Pattern FOOT =
      Pattern.compile("\\s*Page \\d+ of \\d+.*|.*\u00a9 \\d{4} (?:Dow Jones|Factiva).*");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}.*");
  private static final Pattern SOURCE_CODE = Pattern.compile("[A-Z0-9]{2,8}");

  @Override
  public String database() {
    return "Factiva";
  }

  @Override
  public boolean isIn(List<String> lines) {
    Set<String> codes = new java.util.HashSet<>();
    boolean ended = false;
    boolean counted = false;
    for (String line : lines) {
      codes.add(code(line));
      ended = ended || END.matcher(line).matches();
      counted = counted || WORDS.matcher(line).matches();
    }
    boolean coded =
        codes.contains("HD")
            && codes.contains("SN")
            && codes.contains("PD")
            && (codes.contains("LP") || codes.contains("TD"));
    return coded || (ended && counted);
  }

  @Override
  public List<List<String>> documents(List<String> lines) {
    List<List<String>> documents = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean headed = false;
    for (String line : lines) {
      boolean head = code(line).equals("HD");
      if (END.matcher(line).matches() || (head && headed)) {
        documents.add(open);
        open = new ArrayList<>();
        headed = false;
      }
      headed = headed || head;
      if (!END.matcher(line).matches() && !FOOT.matcher(line).matches()) {
        open.add(line);
      }
    }
    documents.add(open);
    documents.removeIf(d -> d.stream().allMatch(Lines::isBlank) || isSummary(d));
    return documents;
  }

  private static boolean isSummary(List<String> document) {
    return document.stream().anyMatch(l -> l.strip().equals("Search Summary"));
  }

  @Override
  public Optional<DatabaseArticle> article(List<String> document) {
    boolean coded = document.stream().anyMatch(line -> code(line).equals("HD"));
    return coded ? coded(document) : plain(document);
  }

  private static Optional<DatabaseArticle> coded(List<String> document) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> field = new ArrayList<>();
    for (String line : document) {
      String code = code(line);
      if (!code.isEmpty()) {
        field = fields.computeIfAbsent(code, c -> new ArrayList<>());
      }
      field.add(line.substring(code.length()).strip());
    }
    DatabaseArticle article = new DatabaseArticle();
    article.title = joined(fields, "HD");
    article.outlet = name(joined(fields, "SN"));
    article.byline = byline(joined(fields, "BY"));
    article.day = joined(fields, "PD");
    article.language = DatabaseExport.language(joined(fields, "LA"));
    for (String code : List.of("LP", "TD")) {
      article.body.add("");
      article.body.addAll(fields.getOrDefault(code, List.of()));
    }
    article.notices.addAll(fields.getOrDefault("CY", List.of()));
    boolean known = !article.title.isEmpty() && article.outlet != null;
    return known ? Optional.of(article) : Optional.empty();
  }

  /** Headline, byline, words, day, time, source, its code, page, language, copyright, text. */
  private static Optional<DatabaseArticle> plain(List<String> document) {
    int count = 0;
    while (count < document.size() && !WORDS.matcher(document.get(count)).matches()) {
      count++;
    }
    List<String> above =
        new ArrayList<>(
            document.subList(0, count).stream().filter(l -> !Lines.isBlank(l)).toList());
    if (count == document.size() || above.isEmpty()) {
      return Optional.empty();
    }
    DatabaseArticle article = new DatabaseArticle();
    if (above.size() > 1 && isByline(above.get(above.size() - 1))) {
      article.byline = byline(above.remove(above.size() - 1));
    }
    boolean section = above.size() > 1 && Line.split(above.get(0)).size() <= 3;
    article.title = String.join(" ", section ? above.subList(1, above.size()) : above).strip();
    int at = head(document, count + 1, article);
    article.body.addAll(document.subList(at, document.size()));
    return article.day.isEmpty() ? Optional.empty() : Optional.of(article);
  }

  /** Reads the lines between the count of words and the text, and gives where the text begins. */
  private static int head(List<String> document, int from, DatabaseArticle article) {
    int i = from;
    boolean language = false;
    while (i < document.size()) {
      String line = document.get(i).strip();
      boolean copyright = DatabaseExport.isCopyright(line);
      if (copyright) {
        article.notices.add(line);
      } else if (language && !line.isEmpty()) {
        return i;
      } else if (article.day.isEmpty()) {
        article.day = CalendarDates.in(Line.split(line)).isEmpty() ? "" : line;
      } else if (DatabaseExport.language(line) != null) {
        article.language = DatabaseExport.language(line);
        language = true;
      } else if (article.outlet == null && !line.isEmpty() && !CLOCK.matcher(line).matches()) {
        article.outlet = line;
      } else if (line.length() > 120 && !SOURCE_CODE.matcher(line).matches()) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean isByline(String text) {
    Line line = new Line(new org.onrecord.article.Span(0, text.length()), text.strip(), 0);
    return Byline.of(line).isPresent() || Byline.isNameAlone(line);
  }

  private static @org.jspecify.annotations.Nullable String byline(String text) {
    String name = text.strip();
    name = name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
    return name.isEmpty() ? null : name;
  }

  private static @org.jspecify.annotations.Nullable String name(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String joined(Map<String, List<String>> fields, String code) {
    return String.join(" ", fields.getOrDefault(code, List.of())).strip();
  }

  /** The code that a line begins with, else nothing. */
  private static String code(String line) {
    Matcher matcher = line.length() < 4_000 ? CODED.matcher(line) : CODED.matcher("");
    return matcher.matches() && CODES.contains(matcher.group(1)) ? matcher.group(1) : "";
  }
}
