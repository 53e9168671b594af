package org.onrecord.statement;

import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;

/**
 * How consistently a page writes its double quotation marks. An outlet keeps one style; a page
 * pasted together from several reports mixes styles or turns marks the wrong way.
 */
final class MarkStyle {
  private static final double WRONG_WAY = 0.5;
  private static final double MOST_WRONG_WAY = 1;
  private static final double MIXED = 0.5;

  private int wrongWay;
  private int commasInside;
  private int commasOutside;
  private int curly;
  private int straight;

  private MarkStyle() {}

  /** How much speaks for a pasted page, from 0 to 2. */
  static double mixture(Article article) {
    MarkStyle style = new MarkStyle();
    for (Block block : article.blocks()) {
      if (block.kind().isProse()) {
        style.count(article.text(), block.span());
      }
    }
    double wrong = style.wrongWay < 2 ? 0 : style.wrongWay < 3 ? WRONG_WAY : MOST_WRONG_WAY;
    double glyphs = style.curly > 1 && style.straight > 0 ? MIXED : 0;
    double commas = style.commasInside > 0 && style.commasOutside > 0 ? MIXED : 0;
    return wrong + glyphs + commas;
  }

  private void count(String text, Span block) {
    for (int i = block.begin(); i < block.end(); i++) {
      char mark = text.charAt(i);
      if (!Characters.isDoubleMark(mark)) {
        continue;
      }
      char before = i > block.begin() ? text.charAt(i - 1) : ' ';
      char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
      curly += mark == '\u201c' || mark == '\u201d' ? 1 : 0;
      straight += mark == '"' ? 1 : 0;
      boolean closes = !Characters.isSpace(before) && !Character.isLetterOrDigit(after);
      if (closes) {
        wrongWay += mark == '\u201c' ? 1 : 0;
        commasInside += before == ',' ? 1 : 0;
        commasOutside += after == ',' ? 1 : 0;
      }
    }
  }
}
