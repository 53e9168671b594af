package org.onrecord.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.ingest.Sink;
import picocli.CommandLine.Option;

/** Which articles are read: the others are left out before any work is done on them. */
final class Wanted {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only reports published on this day or later, as 2015-09-30.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only those up to this day.")
  @Nullable LocalDate to;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only of an outlet: part of its name or address. May be given several times.")
  List<String> outlets = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only in a language, as en. May be given several times.")
  List<String> languages = new ArrayList<>();

  private int leftOut;
  private int undated;

  /** Whether anything is asked for; days that do not go together are an error of the user. */
  boolean isAny() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UserError("--to " + to + " is before --from " + from);
    }
    return from != null || to != null || !outlets.isEmpty() || !languages.isEmpty();
  }

  /** The sink behind these conditions. */
  Sink before(Sink sink, Runnable leftOutOne) {
    if (!isAny()) {
      return sink;
    }
    return new Sink() {
      @Override
      public void article(Article article) {
        if (takes(article)) {
          sink.article(article);
        } else {
          leftOutOne.run();
        }
      }

      @Override
      public void problem(Problem problem) {
        sink.problem(problem);
      }
    };
  }

  /** Articles that were left out. */
  int leftOut() {
    return leftOut;
  }

  /** What was left out, in words; nothing where nothing was. */
  String said() {
    return leftOut == 0
        ? ""
        : Summary.count(leftOut, "article")
            + " left out by "
            + asked()
            + (undated == 0 ? "" : ", " + undated + " of them without a day of publication");
  }

  /** The conditions as the user gave them. */
  String asked() {
    List<String> asked = new ArrayList<>();
    if (from != null) {
      asked.add("--from " + from);
    }
    if (to != null) {
      asked.add("--to " + to);
    }
    outlets.forEach(name -> asked.add("--outlet " + name));
    languages.forEach(code -> asked.add("--language " + code));
    return String.join(" ", asked);
  }

  /** Whether an article is wanted, nothing counted. */
  boolean fits(Article article) {
    return isOfDays(article.published()) && isOfOutlet(article) && isOfLanguage(article);
  }

  /** Whether an article is wanted; one that is not is counted. */
  boolean takes(Article article) {
    boolean day = isOfDays(article.published());
    boolean taken = fits(article);
    leftOut += taken ? 0 : 1;
    undated += !day && article.published() == null ? 1 : 0;
    return taken;
  }

  private boolean isOfDays(@Nullable Publication published) {
    if (published == null) {
      return from == null && to == null;
    }
    return (from == null || !published.to().isBefore(from))
        && (to == null || !published.from().isAfter(to));
  }

  private boolean isOfOutlet(Article article) {
    String name = article.outlet() == null ? "" : article.outlet().name();
    String address = article.url() == null ? "" : article.url();
    String both = (name + " " + address).toLowerCase(Locale.ROOT);
    return outlets.isEmpty()
        || outlets.stream().anyMatch(wanted -> both.contains(wanted.toLowerCase(Locale.ROOT)));
  }

  private boolean isOfLanguage(Article article) {
    String language = article.language();
    return languages.isEmpty()
        || (language != null && languages.stream().anyMatch(language::equalsIgnoreCase));
  }
}
