package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.dossier.FigureLedger;
import org.onrecord.dossier.Origins;
import org.onrecord.export.Briefing.Line;
import org.onrecord.export.Briefing.Section;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Quantity;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/**
 * Makes the briefing of a record: for each story who said what, what was done, where reports part.
 */
final class BriefingWriter {
  private final SourcedRecord record;
  private final Naming naming;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<EntryId, Utterance> utterances = new LinkedHashMap<>();

  private BriefingWriter(SourcedRecord record) {
    this.record = record;
    this.naming = new Naming(record);
    for (Utterance utterance : record.relations().utterances()) {
      utterance.members().forEach(m -> utterances.putIfAbsent(m.statement(), utterance));
    }
  }

  static Briefing of(SourcedRecord record) {
    return new BriefingWriter(record).write();
  }

  private Briefing write() {
    Map<ArticleId, ArticleRecord> rest = new LinkedHashMap<>();
    record.articles().forEach(article -> rest.put(article.article().id(), article));
    for (Story story : record.relations().stories()) {
      List<ArticleRecord> told = new ArrayList<>();
      for (ArticleId id : story.articles()) {
        ArticleRecord article = rest.remove(id);
        if (article != null) {
          told.add(article);
        }
      }
      story(Naming.plain(story.title()), told, Origins.of(story, record).count());
    }
    if (!rest.isEmpty()) {
      List<ArticleRecord> left = List.copyOf(rest.values());
      story(record.relations().stories().isEmpty() ? "Reports" : "Other reports", left, 0);
    }
    String title = sections.isEmpty() ? "Nothing was read" : sections.get(0).heading();
    return new Briefing(title, counted(record.articles(), 0), sections, notes);
  }

  private void story(String title, List<ArticleRecord> articles, int origins) {
    sections.add(new Section(1, title, counted(articles, origins), List.of()));
    Set<ArticleId> here = new HashSet<>();
    articles.forEach(article -> here.add(article.article().id()));
    clashes(here);
    statements(articles);
    events(articles);
    positions(articles);
    figures(here);
  }

