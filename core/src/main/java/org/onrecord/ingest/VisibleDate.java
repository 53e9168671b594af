package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.article.Publication;
import org.onrecord.article.Publication.Basis;
import org.onrecord.ingest.PageBlock.Role;

/** The day of publication as a reader sees it on a page. */
final class VisibleDate {
  private static final Set<String> PUBLISHED_WORDS =
      Set.of(
          "published",
          "posted",
          "ver\u00f6ffentlicht",
          "erschienen",
          "erstellt",
          "publi\u00e9",
          "publicado",
          "publicada",
          "pubblicato",
          "gepubliceerd",
          "geplaatst",
          "opublikowano",
          "\u043e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d\u043e",
          "publicerad",
          "publiceret",
          "publisert",
          "julkaistu",
          "objavljeno",
          "publikov\u00e1no",
          "created");

  private final Document page;
  private final PageDays days;
  private final List<PageBlock> blocks;
  private final List<PageBlock> body;

  VisibleDate(Document page, PageDays days, List<PageBlock> blocks, List<PageBlock> body) {
    this.page = page;
    this.days = days;
    this.blocks = blocks;
    this.body = body;
  }

  /** Elements whose class says that they hold a date, the first with one. */
  Optional<Publication> ofDateBlocks() {
    for (PageBlock block : blocks) {
      if (block.role() == Role.DATE || block.role() == Role.BYLINE) {
        Optional<LocalDate> day = days.first(block.text());
        if (day.isPresent()) {
          return Optional.of(
              Publication.on(day.get(), Basis.STATED, "date line: " + shortened(block.text())));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A short line with a date at the head of the report, one that says “published” before others.
   */
  Optional<Publication> atHead() {
    int first = body.isEmpty() ? -1 : blocks.indexOf(body.get(0));
    int from = Math.max(0, first - 12);
    int to = first < 0 ? blocks.size() : Math.min(blocks.size(), first + 4);
    return firstOf(blocks.subList(from, to), Basis.STATED, "date line: ")
        .or(
            () ->
                firstOf(
                    blocks.stream().filter(VisibleDate::saysPublished).toList(),
                    Basis.STATED,
                    "date line: "));
  }

  private Optional<Publication> firstOf(List<PageBlock> some, Basis basis, String why) {
    Optional<Publication> found = Optional.empty();
    for (PageBlock block : some) {
      Optional<LocalDate> day =
          block.text().length() < 140 ? days.first(block.text()) : Optional.empty();
      if (day.isPresent()) {
        Optional<Publication> here =
            Optional.of(Publication.on(day.get(), basis, why + shortened(block.text())));
        if (saysPublished(block)) {
          return here;
        }
        found = found.isPresent() ? found : here;
      }
    }
    return found;
  }

  private static boolean saysPublished(PageBlock block) {
    return block.text().length() < 140
        && Phrases.words(block.text()).stream().anyMatch(PUBLISHED_WORDS::contains);
  }

  Optional<Publication> anywhere() {
    Optional<Publication> kept = firstOf(blocks, Basis.INFERRED, "first date on the page: ");
    if (kept.isPresent()) {
      return kept;
    }
    for (Element element : page.getAllElements()) {
      String own = element.ownText();
      Optional<LocalDate> day =
          own.length() > 140
              ? Optional.empty()
              : days.ofAttributes(element).or(() -> days.first(own));
      if (day.isPresent()) {
        return Optional.of(Publication.on(day.get(), Basis.INFERRED, "first date on the page"));
      }
    }
    return Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
  }
}
