package org.onrecord.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Outlet;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Figure;
import org.onrecord.time.DateRange;

/**
 * Finds what the reports of a story count, and how their numbers stand to each other. Two figures
 * count one thing when they have one unit and the sentences round them share words of content.
 */
public final class QuantityFinder {
  private static final int SHARED = 3;
  private static final double SHARE = 0.3;

  private QuantityFinder() {}

  private record Counted(Figure figure, Article article, FigureRange range, Set<String> context) {}

  /** The quantities of one story that two reports at least give, by unit. */
  public static List<Quantity> find(List<ArticleRecord> story) {
    Map<String, List<Counted>> byUnit = new TreeMap<>();
    List<ArticleRecord> ordered = new ArrayList<>(story);
    ordered.sort(Comparator.comparing(ArticleRecord::article, StoryLine.IN_TIME));
    for (ArticleRecord record : ordered) {
      for (Figure figure : record.entries(Figure.class)) {
        FigureRange range = FigureRange.of(figure);
        String unit = figure.unit();
        if (range != null && unit != null && !unit.isBlank()) {
          byUnit
              .computeIfAbsent(unit, u -> new ArrayList<>())
              .add(new Counted(figure, record.article(), range, context(figure, record.article())));
        }
      }
    }
    List<Quantity> found = new ArrayList<>();
    for (Map.Entry<String, List<Counted>> unit : byUnit.entrySet()) {
      found.addAll(quantities(unit.getKey(), unit.getValue()));
    }
    return found;
  }

  private static List<Quantity> quantities(String unit, List<Counted> counted) {
    List<List<Counted>> groups = new ArrayList<>();
    for (Counted one : counted) {
      List<Counted> group = null;
      for (List<Counted> candidate : groups) {
        if (group == null && candidate.stream().anyMatch(other -> isOne(one, other))) {
          group = candidate;
        }
      }
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(one);
    }
    List<Quantity> found = new ArrayList<>();
    for (List<Counted> group : groups) {
      if (group.stream().map(c -> c.article().id()).distinct().count() > 1) {
        found.add(quantity(unit, group, groups));
      }
    }
    return found;
  }

  private static Quantity quantity(String unit, List<Counted> group, List<List<Counted>> groups) {
    List<Quantity.Value> values = new ArrayList<>();
    List<Quantity.Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Counted a = group.get(i);
      Outlet outlet = a.article().outlet();
      values.add(
          new Quantity.Value(a.figure(), outlet == null ? a.article().source() : outlet.name()));
      for (int j = i + 1; j < group.size(); j++) {
        Counted b = group.get(j);
        if (!a.article().id().equals(b.article().id())) {
          comparisons.add(new Quantity.Comparison(a.figure().id(), b.figure().id(), verdict(a, b)));
        }
      }
    }
    List<Quantity.LookAlike> others = new ArrayList<>();
    for (List<Counted> other : groups) {
      if (other != group) {
        others.add(
            new Quantity.LookAlike(
                group.get(0).figure().id(),
                other.get(0).figure().id(),
                "counts something else: the sentences share too little"));
      }
    }
    return new Quantity(unit, values, comparisons, others);
  }

  private static boolean isOne(Counted a, Counted b) {
    Set<String> shared = new HashSet<>(a.context());
    shared.retainAll(b.context());
    String of = a.figure().of();
    boolean sameOf = of != null && of.equals(b.figure().of());
    int shorter = Math.min(a.context().size(), b.context().size());
    return sameOf || (shared.size() >= SHARED && shared.size() >= SHARE * shorter);
  }

  private static Quantity.Verdict verdict(Counted a, Counted b) {
    if (a.range().meets(b.range())) {
      return Quantity.Verdict.AGREE;
    }
    if (a.range().isRounded(b.range())) {
      return Quantity.Verdict.ROUNDED;
    }
    LocalDate x = day(a);
    LocalDate y = day(b);
    boolean later = x != null && y != null && !x.equals(y);
    return later ? Quantity.Verdict.UPDATE : Quantity.Verdict.CONFLICT;
  }

  private static @Nullable LocalDate day(Counted counted) {
    DateRange asOf = counted.figure().asOf();
    if (asOf != null && asOf.to() != null) {
      return asOf.to();
    }
    Publication published = counted.article().published();
    return published == null ? null : published.from();
  }

  /** The words of content in the sentence of a figure that are no numbers. */
  private static Set<String> context(Figure figure, Article article) {
    String text = article.text();
    int begin = figure.passage().begin();
    while (begin > 0 && !endsSentence(text, begin - 1)) {
      begin--;
    }
    int end = figure.passage().end();
    while (end < text.length() && !endsSentence(text, end)) {
      end++;
    }
    Wording words = Wording.of(text, List.of(new Span(begin, end)));
    Set<String> context = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.span(i).of(text);
      if (!words.isLight(i) && !Character.isDigit(word.charAt(0))) {
        context.add(WordForm.normal(word));
      }
    }
    return context;
  }

  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    boolean stop = c == '.' || c == '!' || c == '?';
    return c == '\n'
        || (stop && (i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1))));
  }
}
