package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;
import org.onrecord.record.EntryId;

/**
 * Decisions as a table that a person can read, write and pass on: tab-separated, one decision a
 * line, the columns decision, subject, value and article.
 */
public final class DecisionTable {
  private static final List<String> COLUMNS = List.of("decision", "subject", "value", "article");

  /** What stands for nobody in the value of a speaker. */
  public static final String NOBODY = "nobody";

  private DecisionTable() {}

  /**
   * A decision and where it stands.
   *
   * @param line its number in the file, from 1
   */
  public record Line(int line, Decision decision) {}

  /**
   * Reads a table; an article may be given by its id or by anything else that the caller can find
   * it by, which then stands for its id.
   *
   * @throws IllegalArgumentException if a line is wrong, with file, line and what to write instead
   */
  public static List<Line> read(Lexicon table) {
    for (String column : List.of("decision", "subject", "value")) {
      if (!table.columns().contains(column)) {
        throw new IllegalArgumentException(
            table.name()
                + " line 1: no column “"
                + column
                + "”; the first line must name the columns, parted by tabs: "
                + String.join(", ", COLUMNS));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Row row : table.withColumns(COLUMNS).rows()) {
      lines.add(new Line(row.line(), decision(table.name(), row)));
    }
    return lines;
  }

  private static Decision decision(String file, Row row) {
    String subject = needed(file, row, "subject");
    return switch (row.get("decision")) {
      case "merge" ->
          new Decision.JoinActors(new ActorId(needed(file, row, "value")), new ActorId(subject));
      case "split" -> {
        String as = row.get("value").isEmpty() ? subject + "-2" : row.get("value");
        yield new Decision.SplitActor(
            new ArticleId(needed(file, row, "article")), new ActorId(subject), new ActorId(as));
      }
      case "speaker" -> {
        String speaker = needed(file, row, "value");
        yield new Decision.CorrectSpeaker(
            new EntryId(subject), speaker.equals(NOBODY) ? null : new ActorId(speaker));
      }
      case "reject" -> new Decision.Reject(new EntryId(subject));
      case "note" -> new Decision.Note(subject, needed(file, row, "value"));
      default ->
          throw new IllegalArgumentException(
              place(file, row)
                  + "no decision is called “"
                  + row.get("decision")
                  + "”; there are merge, split, speaker, reject and note");
    };
  }

  private static String needed(String file, Row row, String column) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      throw new IllegalArgumentException(
          place(file, row) + "nothing in the column “" + column + "”");
    }
    return cell;
  }

  private static String place(String file, Row row) {
    return file + " line " + row.line() + ": ";
  }

  /** The table of decisions, one line each, in their order. */
  public static String write(List<Decision> decisions) {
    StringBuilder out = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    decisions.forEach(decision -> out.append(line(decision)).append('\n'));
    return out.toString();
  }

  private static String line(Decision decision) {
    if (decision instanceof Decision.JoinActors join) {
      return String.join("\t", "merge", join.into().value(), join.actor().value());
    }
    if (decision instanceof Decision.SplitActor split) {
      return String.join(
          "\t", "split", split.actor().value(), split.as().value(), split.article().value());
    }
    if (decision instanceof Decision.CorrectSpeaker correct) {
      ActorId speaker = correct.speaker();
      return String.join(
          "\t", "speaker", correct.statement().value(), speaker == null ? NOBODY : speaker.value());
    }
    if (decision instanceof Decision.Note note) {
      return String.join(
          "\t", "note", note.subject(), note.text().replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
    }
    return String.join("\t", "reject", decision.subject());
  }
}
