package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.SharedEvent;
import org.onrecord.story.SharedEvents;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** The parts of a story's page that lay its reports side by side. */
final class StorySections {
  private static final int KNOWN = 8;

  private final Desk desk;
  private final Refs refs;
  private final Deeds deeds;
  private final SourcedRecord slice;

  StorySections(Desk desk, Story story, Refs refs) {
    this.desk = desk;
    this.refs = refs;
    this.deeds = new Deeds(desk, refs);
    this.slice = desk.slice(story);
  }

  /** The events that several reports tell, those of most reports first. */
  List<StoryView.Known> known() {
    List<SharedEvent> events = new ArrayList<>(SharedEvents.find(slice.articles()));
    events.sort(
        Comparator.comparing(
            (SharedEvent e) ->
                -e.tellings().stream().map(SharedEvent.Telling::article).distinct().count()));
    List<StoryView.Known> known = new ArrayList<>();
    for (SharedEvent event : events.subList(0, Math.min(KNOWN, events.size()))) {
      List<StoryView.Telling> tellings = new ArrayList<>();
      String what = "";
      boolean doubted = false;
      boolean asserted = false;
      for (SharedEvent.Telling telling : event.tellings()) {
        Optional<Entry> entry = desk.index().entry(telling.event().value());
        if (entry.isPresent() && entry.get() instanceof Event told) {
          Article article = desk.index().home(told).article();
          what = what.isEmpty() ? deeds.deed(article, told) : what;
          doubted |= told.status() == Event.Status.DENIED;
          asserted |= told.status() == Event.Status.HAPPENED;
          tellings.add(
              new StoryView.Telling(
                  refs.place(told),
                  Excerpt.of(article, told.passage()),
                  Phrases.of("status", told.status().label()),
                  refs.entry(told)));
        }
      }
      known.add(new StoryView.Known(what, doubted && asserted, tellings));
    }
    return known;
  }

  /** What several outlets print, that of most outlets first. */
  List<StoryView.Shared> shared() {
    List<Told> all = new ArrayList<>();
    for (Utterance utterance : slice.relations().utterances()) {
      Told told = Told.of(utterance, desk.index());
      if (told.articles() > 1) {
        all.add(told);
      }
    }
    all.sort(
        Comparator.comparing((Told t) -> -t.articles()).thenComparing(t -> -t.prints().size()));
    return all.stream().map(this::shared).toList();
  }

  private StoryView.Shared shared(Told told) {
    Statement full = told.prints().get(0).statement();
    List<StoryView.Cell> cells = new ArrayList<>();
    boolean lost = false;
    for (ArticleRecord record : slice.articles()) {
      StoryView.Cell cell = cell(told, record.article());
      lost |= !cell.note().isEmpty();
      cells.add(cell);
    }
    return new StoryView.Shared(
        refs.speaker(told),
        full.form() == Statement.Form.DIRECT,
        told.utterance().date() == null
            ? ""
            : Days.range(told.utterance().date().from(), told.utterance().date().to()),
        new Ref(
            Names.shorten(Names.said(told.prints().get(0).article(), full)),
            refs.to(new View.OfUtterance(told.utterance().id()))),
        cells,
        lost);
  }

  private StoryView.Cell cell(Told told, Article article) {
    List<Told.Print> here = told.in(article.id());
    if (here.isEmpty()) {
      return new StoryView.Cell(Names.outlet(article), "not printed", "", "");
    }
    Told.Print first = here.get(0);
    String how = How.of(told, first) + (here.size() > 1 ? ", " + here.size() + " times" : "");
    return new StoryView.Cell(
        Names.outlet(article), how, note(told, here), refs.place(first.statement()).address());
  }

  private String note(Told told, List<Told.Print> here) {
    Party speaker = told.utterance().speaker();
    ActorId wanted = speaker == null ? null : speaker.actor();
    String note = "";
    for (Told.Print print : here) {
      Party named = print.statement().speaker();
      if (named.isOpen()) {
        note = note.isEmpty() ? "names no speaker" : note;
      } else if (wanted == null || wanted.equals(named.actor())) {
        return "";
      } else {
        note = "given to " + refs.speaker(print.statement()).name();
      }
    }
    return note;
  }
}
