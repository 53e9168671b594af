package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.article.Publication;
import org.onrecord.article.Publication.Basis;
import org.onrecord.ingest.PageBlock.Role;

/**
 * The day on which a page says it was published: from its markup, else from its address, else from
 * what stands on it.
 */
final class PageDate {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datePublished",
    "date_published",
    "publish_date",
    "publish-date",
    "published-date",
    "publication_date",
    "publicationdate",
    "published_time",
    "pubdate",
    "pub_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "bt:pubdate",
    "cxenseparse:recs:publishtime",
    "rbpubdate",
    "originalpublicationdate",
    "article_date_original",
    "shareaholic:article_published_time",
    "dc.date.issued",
    "dcterms.issued",
    "article:post_time",
    "og:pubdate",
    "og:release_date",
    "displaydate",
    "vr:published_time",
    "dable:published_time"
  };
  private static final String[] OFTEN_PUBLISHED = {
    "date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "dateCreated",
    "created", "citation_publication_date", "citation_date", "gentime", "timestamp", "cdate",
    "creation_date"
  };
  private static final String[] CHANGED = {
    "article:modified_time",
    "og:updated_time",
    "dateModified",
    "last-modified",
    "modified",
    "lastmod",
    "revised",
    "dcterms.modified",
    "dc.date.modified"
  };

  /** How many {@code time} elements of a page are looked at. */
  private static final int MOST_TIMES = 40;

  private static final List<String> SCRIPT_KEYS =
      List.of(
          "datePublished",
          "publishedDate",
          "published_at",
          "publishDate",
          "publish_date",
          "first-publication",
          "publicationDate",
          "publication_date",
          "date_published");
  private static final String LATE_IN_UTC = " (afternoon UTC)";
  private static final String EARLY_IN_UTC = " (morning UTC)";

  private final Document page;
  private final PageMetadata metadata;
  private final List<PageBlock> blocks;
  private final List<PageBlock> body;
  private final PageDays days;
  private final VisibleDate visible;

  PageDate(Document page, PageMetadata metadata, List<PageBlock> blocks, List<PageBlock> body) {
    this.page = page;
    this.metadata = metadata;
    this.blocks = blocks;
    this.body = body;
    this.days = new PageDays(page, metadata);
    this.visible = new VisibleDate(page, days, blocks, body);
  }

  Optional<Publication> find() {
    Optional<Publication> marked =
        fromData("datePublished")
            .or(() -> fromMeta(PUBLISHED))
            .or(this::fromMicrodata)
            .or(this::fromTime)
            .or(() -> fromMeta(OFTEN_PUBLISHED));
    return marked
        .map(this::inItsOwnZone)
        .or(this::fromAddress)
        .or(visible::ofDateBlocks)
        .or(visible::atHead)
        .or(this::fromScripts)
        .or(() -> fromData("dateModified"))
        .or(() -> fromMeta(CHANGED))
        .or(visible::anywhere);
  }

  /**
   * A time in UTC may lie on the day beside the one where the page was published: late there, it is
   * the next day further east, early there, the day before further west. The address or a date line
   * settles it.
   */
  private Publication inItsOwnZone(Publication marked) {
    int beside =
        marked.why().endsWith(LATE_IN_UTC) ? 1 : marked.why().endsWith(EARLY_IN_UTC) ? -1 : 0;
    if (beside == 0) {
      return marked;
    }
    for (Optional<Publication> other :
        List.of(fromAddress(), visible.ofDateBlocks(), visible.atHead())) {
      if (other.isPresent() && other.get().from().equals(marked.from().plusDays(beside))) {
        return Publication.on(
            other.get().from(), Basis.METADATA, marked.why() + ", " + other.get().why());
      }
    }
    return marked;
  }

  private static String utc(String text) {
    String time = text.strip();
    boolean utc = time.endsWith("Z") || time.endsWith("+00:00") || time.endsWith("+0000");
    int t = time.indexOf('T');
    if (!utc || t < 0 || t + 3 > time.length()) {
      return "";
    }
    String hour = time.substring(t + 1, t + 3);
    return hour.compareTo("12") >= 0 ? LATE_IN_UTC : EARLY_IN_UTC;
  }

  private Optional<Publication> fromData(String field) {
    Optional<String> time =
        metadata.data().text(field).or(() -> metadata.data().textOfOthers(field));
    return time.flatMap(days::first)
        .map(d -> Publication.on(d, Basis.METADATA, "JSON-LD " + field + utc(time.orElse(""))));
  }

  private Optional<Publication> fromMeta(String[] names) {
    for (String name : names) {
      String time = metadata.meta(name).orElse("");
      Optional<LocalDate> day = days.first(time);
      if (day.isPresent()) {
        return Optional.of(Publication.on(day.get(), Basis.METADATA, "meta " + name + utc(time)));
      }
    }
    return Optional.empty();
  }

  private Optional<Publication> fromMicrodata() {
    for (Element element :
        page.select(
            "[itemprop=datePublished], [itemprop=dateCreated], [property=dc:date], abbr.published, .dt-published")) {
      Optional<LocalDate> day = days.ofAttributes(element).or(() -> days.first(element.text()));
      if (day.isPresent()) {
        return Optional.of(Publication.on(day.get(), Basis.METADATA, "microdata datePublished"));
      }
    }
    return Optional.empty();
  }

  /** The first {@code time} at the head of the report, else the first that is no furniture. */
  private Optional<Publication> fromTime() {
    List<Element> times = page.select("time").stream().limit(MOST_TIMES).toList();
    Optional<Publication> near =
        times.stream()
            .filter(t -> isAtHead(t) && !t.className().contains("updated"))
            .flatMap(t -> published(t).stream())
            .findFirst();
    return near.or(
        () ->
            times.stream()
                .filter(t -> !isFurniture(t) && !t.className().contains("updated"))
                .flatMap(t -> published(t).stream())
                .findFirst());
  }

  private Optional<Publication> published(Element time) {
    return days.ofAttributes(time)
        .or(() -> days.first(time.text()))
        .map(d -> Publication.on(d, Basis.METADATA, "time element" + utc(time.attr("datetime"))));
  }

  /** Whether an element stands between the page's first heading and its report, or close above. */
  private boolean isAtHead(Element element) {
    String text = element.text().strip();
    int first = body.isEmpty() ? -1 : blocks.indexOf(body.get(0));
    for (int i = Math.max(0, first - 8);
        first >= 0 && i < Math.min(blocks.size(), first + 3);
        i++) {
      boolean inside = !text.isEmpty() && blocks.get(i).text().contains(text);
      if (inside && element.parents().contains(blocks.get(i).parent())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurniture(Element element) {
    for (Element up = element; up != null; up = up.parent()) {
      if (List.of("main", "body").contains(up.normalName())) {
        return false;
      }
      boolean role = PageClasses.role(up).filter(r -> r == Role.FURNITURE).isPresent();
      if (PageClasses.isDropped(up) || (role && !up.className().contains("meta"))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Publication> fromAddress() {
    return metadata
        .url()
        .flatMap(AddressDate::of)
        .filter(PageDays::isOfTheWeb)
        .map(d -> Publication.on(d, Basis.INFERRED, "date in the address"));
  }

  /** What scripts that draw the page hold, such as {@code "publishedDate":"2031-05-03"}. */
  private Optional<Publication> fromScripts() {
    for (Element script : page.getElementsByTag("script")) {
      String code = script.data();
      for (String key : SCRIPT_KEYS) {
        int at = code.indexOf(key);
        int from = at < 0 ? -1 : at + key.length();
        while (from > 0 && from < code.length() && "\"': ".indexOf(code.charAt(from)) >= 0) {
          from++;
        }
        Optional<LocalDate> day =
            from < 0
                ? Optional.empty()
                : AddressDate.iso(code.substring(from, Math.min(code.length(), from + 10)));
        if (day.filter(PageDays::isOfTheWeb).isPresent()) {
          return Optional.of(Publication.on(day.get(), Basis.METADATA, "script " + key));
        }
      }
    }
    return Optional.empty();
  }
}
