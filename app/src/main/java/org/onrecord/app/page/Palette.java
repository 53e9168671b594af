package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/**
 * Gives each speaker a colour, the same on every page: those who speak most get one of their own,
 * the rest share ink.
 */
final class Palette {
  /** Colours of their own, {@code c1} to {@code c8} in the style sheet. */
  private static final int COLOURS = 8;

  private final Map<String, Integer> colours;

  private Palette(Map<String, Integer> colours) {
    this.colours = colours;
  }

  static Palette of(SourcedRecord record, Names names) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ArticleRecord article : record.articles()) {
      for (Statement statement : article.entries(Statement.class)) {
        if (!statement.speaker().isOpen()) {
          counts.merge(names.key(article, statement), 1, Integer::sum);
        }
      }
    }
    List<String> keys = new ArrayList<>(counts.keySet());
    keys.sort(
        Comparator.comparing((String key) -> -counts.getOrDefault(key, 0))
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> colours = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      colours.put(keys.get(i), i < COLOURS ? i + 1 : 0);
    }
    return new Palette(colours);
  }

  /** The style class of a speaker, {@code c9} for nobody. */
  String colour(String key) {
    return key.equals(Names.NOBODY) ? "c9" : "c" + colours.getOrDefault(key, 0);
  }
}
