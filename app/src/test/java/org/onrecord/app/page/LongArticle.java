package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Outlet;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;
import org.onrecord.story.Relations;
import org.onrecord.story.SourcedRecord;

/** A record of one article of 20,000 words and 2,000 statements. */
final class LongArticle {
  static final int MARKS = 2000;

  private LongArticle() {}

  static SourcedRecord record() {
    ArticleId id = new ArticleId("cccccccccccc");
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < MARKS; i++) {
      int cue = text.length();
      text.append("Speaker ").append(i % 40).append(" said ");
      int begin = text.length();
      text.append("gate ").append(i).append(" was never closed that").append(" night. ");
      Span said = new Span(begin, text.length() - 2);
      Span who = new Span(cue, begin - " said ".length());
      entries.add(
          new Statement(
              EntryId.of(id, 's', said),
              id,
              Statement.Form.INDIRECT,
              said,
              List.of(),
              List.of(),
              new Span(cue, said.end()),
              new Span(begin - "said ".length(), begin - 1),
              new Party(null, who, Party.Basis.NAMED),
              List.of(),
              null,
              null,
              null,
              false,
              null,
              null,
              new Why("reported-clause", 0.9)));
      if (i % 5 == 4) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(block, text.length() - 1)));
        text.append('\n');
        block = text.length();
      }
    }
    Article article =
        new Article(
            id,
            "long.txt",
            "0".repeat(64),
            new Outlet("Orle Post"),
            "A long night",
            null,
            null,
            "en",
            Publication.on(Affair.DAY, Publication.Basis.STATED, "test"),
            List.of(),
            blocks,
            text.toString());
    ArticleRecord read =
        new ArticleRecord(article, List.of(), List.of(), List.of(), entries, List.of());
    return new SourcedRecord(
        "onrecord test", List.of(), List.of(read), List.of(), Relations.NONE, List.of());
  }
}
