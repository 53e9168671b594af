package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.PageBlock.Role;

/**
 * Finds the element of a page that holds the report: the one whose blocks have the greatest sum,
 * where running prose counts for it by its length, and links and scraps against it. Text density as
 * in Kohlschütter et al. (2010), summed over the tree as a greatest subtree.
 */
final class PageBody {
  /** The share of an element's sum that one child must hold to be taken in its stead. */
  private static final double WITHOUT_THE_REST = 0.92;

  private static final double BODY_HINT = 1.15;

  /** The sum of an article beside which another is a second article and no summary. */
  private static final double SEVERAL = 600;

  /** Blocks between a heading and its report at the most. */
  private static final int LONGEST_HEAD = 15;

  private static final int LONGEST_SUMMARY = 420;

  private static final Set<String> BODY_WORDS =
      Set.of(
          "articlebody",
          "article body",
          "entry content",
          "post content",
          "story body",
          "article content");

  private final List<PageBlock> blocks;
  private final String known;

  /** Inner elements before those that hold them. */
  private final Map<Element, Double> sums = new LinkedHashMap<>();

  private PageBody(List<PageBlock> blocks, String known) {
    this.blocks = blocks;
    this.known = known;
  }

  /**
   * The blocks of the report, in order.
   *
   * @param known the text of the report as the page's metadata give it, or nothing
   */
  static List<PageBlock> of(List<PageBlock> blocks, @Nullable String known) {
    String body = known == null ? "" : squeeze(known);
    return new PageBody(blocks, fits(blocks, body) ? body : "").find();
  }

  /** What could be text on a page where no report is found. */
  static List<PageBlock> whatever(List<PageBlock> blocks) {
    return blocks.stream().filter(b -> b.words() >= 5 && b.linkShare() < 0.5).toList();
  }

  /** Whether metadata give the whole report and not its beginning alone. */
  private static boolean fits(List<PageBlock> blocks, String body) {
    Set<Element> containers = new HashSet<>();
    int found = 0;
    for (PageBlock block : blocks) {
      String words = squeeze(block.text());
      if (words.length() >= 40 && body.contains(words)) {
        found += words.length();
        containers.add(container(block));
      }
    }
    int all = 0;
    for (PageBlock block : blocks) {
      boolean prose =
          block.role() != Role.FURNITURE && block.words() >= 12 && block.linkShare() < 0.4;
      all += prose && containers.contains(container(block)) ? squeeze(block.text()).length() : 0;
    }
    return body.length() > 400 && found > body.length() * 0.6 && found > all * 0.6;
  }

  private static Element container(PageBlock block) {
    Element up = block.parent().parent();
    return up == null ? block.parent() : up;
  }

  private List<PageBlock> find() {
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      double value = isSummary(i) ? -block.text().length() * 0.3 : value(block);
      for (Element up = block.parent(); up != null; up = up.parent()) {
        sums.merge(up, value, Double::sum);
      }
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> sum : sums.entrySet()) {
      double value = sum.getValue() <= 0 ? 0 : sum.getValue() * hint(sum.getKey());
      if (value > most) {
        best = sum.getKey();
        most = value;
      }
    }
    return best == null ? List.of() : withHead(inside(narrowed(firstOfSeveral(best))));
  }

  /** Adds subtitle and captions that stand between the page's heading and its report. */
  private List<PageBlock> withHead(List<PageBlock> body) {
    int first = body.isEmpty() ? 0 : blocks.indexOf(body.get(0));
    List<PageBlock> head = new ArrayList<>();
    for (int i = first - 1; i >= 0 && i >= first - LONGEST_HEAD; i--) {
      PageBlock block = blocks.get(i);
      if (block.role() == Role.TITLE) {
        Collections.reverse(head);
        head.addAll(body);
        return head;
      }
      if (block.role() == Role.SUBTITLE || block.role() == Role.CAPTION) {
        head.add(block);
      }
    }
    return body;
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element up = inner; up != null; up = up.parent()) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Where a page goes on with other articles below its own, the first one. */
  private Element firstOfSeveral(Element best) {
    Element first = null;
    int several = 0;
    for (Element article : best.select("article, [itemprop=articleBody]")) {
      boolean inner = article.equals(best) || (first != null && isInside(article, first));
      if (!inner && sums.getOrDefault(article, 0.0) >= SEVERAL) {
        first = first == null ? article : first;
        several++;
      }
    }
    return first != null && several > 1 ? first : best;
  }

  private Element narrowed(Element best) {
    Element at = best;
    while (true) {
      Element child = null;
      for (Element next : at.children()) {
        if (sums.getOrDefault(next, 0.0) >= sums.getOrDefault(at, 0.0) * WITHOUT_THE_REST) {
          child = next;
        }
      }
      if (child == null || child.normalName().equals("p")) {
        return at;
      }
      at = child;
    }
  }

  private static double hint(Element element) {
    if (element.attr("itemprop").equals("articleBody")) {
      return BODY_HINT;
    }
    String names = String.join(" ", PageClasses.words(element.className() + " " + element.id()));
    boolean body = BODY_WORDS.stream().anyMatch(names::contains);
    return body || element.normalName().equals("article") ? BODY_HINT : 1;
  }

  private List<PageBlock> inside(Element body) {
    List<PageBlock> inside = new ArrayList<>();
    for (PageBlock block : blocks) {
      if (isInside(block.parent(), body)) {
        inside.add(block);
      }
    }
    return inside;
  }

  /** Whether a block sums up another article, whose title stands above it as a link. */
  private boolean isSummary(int i) {
    if (!known.isEmpty() || blocks.get(i).text().length() > LONGEST_SUMMARY) {
      return false;
    }
    for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
      PageBlock above = blocks.get(k);
      if (above.role() == Role.HEADING) {
        return above.linkShare() > 0.7;
      }
      if (above.words() > 12) {
        return false;
      }
    }
    return false;
  }

  /** What a block adds to the elements that hold it. */
  private double value(PageBlock block) {
    int length = block.text().length();
    int words = block.words();
    if (block.role() == Role.FURNITURE) {
      return 0;
    }
    if (!known.isEmpty() && words >= 6) {
      return known.contains(squeeze(block.text())) ? length : -length * 0.5;
    }
    boolean sentence = block.endsSentence();
    int plain = length - block.linked();
    if (block.linkShare() > 0.4) {
      return plain > 80 && sentence ? plain - block.linked() * 0.2 : -length - 20;
    }
    if (words >= 20 || (words >= 8 && sentence)) {
      return length * (1 - block.linkShare());
    }
    if (block.role() == Role.CAPTION
        || block.role() == Role.HEADING
        || block.role() == Role.TITLE) {
      return 0;
    }
    return block.linked() > 0 ? -10 : 0;
  }

  /** Letters and digits alone, so that marks and spaces do not matter. */
  private static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
