package org.onrecord.export;

import java.io.IOException;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Office;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Publication;

/** Writes {@code article} and {@code actor} lines. */
final class ArticleLine {
  private ArticleLine() {}

  static void write(Article article, JsonFields fields) throws IOException {
    fields.begin("article");
    fields.text("id", article.id());
    fields.text("source", article.source());
    fields.text("sha256", article.sha256());
    fields.text("outlet", article.outlet() == null ? null : article.outlet().name());
    fields.text("title", article.title());
    fields.text("byline", article.byline());
    fields.text("url", article.url());
    fields.text("language", article.language());
    Publication published = article.published();
    if (published != null) {
      fields.name("published");
      fields.open();
      fields.text("from", published.from());
      fields.text("to", published.to());
      fields.text("basis", published.basis().label());
      fields.text("why", published.why());
      fields.close();
    }
    fields.texts("credits", article.credits());
    fields.list("blocks", article.blocks(), block -> block(block, fields));
    fields.name("text");
    fields.value(article.text());
    fields.end();
  }

  private static void block(Block block, JsonFields fields) throws IOException {
    fields.open();
    fields.text("kind", block.kind().label());
    fields.number("begin", block.span().begin());
    fields.number("end", block.span().end());
    fields.close();
  }

  static void write(Actor actor, JsonFields fields) throws IOException {
    fields.begin("actor");
    fields.text("id", actor.id());
    fields.text("name", actor.name());
    fields.text("kind", actor.kind().label());
    fields.text("country", actor.country());
    fields.list("offices", actor.offices(), office -> office(office, fields));
    fields.texts("aliases", actor.aliases());
    fields.text("wikidata", actor.wikidata());
    fields.end();
  }

  private static void office(Office office, JsonFields fields) throws IOException {
    fields.open();
    fields.text("title", office.title());
    fields.text("of", office.of());
    fields.text("from", office.from());
    fields.text("to", office.to());
    fields.close();
  }
}