  private static String counted(List<ArticleRecord> articles, int origins) {
    Set<String> outlets = new LinkedHashSet<>();
    int statements = 0;
    for (ArticleRecord article : articles) {
      outlets.add(Naming.outlet(article.article()));
      statements += article.entries(Statement.class).size();
    }
    String counted =
        count(articles.size(), "article")
            + " of "
            + count(outlets.size(), "outlet")
            + (origins == 0 ? "" : ", " + count(origins, "independent origin"))
            + ", "
            + count(statements, "statement");
    return counted + ": " + String.join(", ", outlets) + ".";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void clashes(Set<ArticleId> here) {
    List<Line> lines = new ArrayList<>();
    for (Contradiction clash : record.relations().contradictions()) {
      Naming.Placed a = naming.entry(new EntryId(clash.a()));
      Naming.Placed b = naming.entry(new EntryId(clash.b()));
      if (a != null && b != null && here.contains(a.article().id())) {
        lines.add(
            new Line(
                "%s: %s — against — %s"
                    .formatted(
                        clash.kind().label(),
                        naming.line(a.article(), a.entry()),
                        naming.line(b.article(), b.entry())),
                List.of(note(a.article(), a.entry()), note(b.article(), b.entry()))));
      }
    }
    section("Where reports part", lines);
  }

  private void statements(List<ArticleRecord> articles) {
    Map<String, List<Line>> speakers = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (ArticleRecord article : articles) {
      for (Statement statement : sorted(article, Statement.class)) {
        Utterance utterance = utterances.get(statement.id());
        if (utterance == null) {
          add(speakers, article.article(), statement, List.of(statement.id()));
        } else if (told.add(utterance.id())) {
          List<EntryId> members =
              utterance.members().stream().map(Utterance.Member::statement).toList();
          Naming.Placed fullest = naming.entry(members.get(0));
          if (fullest != null && fullest.entry() instanceof Statement whole) {
            add(speakers, fullest.article(), whole, members);
          }
        }
      }
    }
    if (!speakers.isEmpty()) {
      sections.add(new Section(2, "Who said what", "", List.of()));
      speakers.forEach((speaker, lines) -> sections.add(new Section(3, speaker, "", lines)));
    }
  }

  private void add(
      Map<String, List<Line>> speakers, Article article, Statement said, List<EntryId> members) {
    List<Integer> numbers = new ArrayList<>();
    for (EntryId member : members) {
      Naming.Placed placed = naming.entry(member);
      if (placed != null) {
        numbers.add(note(placed.article(), placed.entry()));
      }
    }
    String day = said.date() == null ? "" : " (" + Naming.days(said.date().range()) + ")";
    speakers
        .computeIfAbsent(naming.speaker(article, said), s -> new ArrayList<>())
        .add(new Line(Naming.said(article, said) + day, numbers));
  }

  private void events(List<ArticleRecord> articles) {
    List<Line> lines = new ArrayList<>();
    for (ArticleRecord article : articles) {
      for (Event event : sorted(article, Event.class)) {
        lines.add(
            new Line(
                "%s (%s): %s%s, “%s”; according to %s"
                    .formatted(
                        event.plover().name().toLowerCase(Locale.ROOT),
                        event.status().label().replace('_', ' '),
                        naming.parties(article.article(), event.source()),
                        event.target().isEmpty()
                            ? ""
                            : " → " + naming.parties(article.article(), event.target()),
                        Naming.words(article.article(), event.passage()),
                        naming.voice(article.article(), event.assertedBy())),
                List.of(note(article.article(), event))));
      }
    }
    section("What is said to have been done", lines);
  }

  private void positions(List<ArticleRecord> articles) {
    Map<String, Set<Integer>> stances = new LinkedHashMap<>();
    for (ArticleRecord article : articles) {
      for (Position position : sorted(article, Position.class)) {
        stances
            .computeIfAbsent(naming.stance(position), s -> new LinkedHashSet<>())
            .add(note(article.article(), position));
      }
    }
    List<Line> lines = new ArrayList<>();
    stances.forEach((stance, numbers) -> lines.add(new Line(stance, List.copyOf(numbers))));
    section("Who stands where", lines);
  }

  private void figures(Set<ArticleId> here) {
    List<Line> lines = new ArrayList<>();
    for (FigureLedger.Page page : FigureLedger.of(record).pages()) {
      for (Quantity quantity : page.quantities()) {
        for (Quantity.Value value : quantity.values()) {
          Naming.Placed placed = naming.entry(value.figure().id());
          if (placed != null && here.contains(placed.article().id())) {
            lines.add(
                new Line(
                    "%s: “%s”, according to %s"
                        .formatted(
                            quantity.unit(),
                            Naming.words(placed.article(), value.figure().passage()),
                            naming.voice(placed.article(), value.figure().assertedBy())),
                    List.of(note(placed.article(), value.figure()))));
          }
        }
      }
    }
    section("Figures that several reports give", lines);
  }

  private void section(String heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(2, heading, "", lines));
    }
  }

  private int note(Article article, Entry entry) {
    String place = Naming.place(article, entry.passage());
    if (entry instanceof Statement statement) {
      Utterance.Recovered given = naming.recovered(statement);
      if (given != null) {
        place += "; speaker not given there, but by " + Naming.plain(outletOf(given.from()));
      }
    }
    notes.add(place);
    return notes.size();
  }

  private String outletOf(EntryId id) {
    Naming.Placed placed = naming.entry(id);
    return placed == null ? id.value() : Naming.outlet(placed.article());
  }

  private static <E extends Entry> List<E> sorted(ArticleRecord article, Class<E> kind) {
    return article.entries(kind).stream().sorted(EntryLines.order()).toList();
  }
}
