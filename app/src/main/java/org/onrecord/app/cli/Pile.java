package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.Onrecord;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.app.pile.LazyLinguist;
import org.onrecord.app.pile.PileReader;
import org.onrecord.app.pile.Rosters;
import org.onrecord.app.pile.Taker;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.DecisionTable;
import org.onrecord.store.KeptRoster;
import org.onrecord.story.SourcedRecord;

/** Reads the pile of articles that a command is given, with a bar that shows how far it is. */
final class Pile implements AutoCloseable {
  private final ReadingOptions options;
  private final List<String> paths;
  private final Onrecord onrecord;
  private final Progress progress;
  private final PrintWriter err;

  /**
   * @param roster of the user's own, where there is one
   */
  Pile(Input input, Optional<KeptRoster> roster, PrintWriter err) {
    this(input, input.paths, roster, err);
  }

  /**
   * @param paths files and folders
   * @param roster of the user's own, where there is one
   */
  Pile(ReadingOptions options, List<String> paths, Optional<KeptRoster> roster, PrintWriter err) {
    this.options = options;
    this.paths = List.copyOf(paths);
    this.err = err;
    this.onrecord = Rosters.onrecord(LazyLinguist.of(options.parses), roster).on(options.threads);
    this.progress = options.quiet ? Progress.silent() : Progress.on(err);
  }

  /** What reads the articles of this pile and relates them. */
  Onrecord onrecord() {
    return onrecord;
  }

  /** The record of everything under the paths, as the decisions say. */
  SourcedRecord read(DecisionsOption decisions) throws IOException {
    List<DecisionTable.Line> lines = decisions.lines();
    List<ArticleRecord> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    read(
        new Taker() {
          @Override
          public void take(ArticleRecord record) {
            records.add(record);
          }

          @Override
          public void take(Problem problem) {
            problems.add(problem);
          }
        });
    return decisions.relate(onrecord, records, problems, lines, err);
  }

  /** Reads everything under the paths that a taker wants; all its methods run on this thread. */
  void read(Taker taker) throws IOException {
    read(taker, this::walk);
  }

  /** What a command says where it was given no article that it could read. */
  UserError nothing() {
    int leftOut = options.wanted.leftOut();
    return new UserError(
        leftOut > 0
            ? "nothing is left to read: " + options.wanted.said()
            : "no article under " + paths + "; give a file or folder of reports");
  }

  /** Reads articles anew that are at hand. */
  void read(List<Article> articles, Taker taker) throws IOException {
    read(taker, sink -> articles.forEach(sink::article));
  }

  /** Reads whatever a walk meets that a taker wants. */
  void read(Taker taker, PileReader.Walk walk) throws IOException {
    try {
      new PileReader(onrecord, options.threads).read(walk, new Shown(taker));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The sink for articles that the user wants; the others are counted where all can see it. */
  Sink wanted(Sink sink) {
    return options.wanted.before(sink, () -> progress.leftOut(options.wanted.leftOut()));
  }

  /** Takes the bar away until there is more to read. */
  void rest() {
    progress.close();
  }

  @Override
  public void close() {
    progress.close();
    if (!options.quiet && options.wanted.leftOut() > 0) {
      err.println(options.wanted.said() + ".");
    }
  }

  /** Shows what passes on its way to a taker. */
  private final class Shown implements Taker {
    private final Taker taker;

    Shown(Taker taker) {
      this.taker = taker;
    }

    @Override
    public boolean wants(Article article) {
      boolean wanted = taker.wants(article);
      if (wanted) {
        progress.found();
      }
      return wanted;
    }

    @Override
    public void take(ArticleRecord record) {
      taker.take(record);
      progress.read(record);
    }

    @Override
    public void take(Problem problem) {
      taker.take(problem);
      progress.problem(problem);
    }
  }

  /** The bytes of all files that will be read. */
  private static long size(Readers readers, List<Path> paths) {
    Sink nowhere =
        new Sink() {
          @Override
          public void article(Article article) {}

          @Override
          public void problem(Problem problem) {}
        };
    return paths.stream()
        .flatMap(
            path ->
                Files.isDirectory(path) ? readers.files(path, nowhere).stream() : Stream.of(path))
        .mapToLong(path -> path.toFile().length())
        .sum();
  }

  /** Walks through the paths; what the user does not want goes no further. */
  private void walk(Sink all) {
    Sink sink = wanted(all);
    Readers readers = AllReaders.all();
    List<Path> files = new ArrayList<>();
    boolean piped = false;
    for (String path : paths) {
      if (path.equals(StandardInput.NAME)) {
        piped = true;
      } else {
        files.add(Path.of(path));
      }
    }
    if (progress.isShown()) {
      progress.size(size(readers, files));
      readers.read(files, source -> new CountedSource(source, progress::taken), sink);
    } else {
      readers.read(files, sink);
    }
    if (piped) {
      try (StandardInput standard = StandardInput.spool()) {
        readers.read(standard, sink);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
