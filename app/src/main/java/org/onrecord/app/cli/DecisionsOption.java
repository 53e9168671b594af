package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.article.Problem;
import org.onrecord.language.Lexicon;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Decision;
import org.onrecord.store.DecisionTable;
import org.onrecord.store.Decisions;
import org.onrecord.story.SourcedRecord;
import picocli.CommandLine.Option;

/** Decisions in a file, for a record that is made without a store. */
final class DecisionsOption {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = {
        "What you decided: actors merged or split, speakers corrected, entries rejected.",
        "'onrecord decisions --save FILE' writes one; the format: docs/formats/in/decisions.md."
      })
  private @Nullable Path file;

  /** The lines of the file, none where no file is given. */
  List<DecisionTable.Line> lines() {
    Path path = file;
    return path == null ? List.of() : read(path);
  }

  /** The decisions of a file. */
  static List<DecisionTable.Line> read(Path path) {
    try {
      return DecisionTable.read(
          Lexicon.read(
              String.valueOf(path.getFileName()), new StringReader(RosterOption.text(path))));
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UserError("cannot read " + path + ": " + e.getMessage());
    }
  }

  /** The record of a pile in which the decisions hold; those that meet nothing are named. */
  SourcedRecord relate(
      Onrecord onrecord,
      List<ArticleRecord> records,
      List<Problem> problems,
      List<DecisionTable.Line> lines,
      PrintWriter err) {
    if (lines.isEmpty()) {
      return onrecord.relate(records, problems);
    }
    Articles articles = new Articles(records);
    List<Decision> found = new ArrayList<>();
    for (DecisionTable.Line line : lines) {
      found.add(articles.resolved(line.decision()));
    }
    Decisions decisions = new Decisions(found);
    SourcedRecord record =
        onrecord.relate(
            records.stream().map(decisions::apply).toList(), problems, decisions.actors());
    Set<String> ids = ids(records, record, found);
    for (int i = 0; i < found.size(); i++) {
      String missing = missing(found.get(i), ids);
      if (missing != null) {
        err.println(
            "onrecord: "
                + (file == null ? "" : file.getFileName())
                + " line "
                + lines.get(i).line()
                + ": nothing in these reports has the id "
                + missing
                + "; it changes nothing");
      }
    }
    return record;
  }

  private static Set<String> ids(
      List<ArticleRecord> records, SourcedRecord record, List<Decision> decisions) {
    Set<String> ids = new LinkedHashSet<>();
    for (ArticleRecord read : records) {
      ids.add(read.article().id().value());
      read.actors().forEach(actor -> ids.add(actor.id().value()));
      read.entries().forEach(entry -> ids.add(entry.id().value()));
    }
    record.actors().forEach(actor -> ids.add(actor.id().value()));
    record.relations().stories().forEach(story -> ids.add(story.id()));
    for (Decision decision : decisions) {
      if (decision instanceof Decision.SplitActor split) {
        ids.add(split.as().value());
      }
    }
    return ids;
  }

  private static @Nullable String missing(Decision decision, Set<String> ids) {
    List<String> needed = new ArrayList<>();
    if (decision instanceof Decision.JoinActors join) {
      needed.add(join.actor().value());
    } else if (decision instanceof Decision.SplitActor split) {
      needed.add(split.article().value());
      needed.add(split.actor().value());
    } else {
      needed.add(decision.subject());
    }
    return needed.stream().filter(id -> !ids.contains(id)).findFirst().orElse(null);
  }
}
