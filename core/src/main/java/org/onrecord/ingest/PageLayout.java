package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Block;
import org.onrecord.article.Block.Kind;
import org.onrecord.article.Span;
import org.onrecord.ingest.PageBlock.Role;

/** Puts the blocks of a page's report together to its text. */
final class PageLayout {
  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final CreditNames credits = new CreditNames();
  private final @Nullable String title;

  PageLayout(@Nullable String title, List<PageBlock> body) {
    this.title = title;
    if (title != null && !Lines.isBlank(title)) {
      add(title.strip(), Kind.TITLE);
    }
    String last = "";
    for (PageBlock block : body) {
      Optional<Kind> kind = kind(block);
      if (kind.isPresent() && !block.text().equals(last)) {
        add(block, kind.get());
        last = block.text();
      }
    }
    closingCredit();
  }

  /** Names of sources alone in the last block credit them. */
  private void closingCredit() {
    if (blocks.size() < 3) {
      return;
    }
    Block last = blocks.get(blocks.size() - 1);
    Line line = Line.of(text.toString(), last.span(), 1);
    if (last.kind() == Kind.PARAGRAPH && Credit.closes(line)) {
      credits.add(line, new Credit(Credit.Kind.REPORT, Credit.organisations(line)));
      blocks.set(blocks.size() - 1, new Block(Kind.CREDIT, last.span()));
    }
  }

  private void add(PageBlock block, Kind kind) {
    Optional<Dateline> dateline =
        kind == Kind.PARAGRAPH && paragraphs() < 2 ? Dateline.at(block.text()) : Optional.empty();
    if (dateline.isPresent()) {
      credits.add(dateline.get());
      int length = dateline.get().length();
      add(block.text().substring(0, length).strip(), Kind.DATELINE);
      text.append(' ');
      int from = text.length();
      text.append(block.text().substring(length).strip());
      blocks.add(new Block(kind, new Span(from, text.length())));
      return;
    }
    add(block.text(), kind);
  }

  private void add(String words, Kind kind) {
    if (!text.isEmpty()) {
      text.append(BETWEEN);
    }
    int from = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(from, text.length())));
  }

  private long paragraphs() {
    return blocks.stream().filter(b -> b.kind() == Kind.PARAGRAPH).limit(3).count();
  }

  /** The kind of a block that belongs to the text, or nothing for what does not. */
  private Optional<Kind> kind(PageBlock block) {
    Role role = block.role();
    Line line = Line.of(block.text(), new Span(0, block.text().length()), 1);
    if (role == Role.FURNITURE || role == Role.BYLINE || role == Role.DATE || role == Role.TITLE) {
      return Optional.empty();
    }
    if (title != null && block.text().equalsIgnoreCase(title)) {
      return Optional.empty();
    }
    if (role == Role.SUBTITLE) {
      return Optional.of(Kind.SUBTITLE);
    }
    Optional<Credit> credit = Credit.of(line);
    boolean picture = credit.filter(c -> c.kind() == Credit.Kind.PICTURE).isPresent();
    if (role == Role.CAPTION && (credit.isEmpty() || picture)) {
      return Optional.of(Kind.CAPTION);
    }
    if (credit.isPresent()) {
      credits.add(line, credit.get());
      return Optional.of(Kind.CREDIT);
    }
    boolean links = block.linkShare() > 0.6 && !line.endsSentence() && role != Role.QUOTATION;
    if (links
        || Boilerplate.is(line)
        || StatedDate.of(line).isPresent()
        || Byline.of(line).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(Caption.is(line) ? Kind.CAPTION : Kind.PARAGRAPH);
  }

  /** Characters in paragraphs. */
  int prose() {
    return blocks.stream()
        .filter(b -> b.kind() == Kind.PARAGRAPH)
        .mapToInt(b -> b.span().length())
        .sum();
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<String> credits() {
    return credits.names();
  }
}
