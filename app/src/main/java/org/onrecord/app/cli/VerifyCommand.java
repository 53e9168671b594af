package org.onrecord.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.export.Verification;
import org.onrecord.ingest.Sink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord verify RECORD}: checks every passage of a record. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a record: every passage of every entry against the exact characters of its article,",
      "and with --articles the articles against their originals. Names each that fails.",
      ""
    },
    footer = {
      "",
      "Example: is what the record says still in the articles it was made from?",
      "  onrecord verify record.jsonl --articles samples/ferry-inquiry",
      "",
      "Exit codes: 0 everything holds, 1 something does not, 2 nothing could be checked."
    })
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RECORD", description = "A record, as record or brief wrote it.")
  private Path record = Path.of("record.jsonl");

  @Option(
      names = "--articles",
      paramLabel = "PATH",
      description = "The original articles: files or folders. May be given several times.")
  private @Nullable List<Path> articles;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isRegularFile(record)) {
      throw new UserError("no record " + record + "; make one with 'onrecord record PATH'");
    }
    Verification.Tally tally;
    try (BufferedReader lines = Files.newBufferedReader(record)) {
      tally =
          Verification.check(
              lines,
              articles == null ? null : originals(articles),
              f -> out.println("line " + f.line() + " " + f.place() + ": " + f.message()));
    }
    out.println(
        tally.articles()
            + " articles, "
            + tally.originals()
            + " compared with their originals, "
            + tally.passages()
            + " passages, "
            + tally.failures()
            + " failures");
    if (tally.articles() == 0) {
      return Commands.FAILED;
    }
    return tally.failures() == 0 ? Commands.DONE : Commands.PROBLEMS;
  }

  private Map<String, Article> originals(List<Path> paths) {
    Map<String, Article> found = new LinkedHashMap<>();
    PrintWriter err = spec.commandLine().getErr();
    AllReaders.all()
        .read(
            paths,
            new Sink() {
              @Override
              public void article(Article article) {
                found.putIfAbsent(article.sha256(), article);
              }

              @Override
              public void problem(Problem problem) {
                err.println(Shown.of(problem));
              }
            });
    return found;
  }
}
