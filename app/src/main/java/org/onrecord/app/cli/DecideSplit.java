package org.onrecord.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Decision;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide split}: in some articles, an actor is somebody else. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the actor of some articles somebody else than the one of that name elsewhere.",
      ""
    },
    footer = {
      "",
      "Example: in one report “Marsh” is not the harbour master",
      "  onrecord decide split peter-marsh samples/ferry-inquiry/tideline.txt --as helena-marsh"
    })
final class DecideSplit implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ACTOR",
      description = "An id or a name, see 'onrecord who'.")
  private String who = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Where it is somebody else: an article's id, file, address or outlet.")
  private List<String> where = List.of();

  @Option(
      names = "--as",
      paramLabel = "ID",
      description = {
        "Who it is there: somebody of the store, or a new id in small letters, digits and hyphens.",
        "Default: the id with a number behind it."
      })
  private @Nullable String as;

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    try (Store opened = deciding.open()) {
      ActorId actor = Deciding.actor(opened, who);
      ActorId other = new ActorId(other(opened, actor));
      Articles articles = new Articles(opened.extracted());
      List<Decision> decisions = new ArrayList<>();
      for (String name : where) {
        List<ArticleRecord> found = articles.called(name);
        if (found.isEmpty()) {
          throw new UserError(
              "no article of the store is '" + name + "'; give its id, file, address or outlet");
        }
        for (ArticleRecord article : found) {
          ArticleId id = article.article().id();
          Set<ActorId> local = local(article, opened.related(id).orElse(article), actor);
          if (local.isEmpty() && found.size() == 1) {
            throw new UserError("nobody in " + name + " is " + actor);
          }
          local.forEach(l -> decisions.add(new Decision.SplitActor(id, l, other)));
        }
      }
      return deciding.keep(opened, decisions);
    }
  }

  /** The ids in the article's own record of whom the whole record calls so. */
  private static Set<ActorId> local(ArticleRecord read, ArticleRecord related, ActorId actor) {
    Set<ActorId> local = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(read.mentions().size(), related.mentions().size()); i++) {
      if (related.mentions().get(i).actor().equals(actor)) {
        local.add(read.mentions().get(i).actor());
      }
    }
    return local;
  }

  private String other(Store opened, ActorId actor) {
    if (as != null) {
      if (!as.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw new UserError("'" + as + "' is no id; write small letters, digits and hyphens");
      }
      if (as.equals(actor.value())) {
        throw new UserError("'" + as + "' is who it is already; give another id");
      }
      return as;
    }
    for (int n = 2; ; n++) {
      String free = actor + "-" + n;
      if (opened.answers().actors(free).stream()
          .noneMatch(a -> a.actor().id().value().equals(free))) {
        return free;
      }
    }
  }
}
