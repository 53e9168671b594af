package org.onrecord.story;

import java.util.List;
import org.onrecord.record.ArticleRecord;

/** Finds what holds between articles. */
public final class Relater {
  public Relations relate(List<ArticleRecord> articles) {
    return Relations.NONE;
  }
}
