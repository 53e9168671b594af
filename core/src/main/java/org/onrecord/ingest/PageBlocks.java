package org.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.ingest.PageBlock.Role;

/** Cuts a page into blocks, each with what its tags and classes say about it. */
final class PageBlocks implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  /** Elements that are never furniture, whatever their classes say. */
  private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");

  /** The share of a page's paragraphs above which no class makes an element furniture. */
  private static final double TOO_MUCH = 0.4;

  /** The same for a tag such as {@code aside}. */
  private static final double TOO_MUCH_FOR_TAG = 0.7;

  /** The length of a piece of text that counts as running text. */
  private static final int LEAST_PROSE = 40;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final Map<Element, Integer> prose;
  private final int allProse;
  private final boolean trusting;
  private final Set<Element> holdersOfPosts;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> layout = new ArrayDeque<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private @Nullable Role runRole;
  private int linked;
  private int links;

  private record Frame(Element element, Role role) {}

  private PageBlocks(Document page, boolean trusting) {
    this.trusting = trusting;
    this.holdersOfPosts = holdersOfPosts(page);
    this.prose = prose(page);
    this.allProse = Math.max(1, prose.getOrDefault(page, 0));
  }

  /**
   * All blocks of a page that its tags do not rule out.
   *
   * @param trusting whether classes that speak of furniture are believed
   */
  static List<PageBlock> of(Document page, boolean trusting) {
    PageBlocks blocks = new PageBlocks(page, trusting);
    blocks.layout.push(page);
    page.filter(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  /** Characters of running text below each element. */
  private static Map<Element, Integer> prose(Document page) {
    Map<Element, Integer> prose = new HashMap<>();
    page.nodeStream(TextNode.class)
        .forEach(
            words -> {
              int length = words.isBlank() ? 0 : words.text().strip().length();
              Element own = words.parent();
              if (length >= LEAST_PROSE && own != null && !own.normalName().equals("a")) {
                for (Element up = own; up != null; up = up.parent()) {
                  prose.merge(up, length, Integer::sum);
                }
              }
            });
    return prose;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (PageClasses.isDropped(element) && !isMost(element, TOO_MUCH_FOR_TAG)) {
      flushAt(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    flushAt(element);
    if (isLayout(element)) {
      layout.push(element);
    }
    if (element.normalName().equals("a")) {
      links++;
    }
    role(element).ifPresent(role -> frames.push(new Frame(element, role)));
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      flushAt(element);
      if (element.equals(layout.peek())) {
        layout.pop();
      }
      if (element.normalName().equals("a")) {
        links--;
      }
      Frame frame = frames.peek();
      if (frame != null && frame.element().equals(element)) {
        frames.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean isMost(Element element, double share) {
    return prose.getOrDefault(element, 0) > allProse * share;
  }

  private Optional<Role> role(Element element) {
    String tag = element.normalName();
    if (ROOTS.contains(tag)) {
      return Optional.empty();
    }
    Optional<Role> role = PageClasses.role(element);
    boolean believed = trusting || role.filter(r -> r == Role.FURNITURE).isEmpty();
    if (role.isPresent()
        && believed
        && !isMost(element, TOO_MUCH)
        && !holdersOfPosts.contains(element)) {
      return role;
    }
    if (tag.equals("h1")) {
      return Optional.of(Role.TITLE);
    }
    if (HEADINGS.contains(tag)) {
      return Optional.of(Role.HEADING);
    }
    return tag.equals("blockquote") ? Optional.of(Role.QUOTATION) : Optional.empty();
  }

  /** What holds posts that a report shows; they belong to it, whatever the frame is called. */
  private static Set<Element> holdersOfPosts(Document page) {
    Set<Element> holders = new HashSet<>();
    for (Element post : page.select("blockquote.twitter-tweet, blockquote.instagram-media")) {
      for (Element up = post; up != null && holders.add(up); up = up.parent()) {}
    }
    return holders;
  }

  private static boolean isLayout(Element element) {
    String tag = element.normalName();
    if (tag.equals("td") || tag.equals("th")) {
      return element.children().stream().anyMatch(Element::isBlock);
    }
    return element.isBlock() || Set.of("li", "dd", "dt", "figcaption").contains(tag);
  }

  private void flushAt(Element element) {
    if (isLayout(element) || element.normalName().equals("br")) {
      if (element.normalName().equals("br") && !isDoubleBreak(element)) {
        append(" ");
      } else {
        flush();
      }
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      append(" ");
    }
  }

  private static boolean isDoubleBreak(Element br) {
    Node next = br.nextSibling();
    while (next instanceof TextNode words && words.isBlank()) {
      next = next.nextSibling();
    }
    Node before = br.previousSibling();
    while (before instanceof TextNode words && words.isBlank()) {
      before = before.previousSibling();
    }
    return isBreak(next) || isBreak(before);
  }

  private static boolean isBreak(@Nullable Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  private void append(String words) {
    if (!Lines.isBlank(words)) {
      Role role = role();
      boolean begun = !text.isEmpty() && (text.length() > 1 || text.charAt(0) != ' ');
      if (begun && role == Role.FURNITURE && runRole != Role.FURNITURE) {
        return;
      }
      if (begun && role != Role.FURNITURE && runRole == Role.FURNITURE) {
        flush();
        begun = false;
      }
      runRole = begun && runRole != role ? null : role;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Characters.isSpace(c)) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  private void flush() {
    String run = text.toString().strip();
    if (!run.isEmpty()) {
      blocks.add(new PageBlock(run, Math.min(linked, run.length()), parent(), runRole));
    }
    text.setLength(0);
    linked = 0;
    runRole = null;
  }

  private Element parent() {
    Element parent = layout.peek();
    if (parent == null) {
      throw new IllegalStateException("text outside the page");
    }
    return parent;
  }

  /** Furniture wins over all roles inside it; else the innermost role holds. */
  private @Nullable Role role() {
    Role role = null;
    for (Frame frame : frames) {
      if (frame.role() == Role.FURNITURE) {
        return Role.FURNITURE;
      }
      role = role == null ? frame.role() : role;
    }
    return role;
  }
}
