package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.RelateAll;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord add PATH…}: reads what is new into a store and relates it. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Reads news reports into a store and relates them to what is there. A report that is there",
      "already changes nothing; a run that was cut off goes on where it stopped.",
      ""
    },
    footer = {
      "",
      "Example: a store of one of the invented affairs, and what somebody said in it",
      "  onrecord add samples/ferry-inquiry",
      "  onrecord said marsh"
    })
final class AddCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (Store opened = store.open()) {
      Pile pile = new Pile(input, err);
      Keeping keeping = new Keeping(opened);
      pile.read(keeping);
      if (keeping.added + keeping.known + keeping.problems == 0) {
        throw new UserError(
            "no article under " + input.paths + "; give a file or folder of reports");
      }
      if (!opened.isRelated()) {
        new RelateAll(pile.onrecord()).relate(opened);
      }
      if (!input.quiet) {
        err.println(
            Summary.count(keeping.added, "article")
                + " added, "
                + keeping.known
                + " there already, "
                + Summary.count(keeping.problems, "problem")
                + " → "
                + store.address.replaceAll("\\?.*", ""));
      }
      if (keeping.added + keeping.known == 0) {
        return Commands.FAILED;
      }
      return keeping.problems == 0 ? Commands.DONE : Commands.PROBLEMS;
    }
  }

  /** Keeps each article by itself, so that nothing that was read is read again. */
  private static final class Keeping implements Pile.Taker {
    private final Store store;
    private final Set<ArticleId> underway = new HashSet<>();
    private int added;
    private int known;
    private int problems;

    Keeping(Store store) {
      this.store = store;
    }

    @Override
    public boolean wants(Article article) {
      if (underway.contains(article.id()) || store.has(article.id())) {
        known++;
        return false;
      }
      return underway.add(article.id());
    }

    @Override
    public void take(ArticleRecord record) {
      underway.remove(record.article().id());
      if (store.keep(record)) {
        added++;
      } else {
        known++;
      }
      problems += record.problems().size();
    }

    @Override
    public void take(Problem problem) {
      store.keep(problem);
      problems++;
    }
  }
}
