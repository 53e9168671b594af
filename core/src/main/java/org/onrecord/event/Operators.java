package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.language.Lexicon;

/** All operators, by the head word of their predicate. */
final class Operators {
  private final Map<String, List<Operator>> byLemma = new LinkedHashMap<>();

  private Operators() {}

  static Operators read() {
    Operators operators = new Operators();
    for (Lexicon.Row row : Lexicon.read(Operators.class, "modality.tsv").rows()) {
      String predicate = row.get("predicate");
      int space = predicate.indexOf(' ');
      String lemma = space < 0 ? predicate : predicate.substring(0, space);
      Operator operator =
          new Operator(
              lemma,
              space < 0 ? "" : predicate.substring(space + 1),
              Frame.Part.of(row.get("pos")),
              new LinkedHashSet<>(row.list("takes")),
              Modality.valueOf(row.get("does").toUpperCase(Locale.ROOT)),
              row.get("example"));
      operators.byLemma.computeIfAbsent(lemma, l -> new ArrayList<>()).add(operator);
    }
    return operators;
  }

  List<Operator> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  List<Operator> all() {
    return byLemma.values().stream().flatMap(List::stream).toList();
  }
}
