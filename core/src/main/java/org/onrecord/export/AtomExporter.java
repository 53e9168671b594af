package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/**
 * Statements as an Atom feed (RFC 4287), the newest first: of everybody, or of one actor. The time
 * that Atom demands is the day of publication; where none is known, the first of January 1970.
 */
public final class AtomExporter implements FileExporter {
  private static final int TITLE = 90;

  private final @Nullable ActorId speaker;

  /** A feed of everybody's statements. */
  public AtomExporter() {
    this(null);
  }

  /** A feed of what one actor said; of everybody where the actor is null. */
  public AtomExporter(@Nullable ActorId speaker) {
    this.speaker = speaker;
  }

  @Override
  public String format() {
    return "atom";
  }

  @Override
  public String about() {
    return "a feed of statements, of everybody or of one actor";
  }

  @Override
  public String extension() {
    return "atom";
  }

  private record Item(Article article, Statement statement, LocalDate day) {}

  @Override
  public void export(SourcedRecord record, OutputStream out) throws IOException {
    Naming naming = new Naming(record);
    List<Item> items = new ArrayList<>();
    for (ArticleRecord article : record.articles()) {
      LocalDate day =
          article.article().published() == null
              ? LocalDate.EPOCH
              : article.article().published().to();
      for (Statement statement : article.entries(Statement.class)) {
        if (speaker == null || speaker.equals(naming.speaker(statement))) {
          items.add(new Item(article.article(), statement, day));
        }
      }
    }
    items.sort(
        Comparator.comparing(Item::day).reversed().thenComparing(item -> item.statement().id()));
    XmlDocument xml = new XmlDocument(out);
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
    xml.leaf("id", Addresses.urn("feed " + (speaker == null ? "" : speaker)));
    xml.leaf("title", speaker == null ? "Statements" : "What " + naming.actor(speaker) + " said");
    xml.leaf("updated", time(items.isEmpty() ? LocalDate.EPOCH : items.get(0).day()));
    xml.leaf("generator", record.program());
    for (Item item : items) {
      entry(item, naming, xml);
    }
    xml.end();
  }

  private static void entry(Item item, Naming naming, XmlDocument xml) throws IOException {
    Article article = item.article();
    Statement statement = item.statement();
    String said = Naming.said(article, statement);
    String speaker = Naming.plain(naming.speaker(article, statement));
    xml.open("entry");
    xml.leaf("id", Addresses.urn("entry " + statement.id()));
    xml.leaf("title", speaker + ": " + shortened(said), "type", "text");
    xml.leaf("updated", time(item.day()));
    xml.open("author").leaf("name", speaker).close();
    String page = Addresses.page(article);
    if (page != null) {
      xml.empty("link", "rel", "alternate", "href", page);
    }
    xml.leaf("content", said, "type", "text");
    xml.leaf("summary", Naming.place(article, statement.passage()), "type", "text");
    xml.empty("category", "term", statement.form().label());
    xml.close();
  }

  private static String shortened(String text) {
    if (text.length() <= TITLE) {
      return text;
    }
    int space = text.lastIndexOf(' ', TITLE);
    return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, TITLE / 2)) + " …";
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
