package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** Makes the references of one page: its words, colours and addresses. */
final class Refs {
  private final RecordIndex index;
  private final Names names;
  private final Palette palette;
  private final Links links;

  Refs(RecordIndex index, Names names, Palette palette, Links links) {
    this.index = index;
    this.names = names;
    this.palette = palette;
    this.links = links;
  }

  Links links() {
    return links;
  }

  String to(View view) {
    return links.to(view);
  }

  /** A place on the page of a view. */
  String at(View view, String anchor) {
    return links.at(view, anchor);
  }

  Ref story(Story story, View.Aspect aspect, String label) {
    return new Ref(label, to(new View.OfStory(story.id(), aspect)));
  }

  /** An outlet, leading to its article. */
  Ref article(Article article) {
    return new Ref(Names.outlet(article), to(new View.OfArticle(article.id())));
  }

  /** An outlet, leading to the place of an entry in its article. */
  Ref place(Entry entry) {
    Article article = index.home(entry).article();
    return new Ref(Names.outlet(article), at(new View.OfArticle(article.id()), entry.id().value()));
  }

  String entry(Entry entry) {
    return to(new View.OfEntry(entry.id()));
  }

  Who actor(@Nullable ActorId id, String words) {
    if (id == null) {
      return new Who(words, palette.colour("words " + words), "");
    }
    String address = index.actor(id).isPresent() ? to(new View.OfActor(id)) : "";
    return new Who(names.actor(id), palette.colour("actor " + id), address);
  }

  Who party(Article article, Party party) {
    if (party.isOpen()) {
      return new Who(Names.NOT_GIVEN, palette.colour(Names.NOBODY), "");
    }
    return actor(party.actor(), Names.words(article, party.mention()));
  }

  /** The speaker of a statement, given back by a sibling where the article names none. */
  Who speaker(Statement statement) {
    ActorId given = names.recovered(statement);
    return given != null
        ? actor(given, "")
        : party(index.home(statement).article(), statement.speaker());
  }

  /** Who said what several reports print, whichever of them names the speaker. */
  Who speaker(Told told) {
    Party speaker = told.utterance().speaker();
    return speaker != null && speaker.actor() != null
        ? actor(speaker.actor(), "")
        : speaker(told.prints().get(0).statement());
  }

  Line line(Statement statement) {
    ArticleRecord home = index.home(statement);
    List<Ref> notes = new ArrayList<>();
    for (Utterance utterance : index.utterances(statement.id())) {
      int outlets = Told.of(utterance, index).articles();
      if (outlets > 1) {
        notes.add(new Ref("in " + outlets + " reports", to(new View.OfUtterance(utterance.id()))));
      }
    }
    int parted = index.contradictions(statement.id().value()).size();
    Optional<Story> story = index.storyOf(statement.article());
    if (parted > 0 && story.isPresent()) {
      notes.add(story(story.get(), View.Aspect.CONTRADICTIONS, "disputed"));
    }
    return new Line(
        speaker(statement),
        statement.form() == Statement.Form.DIRECT,
        Names.words(home.article(), statement.cue()),
        Names.said(home.article(), statement),
        Names.when(statement),
        place(statement),
        entry(statement),
        notes);
  }
}
