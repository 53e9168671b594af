package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.Figure;

/**
 * The clause round a figure, by which two reports are seen to count one thing.
 *
 * @param near the words of content in reach on either side, normal forms, without numbers
 * @param names those of them that are printed with a capital inside a sentence
 * @param part whether the number counts a part or an addition: “two others”, “one of the divers”
 * @param loss what loss it counts, such as {@code die}; empty for other counts
 */
record FigureContext(Set<String> near, Set<String> names, boolean part, String loss) {
  /** Words of content on either side that tell what a number counts. */
  private static final int REACH = 5;

  /** Words that a count of a measure or of money must share with another, and their share. */
  private static final int SHARED = 3;

  private static final double SHARE = 0.5;

  /** Fewer do where the thing counted has a noun of its own. */
  private static final int SHARED_OF_THINGS = 2;

  private static final double SHARE_OF_THINGS = 0.6;

  private static final Set<String> PARTS =
      Set.of(
          "other",
          "others",
          "another",
          "more",
          "additional",
          "further",
          "extra",
          "each",
          "per",
          "every",
          "including",
          "among",
          "whom",
          "them",
          "additionally",
          "first",
          "remaining",
          "rest",
          "least");

  private static final Set<String> MEASURES =
      Set.of(
          "percent",
          "dollar",
          "euro",
          "pound",
          "mile",
          "kilometer",
          "foot",
          "inch",
          "meter",
          "acre",
          "hectare",
          "ton",
          "barrel",
          "degree",
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "second",
          "point",
          "time",
          "mile per hour",
          "kilometer per hour",
          "yard");

  FigureContext {
    near = Set.copyOf(near);
    names = Set.copyOf(names);
  }

  static FigureContext of(Figure figure, Article article) {
    String text = article.text();
    int begin = figure.passage().begin();
    int end = figure.passage().end();
    Set<String> near = new HashSet<>();
    Set<String> names = new HashSet<>();
    List<String> before = words(text, clauseBegin(text, begin), begin, near, names, true);
    List<String> after = words(text, end, clauseEnd(text, end), near, names, false);
    Wording inside = Wording.of(text, List.of(figure.passage()));
    boolean part = false;
    for (int i = 0; i < inside.size(); i++) {
      String word = WordForm.exact(inside.span(i).of(text));
      boolean bound = word.equals("more") || word.equals("least");
      part |= PARTS.contains(word) && !bound;
    }
    boolean next = !after.isEmpty() && isPart(after.get(0));
    boolean of = after.size() > 1 && after.get(0).equals("of") && isPart(after.get(1));
    boolean last = !before.isEmpty() && isPart(before.get(before.size() - 1));
    return new FigureContext(near, names, part || next || of || last, loss(figure, near));
  }

  private static boolean isPart(String exact) {
    return PARTS.contains(exact);
  }

  /** What loss it counts, by the word that the count is about or by one beside it. */
  private static String loss(Figure figure, Set<String> near) {
    String of = figure.of();
    if (of != null) {
      for (String form : List.of(of, of + "ed", of + "d", of + "ing")) {
        String effect = WordClasses.effect(WordForm.normal(form));
        if (effect != null) {
          return effect;
        }
      }
    }
    Set<String> told = new HashSet<>();
    for (String word : near) {
      String effect = WordClasses.effect(word);
      if (effect != null) {
        told.add(effect);
      }
    }
    return told.size() == 1 ? told.iterator().next() : "";
  }

  /** Adds the words of content next to a number; gives all words, exact forms, in order. */
  private static List<String> words(
      String text, int begin, int end, Set<String> near, Set<String> names, boolean before) {
    Wording words = Wording.of(text, List.of(new Span(begin, end)));
    List<String> all = new ArrayList<>();
    List<Integer> content = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.span(i).of(text);
      all.add(WordForm.exact(word));
      if (!words.isLight(i) && !Character.isDigit(word.charAt(0))) {
        content.add(i);
      }
    }
    int from = before ? Math.max(0, content.size() - REACH) : 0;
    int to = before ? content.size() : Math.min(content.size(), REACH);
    for (int k = from; k < to; k++) {
      Span span = words.span(content.get(k));
      String normal = WordForm.normal(span.of(text));
      near.add(normal);
      if (Character.isUpperCase(text.charAt(span.begin()))) {
        names.add(normal);
      }
    }
    return all;
  }

  private static int clauseBegin(String text, int at) {
    int i = at;
    while (i > 0 && !isBreak(text, i - 1)) {
      i--;
    }
    return i;
  }

  private static int clauseEnd(String text, int at) {
    int i = at;
    while (i < text.length() && !isBreak(text, i)) {
      i++;
    }
    return i;
  }

  /** Whether a clause ends at a character: a stop, a bracket, a dash, a comma not in a number. */
  private static boolean isBreak(String text, int i) {
    char c = text.charAt(i);
    boolean space = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    return switch (c) {
      case '\n', ';', '(', ')', '\u2013', '\u2014' -> true;
      case '.', '!', '?', ':', ',' -> space;
      case '-' -> space && i > 0 && Character.isWhitespace(text.charAt(i - 1));
      default -> false;
    };
  }

  /** Whether two numbers of one unit count one thing. */
  static boolean isOne(FigureContext a, FigureContext b, String unit) {
    if (a.part != b.part || a.part) {
      return false;
    }
    Set<String> shared = new HashSet<>(a.near);
    shared.retainAll(b.near);
    int shorter = Math.min(a.near.size(), b.near.size());
    boolean strangers =
        !a.names.isEmpty() && !b.names.isEmpty() && a.names.stream().noneMatch(b.names::contains);
    boolean oneNamed = a.names.isEmpty() != b.names.isEmpty();
    if (MEASURES.contains(unit)) {
      return !strangers && !oneNamed && shared.size() >= SHARED && shared.size() >= SHARE * shorter;
    }
    if (!a.loss.isEmpty() && a.loss.equals(b.loss)) {
      return !strangers;
    }
    return !strangers
        && shared.size() >= SHARED_OF_THINGS
        && shared.size() >= (shared.size() >= SHARED ? SHARE : SHARE_OF_THINGS) * shorter;
  }
}
