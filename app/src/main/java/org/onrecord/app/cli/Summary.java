package org.onrecord.app.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;

/** What a run says when it is done. */
final class Summary {
  private Summary() {}

  static String of(SourcedRecord record, @Nullable String where) {
    int statements = 0;
    int orphans = 0;
    Set<Object> speakers = new LinkedHashSet<>();
    for (ArticleRecord article : record.articles()) {
      for (Statement statement : article.entries(Statement.class)) {
        statements++;
        Party speaker = statement.speaker();
        if (speaker.isOpen()) {
          orphans++;
        } else if (speaker.actor() != null) {
          speakers.add(speaker.actor());
        }
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(count(record.articles().size(), "article"))
        .append(", ")
        .append(count(statements, "statement"))
        .append(" by ")
        .append(count(speakers.size(), "speaker"));
    if (orphans > 0) {
      out.append(", ").append(orphans).append(" without one");
    }
    out.append(", ").append(count(record.problems().size(), "problem"));
    if (where != null) {
      out.append(" → ").append(where);
    }
    return out.toString();
  }

  /** So many of something, in words. */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }

  static int exitCode(SourcedRecord record) {
    if (record.articles().isEmpty()) {
      return Commands.FAILED;
    }
    return record.problems().isEmpty() ? Commands.DONE : Commands.PROBLEMS;
  }
}
