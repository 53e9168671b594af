package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;

/**
 * Finds the passages that two reports of one story share: runs of six words or more, grown over
 * small changes.
 */
final class ReuseFinder {
  /** Words that a run needs to be a seed. */
  static final int RUN = 6;

  private static final int CONTENT = 3;

  /** Words that either side may change between two runs of one passage. */
  private static final int GAP = 3;

  private static final int NEXT_RUN = 3;

  /** A run in more places of one story is boilerplate. */
  private static final int COMMON = 64;

  private ReuseFinder() {}

  private record Place(int article, int word) {}

  private record Run(int a, int b, int words) {}

  /** The runs that two articles share, each once, found in order of the first one's words. */
  private static final class Shared {
    private final List<Run> runs = new ArrayList<>();

    /** Where the last run of each distance between the two places ends in the first article. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    void meet(Wording x, Wording y, int a, int b) {
      if (a >= ends.getOrDefault(a - b, 0)) {
        Run run = grow(x, y, a, b);
        runs.add(run);
        ends.put(a - b, run.a() + run.words());
      }
    }
  }

  /** Passages that are kept once, however many articles share them. */
  private static final class Kept {
    private final Map<Passage, Passage> passages = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    Passage of(Article article, Span span) {
      String text = span.of(article.text());
      Passage passage =
          new Passage(
              article.id(), span, Objects.requireNonNullElse(texts.putIfAbsent(text, text), text));
      return Objects.requireNonNullElse(passages.putIfAbsent(passage, passage), passage);
    }
  }

  /** The shared passages of the articles of one story, in order of time. */
  static List<Reuse> find(List<Article> story) {
    List<Article> articles = new ArrayList<>(story);
    articles.sort(StoryLine.IN_TIME);
    List<Wording> words = new ArrayList<>();
    List<int[]> runs = new ArrayList<>();
    Map<Integer, List<Place>> index = new HashMap<>();
    WordForms forms = new WordForms();
    for (int a = 0; a < articles.size(); a++) {
      Wording wording = prose(articles.get(a), forms);
      words.add(wording);
      int[] shingles = wording.shingles(RUN);
      runs.add(shingles);
      for (int w = 0; w < shingles.length; w++) {
        index.computeIfAbsent(shingles[w], s -> new ArrayList<>()).add(new Place(a, w));
      }
    }
    List<Reuse> found = new ArrayList<>();
    Kept kept = new Kept();
    for (int a = 0; a < articles.size(); a++) {
      int[] shingles = runs.get(a);
      Map<Integer, Shared> byOther = new TreeMap<>();
      for (int w = 0; w < shingles.length; w++) {
        List<Place> places = index.getOrDefault(shingles[w], List.of());
        if (places.size() > COMMON) {
          continue;
        }
        for (Place place : places) {
          if (place.article() > a) {
            byOther
                .computeIfAbsent(place.article(), o -> new Shared())
                .meet(words.get(a), words.get(place.article()), w, place.word());
          }
        }
      }
      for (Map.Entry<Integer, Shared> other : byOther.entrySet()) {
        found.addAll(
            passages(
                articles.get(a),
                articles.get(other.getKey()),
                words.get(a),
                words.get(other.getKey()),
                other.getValue().runs,
                kept));
      }
    }
    return found;
  }

  private static Wording prose(Article article, WordForms forms) {
    List<Span> spans = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.SUBTITLE) {
        spans.add(block.span());
      }
    }
    return Wording.of(article.text(), spans, false, forms::of);
  }

  private static Run grow(Wording x, Wording y, int a, int b) {
    int words = RUN;
    while (a + words < x.size()
        && b + words < y.size()
        && x.normal(a + words) == y.normal(b + words)) {
      words++;
    }
    int before = 0;
    while (a - before > 0
        && b - before > 0
        && x.normal(a - before - 1) == y.normal(b - before - 1)) {
      before++;
    }
    return new Run(a - before, b - before, words + before);
  }

  private static List<Reuse> passages(
      Article a, Article b, Wording x, Wording y, List<Run> runs, Kept kept) {
    runs.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
    List<Reuse> found = new ArrayList<>();
    int covered = -1;
    for (int i = 0; i < runs.size(); i++) {
      Run first = runs.get(i);
      if (first.a() < covered) {
        continue;
      }
      int fromA = first.a();
      int fromB = first.b();
      int toA = first.a() + first.words();
      int toB = first.b() + first.words();
      int content = content(x, fromA, toA);
      int[] back = extend(x, y, fromA - 1, fromB - 1, -1);
      fromA -= back[0];
      fromB -= back[1];
      int[] ahead = extend(x, y, toA, toB, 1);
      toA += ahead[0];
      toB += ahead[1];
      if (content >= CONTENT) {
        covered = toA;
        found.add(
            ReuseDirection.of(
                a,
                b,
                kept.of(a, x.span(fromA).union(x.span(toA - 1))),
                kept.of(b, y.span(fromB).union(y.span(toB - 1)))));
      }
    }
    return found;
  }

  private static int content(Wording words, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += words.isLight(i) ? 0 : 1;
    }
    return n;
  }

  /** How many words on either side still belong, going one way over small changes. */
  private static int[] extend(Wording x, Wording y, int a, int b, int step) {
    int doneA = 0;
    int doneB = 0;
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int skip = 0; skip <= GAP * 2 && !grown; skip++) {
        for (int skipA = Math.max(0, skip - GAP); skipA <= Math.min(GAP, skip) && !grown; skipA++) {
          int i = a + step * (doneA + skipA);
          int j = b + step * (doneB + skip - skipA);
          int run = 0;
          while (within(x, i + step * run)
              && within(y, j + step * run)
              && x.normal(i + step * run) == y.normal(j + step * run)) {
            run++;
          }
          if (run >= NEXT_RUN) {
            doneA += skipA + run;
            doneB += skip - skipA + run;
            grown = true;
          }
        }
      }
    }
    return new int[] {doneA, doneB};
  }

  private static boolean within(Wording words, int i) {
    return i >= 0 && i < words.size();
  }
}
