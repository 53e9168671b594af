package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Outlet;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;

/**
 * An article on its way from fields to frozen text. What the fields give goes before what the text
 * says of itself. Where the text does not begin with the title, the title is put in front of it, a
 * blank line between.
 */
public final class ArticleDraft {
  private final String source;
  private final String sha256;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String byline;
  private @Nullable String url;
  private @Nullable String language;
  private @Nullable Publication published;
  private @Nullable String headOutlet;
  private @Nullable Publication headDay;
  private final List<String> credits = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  /**
   * @param source path or address as the user gave it
   * @param sha256 of the input bytes, in hexadecimal
   */
  public ArticleDraft(String source, String sha256) {
    this.source = source;
    this.sha256 = sha256;
  }

  /** The headline, where it is known; white space in it becomes spaces. */
  public ArticleDraft title(@Nullable String title) {
    this.title = title == null || Lines.isBlank(title) ? null : oneLine(title);
    return this;
  }

  /** The name of the outlet, where a field gives it. */
  public ArticleDraft outlet(@Nullable String outlet) {
    this.outlet = outlet;
    return this;
  }

  /** Whose report it is, where a field says so. */
  public ArticleDraft byline(@Nullable String byline) {
    this.byline = byline;
    return this;
  }

  /** The address, where it is known. */
  public ArticleDraft url(@Nullable String url) {
    this.url = url;
    return this;
  }

  /** The language that a field gives; what the text itself shows goes before it. */
  public ArticleDraft language(@Nullable String language) {
    this.language = language == null ? null : language.split("[-_]", 2)[0].strip();
    return this;
  }

  /** The day of publication, where a field gives it. */
  public ArticleDraft published(@Nullable Publication published) {
    this.published = published;
    return this;
  }

  /** An agency or outlet that the report credits. */
  public ArticleDraft credit(String name) {
    credits.add(name);
    return this;
  }

  /** A line after the report that is none of it, such as one about copyright. */
  public ArticleDraft notice(String line) {
    if (!Lines.isBlank(line)) {
      notices.add(oneLine(line));
    }
    return this;
  }

  /**
   * Lines that run through all pages and stand in no paragraph. The outlet, the day and the address
   * in them hold where the report itself names none; a time of day marks a day as that of printing.
   */
  public ArticleDraft heads(List<String> lines) {
    for (String line : lines) {
      for (String part : line.split("[|\u2022\u00b7]")) {
        head(part.strip());
      }
    }
    return this;
  }

  private void head(String part) {
    if (part.startsWith("https://") || part.startsWith("http://")) {
      url = url == null ? Line.split(part).get(0) : url;
      return;
    }
    Optional<String> name = Masthead.outlet(new Line(new Span(0, part.length()), part, 0));
    headOutlet = headOutlet == null ? name.orElse(null) : headOutlet;
    List<CalendarDates.Found> days = CalendarDates.in(Line.split(part));
    boolean clock = Line.split(part).stream().anyMatch(word -> word.indexOf(':') > 0);
    if (headDay == null && days.size() == 1 && !clock) {
      headDay =
          Publication.on(days.get(0).day(), Publication.Basis.STATED, "running head: " + part);
    }
  }

  /** Whether a line is the name of an outlet by its own words, such as “The Northern Ledger”. */
  public static boolean isMasthead(String line) {
    return Masthead.outlet(new Line(new Span(0, line.length()), line, 0)).isPresent();
  }

  /** The article with this text. */
  public Article text(String body) {
    String known = title;
    String text = body;
    if (known != null && !body.strip().startsWith(known)) {
      text = Lines.isBlank(body) ? known : known + "\n\n" + body;
    }
    Layout layout = Blocks.of(text, known != null);
    String ownOutlet = outlet == null ? layout.outlet() : outlet;
    String name = ownOutlet == null ? headOutlet : ownOutlet;
    Publication ownDay = published == null ? layout.published() : published;
    List<Block> blocks = new ArrayList<>(layout.blocks());
    StringBuilder whole = new StringBuilder(text);
    for (String notice : notices) {
      whole.append("\n\n");
      blocks.add(
          new Block(
              Block.Kind.BOILERPLATE, new Span(whole.length(), whole.length() + notice.length())));
      whole.append(notice);
    }
    List<String> all = new ArrayList<>(credits);
    layout.credits().stream().filter(c -> !all.contains(c) && !c.equals(name)).forEach(all::add);
    return new Article(
        ArticleId.ofSha256(sha256),
        source,
        sha256,
        name == null ? null : new Outlet(name),
        known == null ? layout.title() : known,
        byline == null ? layout.byline() : byline,
        url,
        LanguageGuess.of(text).orElse(language),
        ownDay == null ? headDay : ownDay,
        all,
        blocks,
        whole.toString());
  }

  private static String oneLine(String text) {
    return String.join(
        " ", Line.split(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')));
  }
}
