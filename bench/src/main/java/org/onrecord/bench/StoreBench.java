package org.onrecord.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Doubt;
import org.onrecord.store.Question;
import org.onrecord.store.RelateNew;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;

/**
 * What a large store costs: filling it, one article more, searches, the part of a story that a page
 * is made of. Records are {@link MarkedRecords made without an engine}.
 */
public final class StoreBench {
  private static final double MILLI = 1e-6;
  private static final int ROUNDS = 20;

  private StoreBench() {}

  /** Relating needs no engine, only its name. */
  private static final class NoEngine implements Linguist {
    @Override
    public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
      return List.of();
    }

    @Override
    public List<Model> models() {
      return List.of(new Model("none", "1"));
    }
  }

  public static void main(String[] arguments) {
    if (arguments.length < 4) {
      System.err.println(
          "usage: StoreBench PATH STORE SIZE MORE   (generated articles; fills the store up to SIZE,"
              + " then adds MORE one by one, then asks)");
      return;
    }
    int size = Integer.parseInt(arguments[2]);
    int more = Integer.parseInt(arguments[3]);
    Onrecord onrecord = Onrecord.with(new NoEngine());
    RelateNew relating = new RelateNew(onrecord);
    try (Store store = Stores.open(arguments[1])) {
      List<Article> next = fill(Path.of(arguments[0]), store, size, more);
      long begin = System.nanoTime();
      if (!store.isRelated()) {
        relating.relate(store);
        say("relating: %.1f s", (System.nanoTime() - begin) * MILLI / 1000);
      }
      add(store, relating, next);
      ask(store);
    }
  }

  private static List<Article> fill(Path path, Store store, int size, int more) {
    List<Article> next = new ArrayList<>();
    long begin = System.nanoTime();
    int[] seen = {0, 0};
    try {
      Readers.standard().read(List.of(path), sink(store, size, more, next, seen));
    } catch (Enough e) {
      say("%s", String.valueOf(e.getMessage()));
    }
    say(
        "%d articles kept, %d of them now, in %.1f s",
        seen[0], seen[1], (System.nanoTime() - begin) * MILLI / 1000);
    return next;
  }

  /** Ends a reading. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough articles");
    }
  }

  private static Sink sink(Store store, int size, int more, List<Article> next, int[] seen) {
    return new Sink() {
      @Override
      public void article(Article article) {
        if (seen[0] < size) {
          seen[0]++;
          if (!store.has(article.id()) && store.keep(MarkedRecords.of(article))) {
            seen[1]++;
          }
        } else if (next.size() == more) {
          throw new Enough();
        } else if (!store.has(article.id())) {
          next.add(article);
        }
      }

      @Override
      public void problem(Problem problem) {
        System.err.println(problem.source() + ": " + problem.message());
      }
    };
  }

  private static void add(Store store, RelateNew relating, List<Article> next) {
    double[] keeps = new double[next.size()];
    double[] relates = new double[next.size()];
    double[] both = new double[next.size()];
    for (int i = 0; i < next.size(); i++) {
      ArticleRecord record = MarkedRecords.of(next.get(i));
      long begin = System.nanoTime();
      store.keep(record);
      long kept = System.nanoTime();
      relating.relate(store);
      long related = System.nanoTime();
      keeps[i] = (kept - begin) * MILLI;
      relates[i] = (related - kept) * MILLI;
      both[i] = (related - begin) * MILLI;
    }
    say("one more, kept", keeps);
    say("one more, related", relates);
    say("one more, both", both);
  }

  private static void ask(Store store) {
    List<String> ids = store.directory().stories(ROUNDS, 0).stream().map(s -> s.id()).toList();
    for (String id : ids.isEmpty() ? List.<String>of() : List.of(ids.get(0))) {
      time("a story's part", () -> store.record(id));
    }
    for (String words : List.of("government", "said", "\"the government\"", "zebra crossing")) {
      time("statements with " + words, () -> store.search().statements(of(words, null), 0));
      time("articles with " + words, () -> store.search().articles(of(words, null), 0));
    }
    for (String speaker : List.of("john", "donald", "maria", "nobody-at-all")) {
      time("statements by " + speaker, () -> store.search().statements(of(null, speaker), 0));
      time(
          "“government” by " + speaker,
          () -> store.search().statements(of("government", speaker), 0));
      time("said " + speaker, () -> store.answers().entries("statement", of(null, speaker)));
    }
    time("latest stories", () -> store.directory().stories(ROUNDS, 0));
    time("counts", () -> store.directory().counts());
    time("doubts", () -> store.doubts().count(Doubt.Kind.ACTORS));
    time("who", () -> store.answers().actors(null, ROUNDS, 0));
    time("contradictions", () -> store.answers().contradictions(ROUNDS, 0));
  }

  private static Question of(@Nullable String words, @Nullable String speaker) {
    return new Question(speaker, null, null, null, null, null, words, false, ROUNDS);
  }

  private static void time(String what, Supplier<?> question) {
    double[] times = new double[5];
    for (int i = 0; i < times.length; i++) {
      long begin = System.nanoTime();
      Object answer = question.get();
      times[i] = (System.nanoTime() - begin) * MILLI;
      if (answer == null) {
        throw new IllegalStateException(what);
      }
    }
    say(String.format(Locale.ROOT, "%s (first %.1f)", what, times[0]), times);
  }

  private static void say(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0) {
      say(
          "%-55s median %7.1f ms, 95%% %7.1f, most %7.1f",
          what,
          sorted[sorted.length / 2],
          sorted[sorted.length * 95 / 100],
          sorted[sorted.length - 1]);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
