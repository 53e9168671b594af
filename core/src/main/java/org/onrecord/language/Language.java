package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.language.Linguist.Passage;

/** Parses articles block by block, so that a headline never runs into the lead. */
public final class Language {
  private Language() {}

  /** The sentences of all prose blocks of an article. */
  public static Parse parse(Article article, Linguist linguist) {
    List<Passage> passages = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.kind().isProse()) {
        passages.add(new Passage(AlignedText.of(article.text(), block.span()), b));
      }
    }
    return new Parse(linguist.analyse(passages));
  }
}
