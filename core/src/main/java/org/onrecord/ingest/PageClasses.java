package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.PageBlock.Role;
import org.onrecord.language.Lexicon;

/** What the tags, classes and ids of elements say about their content. */
final class PageClasses {
  /** The content of these is never text of a report. */
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "button",
          "select",
          "option",
          "input",
          "textarea",
          "form",
          "nav",
          "footer",
          "dialog",
          "audio",
          "video",
          "map",
          "head",
          "menu",
          "amp-ad",
          "aside");

  /** After these, a class tells what stands beside the content and not what it is. */
  private static final Set<String> BESIDE = Set.of("with", "has", "no", "without", "not", "hide");

  private static final Phrases<Role> ROLES = roles("page-classes.tsv");

  private PageClasses() {}

  private static Phrases<Role> roles(String lexicon) {
    Phrases<Role> phrases = new Phrases<>();
    for (Lexicon.Row row : Lexicon.read(PageClasses.class, lexicon).rows()) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      phrases.add(row.get("words"), Phrases.Place.ANY, role);
    }
    return phrases;
  }

  /** Whether an element is out by its tag, or not to be seen. */
  static boolean isDropped(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return DROPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.attr("aria-hidden").equals("true");
  }

  /** The role that class, id, ARIA role and data attributes name. */
  static Optional<Role> role(Element element) {
    if (element.normalName().equals("figcaption")) {
      return Optional.of(Role.CAPTION);
    }
    if (Set.of("navigation", "complementary", "contentinfo", "banner", "dialog", "search", "menu")
        .contains(element.attr("role"))) {
      return Optional.of(Role.FURNITURE);
    }
    String itemprop = element.attr("itemprop");
    if (itemprop.equals("caption")) {
      return Optional.of(Role.CAPTION);
    }
    if (itemprop.equals("author")) {
      return Optional.of(Role.BYLINE);
    }
    String names = element.className() + " " + element.id();
    if (names.length() < 2 || names.length() > 400) {
      return Optional.empty();
    }
    List<String> words = words(names);
    return ROLES.in(words).stream()
        .filter(hit -> hit.from() == 0 || !BESIDE.contains(words.get(hit.from() - 1)))
        .map(Phrases.Hit::value)
        .findFirst();
  }

  /** The words of class names: {@code relatedArticles-box} is related, articles, box. */
  static List<String> words(String names) {
    StringBuilder parted = new StringBuilder(names.length() + 16);
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean hump =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      parted.append(hump ? " " : "").append(c == '*' ? ' ' : c);
    }
    return Phrases.words(parted.toString());
  }
}
