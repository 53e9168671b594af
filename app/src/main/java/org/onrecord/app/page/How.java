package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.story.Difference;
import org.onrecord.story.Utterance;

/** How the prints of an utterance differ, in words. */
final class How {
  /** With more other outlets than this they are counted, not named. */
  private static final int NAMED = 3;

  private How() {}

  /** How a print gives the words: {@code fullest}, {@code respelt}, {@code clipped} and so on. */
  static String of(Told told, Told.Print print) {
    String label = print.relation().label();
    if (print.relation() == Utterance.Relation.VARIANT) {
      Told.Print full = told.prints().get(0);
      Set<Difference.Kind> kinds = EnumSet.noneOf(Difference.Kind.class);
      Difference.between(full.article(), full.statement(), print.article(), print.statement())
          .forEach(difference -> kinds.add(difference.kind()));
      boolean reworded =
          kinds.contains(Difference.Kind.CHANGED) || kinds.contains(Difference.Kind.ADDED);
      if (!reworded && kinds.contains(Difference.Kind.LEFT_OUT)) {
        label = kinds.contains(Difference.Kind.RESPELT) ? "clipped-respelt" : "clipped";
      } else if (!reworded) {
        label = "respelt";
      }
    }
    return Phrases.of("relation", label);
  }

  /** Such as {@code 3 outlets: respelt here; fullest in RFE/RL, clipped in TRT World}. */
  static String badge(Told told, Told.Print here) {
    Map<ArticleId, String> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> named = new ArrayList<>();
    for (Told.Print print : told.prints()) {
      ArticleId id = print.article().id();
      if (!id.equals(here.article().id()) && !first.containsKey(id)) {
        String how = of(told, print);
        first.put(id, how);
        counts.merge(how, 1, Integer::sum);
        named.add(how + " in " + Names.outlet(print.article()));
      }
    }
    StringBuilder words = new StringBuilder();
    words.append(first.size() + 1).append(" outlets: ").append(of(told, here)).append(" here; ");
    if (first.size() <= NAMED) {
      return words.append(String.join(", ", named)).toString();
    }
    List<String> counted = new ArrayList<>();
    counts.forEach((how, n) -> counted.add(n + " " + how));
    return words.append(String.join(", ", counted)).toString();
  }
}
