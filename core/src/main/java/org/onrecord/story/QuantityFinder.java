package org.onrecord.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Outlet;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Figure;
import org.onrecord.time.DateRange;

/**
 * Finds what the reports of a story count, and how their numbers stand to each other. Two figures
 * count one thing when they have one unit and the clauses round them share words of content; a
 * number that the other report gives too, of whatever, is never held against it.
 */
public final class QuantityFinder {
  /** How many times a number another of the same thing on the same day can be. */
  private static final double FAR = 4;

  private QuantityFinder() {}

  private record Counted(
      Figure figure, Article article, FigureRange range, FigureContext context) {}

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
              .add(
                  new Counted(
                      figure, record.article(), range, FigureContext.of(figure, record.article())));
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
        if (group == null && isOne(candidate, one, unit)) {
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
        found.add(quantity(unit, group, groups, counted));
      }
    }
    return found;
  }

  /** Whether a number counts what others do: the greater part of them says so. */
  private static boolean isOne(List<Counted> group, Counted one, String unit) {
    int like = 0;
    for (Counted other : group) {
      boolean alike = FigureContext.isOne(one.context(), other.context(), unit);
      like += alike && !isFar(one, other) ? 1 : 0;
    }
    return 2 * like > group.size();
  }

  private static Quantity quantity(
      String unit, List<Counted> group, List<List<Counted>> groups, List<Counted> all) {
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
          comparisons.add(
              new Quantity.Comparison(a.figure().id(), b.figure().id(), verdict(a, b, all)));
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

  private static Quantity.Verdict verdict(Counted a, Counted b, List<Counted> all) {
    if (a.range().meets(b.range())) {
      return Quantity.Verdict.AGREE;
    }
    if (a.range().isRounded(b.range())) {
      return Quantity.Verdict.ROUNDED;
    }
    if (gives(b.article(), a, all) || gives(a.article(), b, all)) {
      return Quantity.Verdict.AGREE;
    }
    return isLater(a, b) ? Quantity.Verdict.UPDATE : Quantity.Verdict.CONFLICT;
  }

  private static boolean isLater(Counted a, Counted b) {
    LocalDate x = day(a);
    LocalDate y = day(b);
    return x != null && y != null && !x.equals(y);
  }

  /** Numbers of one day that are so far apart count two things, whatever the words beside them. */
  private static boolean isFar(Counted a, Counted b) {
    double low = Math.min(a.range().low(), b.range().low());
    double high = Math.max(a.range().low(), b.range().low());
    return high > FAR * low && !isLater(a, b);
  }

  /** Whether a report gives a number, in some place of its own. */
  private static boolean gives(Article article, Counted number, List<Counted> all) {
    for (Counted other : all) {
      if (other.article().id().equals(article.id()) && other.range().meets(number.range())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate day(Counted counted) {
    DateRange asOf = counted.figure().asOf();
    if (asOf != null && asOf.to() != null) {
      return asOf.to();
    }
    Publication published = counted.article().published();
    return published == null ? null : published.from();
  }
}
