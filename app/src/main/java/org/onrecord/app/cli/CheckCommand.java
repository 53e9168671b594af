package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.story.ClaimCheck;
import org.onrecord.story.ClaimCheck.Finding;
import org.onrecord.story.SourcedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord check TEXT PATH…}: is this sentence or figure in the cited reports? */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tells whether a sentence or a figure stands in reports, where, and who says it there.",
      ""
    },
    footer = {
      "",
      "Example: is the figure in the report that is cited for it?",
      "  onrecord check \"more than 40 passengers\" samples/ferry-inquiry",
      "",
      "Exit codes: 0 the words or the figure stand there, 1 they do not, 2 nothing could be read."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "TEXT",
      description = "A sentence, a quotation or a figure.")
  private String claim = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "The reports that are cited for it: files or folders.")
  private List<String> paths = List.of();

  @Mixin private RosterOption roster = new RosterOption();

  @Mixin private DecisionsOption decisions = new DecisionsOption();

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A finding and the report in which it stands. */
  private record Row(ArticleRecord report, Finding finding) {}

  @Override
  public Integer call() throws IOException {
    Input input = new Input();
    input.paths = paths;
    input.quiet = true;
    ArticleRecord asked;
    SourcedRecord record;
    try (Pile pile = new Pile(input, roster.given(), spec.commandLine().getErr())) {
      asked = pile.onrecord().read(PlainTextReader.article("the text", claim));
      record = pile.read(decisions);
    }
    List<ArticleRecord> reports = record.articles();
    if (reports.isEmpty()) {
      throw new UserError("no article under " + paths + "; give a file or folder of reports");
    }
    Map<ActorId, String> names =
        record.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    List<Row> rows =
        reports.stream()
            .flatMap(r -> ClaimCheck.of(asked, r).stream().map(finding -> new Row(r, finding)))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    if (rows.isEmpty() && !output.json && !output.csv) {
      spec.commandLine().getErr().println("Not in " + count(reports.size()) + ".");
    } else {
      output.print(out, spec.commandLine().getErr(), columns(names), rows);
    }
    return rows.stream().anyMatch(row -> holds(row.finding().kind()))
        ? Commands.DONE
        : Commands.PROBLEMS;
  }

  private static String count(int reports) {
    return reports == 1 ? "this report" : "these " + reports + " reports";
  }

  private static boolean holds(ClaimCheck.Kind kind) {
    return switch (kind) {
      case VERBATIM, RESPELT, SAME_FIGURE -> true;
      case CLOSE, FITTING_FIGURE, OTHER_FIGURE -> false;
    };
  }

  private static List<Column<Row>> columns(Map<ActorId, String> names) {
    return List.of(
        Column.of(
            "found", row -> row.finding().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        Column.of("outlet", row -> outlet(row.report().article())),
        Column.of("source", row -> row.report().article().source()),
        Column.of("speaker", row -> sayer(row, names)),
        Column.of("begin", row -> row.finding().passage().span().begin()),
        Column.of("end", row -> row.finding().passage().span().end()),
        Column.wide("words", row -> row.finding().passage().exact().replaceAll("\\s+", " ")));
  }

  private static String outlet(Article article) {
    return article.outlet() == null ? "" : article.outlet().name();
  }

  private static String sayer(Row row, Map<ActorId, String> names) {
    EntryId statement = row.finding().statement();
    if (statement != null) {
      return row.report()
          .entry(statement)
          .filter(Statement.class::isInstance)
          .map(entry -> speaker(row.report(), ((Statement) entry).speaker(), names))
          .orElse("");
    }
    return row.finding().voice() instanceof Voice.OtherOutlet other
        ? name(other.outlet(), names)
        : "the outlet itself";
  }

  private static String speaker(ArticleRecord report, Party speaker, Map<ActorId, String> names) {
    if (speaker.actor() != null) {
      return name(speaker.actor(), names);
    }
    Span mention = speaker.mention();
    return mention == null || speaker.isOpen()
        ? "speaker not given"
        : mention.of(report.article().text()).replaceAll("\\s+", " ");
  }

  private static String name(ActorId id, Map<ActorId, String> names) {
    return names.getOrDefault(id, id.value());
  }
}
