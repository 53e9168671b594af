package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads days in the way of one page: by its language, 5/3/2031 is a day of May or of March. */
final class PageDays {
  /** The Web's own age: a page has no earlier day of publication. */
  private static final int FIRST_YEAR = 1994;

  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "title",
          "data-datetime",
          "data-timestamp",
          "data-date-time",
          "data-date");

  private final Document page;
  private final PageMetadata metadata;

  PageDays(Document page, PageMetadata metadata) {
    this.page = page;
    this.metadata = metadata;
  }

  /** The first full date in a piece of text. */
  Optional<LocalDate> first(String text) {
    if (text.isBlank() || text.length() > 4_000) {
      return Optional.empty();
    }
    return AddressDate.iso(text.strip())
        .or(
            () ->
                CalendarDates.in(Line.split(text), isMonthFirst()).stream()
                    .map(CalendarDates.Found::day)
                    .findFirst())
        .filter(PageDays::isOfTheWeb);
  }

  private boolean isMonthFirst() {
    Element html = page.selectFirst("html");
    String lang = html == null ? "" : html.attr("lang");
    String locale =
        (lang.isEmpty() ? metadata.meta("og:locale").orElse("") : lang).toLowerCase(Locale.ROOT);
    return locale.startsWith("en")
        && !locale.contains("gb")
        && !locale.contains("au")
        && !locale.contains("in");
  }

  static boolean isOfTheWeb(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= 2100;
  }

  /** The day that an element's attributes give. */
  Optional<LocalDate> ofAttributes(Element element) {
    for (String name : ATTRIBUTES) {
      Optional<LocalDate> day = first(element.attr(name));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
