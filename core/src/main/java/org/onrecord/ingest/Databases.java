package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Publication;

/**
 * Reads what press databases export, many articles a file, whatever kind of file the text came
 * from. An article that is not complete is a problem, and the others are read.
 */
public final class Databases {
  /** One line a database. */
  private static final List<DatabaseExport> ALL =
      List.of(new FactivaExport(), new NexisExport(), new ProquestExport());

  /** Signs one of which every export has, for a file whose text is not yet at hand. */
  private static final Pattern SIGNS =
      Pattern.compile("\\bFactiva\\b|\\bof \\d+ DOCUMENTS\\b|End of Document|ProQuest document");

  /** The longest line that a fixed width can have broken. */
  private static final int WIDTH = 120;

  private Databases() {}

  /** Whether the source of a page may be an export. */
  static boolean mayBe(String text) {
    return SIGNS.matcher(text).find();
  }

  /**
   * Gives the articles of an export to the sink; false where a text is no export.
   *
   * @param name of the file
   */
  public static boolean read(String name, String text, Sink sink) {
    List<String> lines = new ArrayList<>();
    text.lines().map(DatabaseExport::plain).forEach(lines::add);
    for (DatabaseExport export : ALL) {
      if (export.isIn(lines)) {
        int number = 0;
        for (List<String> document : export.documents(lines)) {
          number++;
          give(name + "#" + number, export, document, sink);
        }
        return true;
      }
    }
    return false;
  }

  private static void give(String place, DatabaseExport export, List<String> document, Sink sink) {
    Optional<DatabaseArticle> found = export.article(document);
    if (found.isEmpty()) {
      sink.problem(Problems.incomplete(place, export.database()));
      return;
    }
    DatabaseArticle article = found.get();
    List<String> paragraphs = paragraphs(article.body);
    if (paragraphs.isEmpty()) {
      sink.problem(Problems.noFullText(place, export.database()));
      return;
    }
    String bytes = String.join("\n", document);
    ArticleDraft draft =
        new ArticleDraft(place, Content.of(bytes.getBytes(StandardCharsets.UTF_8)).sha256())
            .title(article.title)
            .outlet(article.outlet)
            .byline(article.byline)
            .url(article.url)
            .language(article.language)
            .published(
                CalendarDates.in(Line.split(article.day)).stream()
                    .findFirst()
                    .map(
                        day ->
                            Publication.on(
                                day.day(),
                                Publication.Basis.METADATA,
                                "date field of " + export.database()))
                    .orElse(null));
    paragraphs(article.notices).forEach(draft::notice);
    sink.article(draft.text(String.join("\n\n", paragraphs)));
  }

  /** Lines put together to paragraphs, where blank lines part them or each is one by itself. */
  static List<String> paragraphs(List<String> lines) {
    boolean wrapped = isWrapped(lines);
    List<String> out = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      boolean indented = line.startsWith("   ");
      if (!open.isEmpty() && (Lines.isBlank(line) || !wrapped || indented)) {
        out.add(open.toString());
        open.setLength(0);
      }
      if (!Lines.isBlank(line)) {
        open.append(open.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    if (!open.isEmpty()) {
      out.add(open.toString());
    }
    return out;
  }

  /** Whether lines that follow one another without a gap mostly break sentences. */
  private static boolean isWrapped(List<String> lines) {
    int pairs = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).strip();
      String line = lines.get(i).strip();
      if (before.length() > WIDTH) {
        return false;
      }
      if (!before.isEmpty() && !line.isEmpty()) {
        pairs++;
        broken += ".!?\"\u201d:".indexOf(before.charAt(before.length() - 1)) < 0 ? 1 : 0;
      }
    }
    return broken * 2 >= pairs && pairs > 0;
  }
}
