package org.onrecord.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.page.Format;
import org.onrecord.app.page.Frame;
import org.onrecord.app.page.PageData;
import org.onrecord.app.page.ServerLinks;
import org.onrecord.app.page.View;
import org.onrecord.store.StoryAnswer;

/** Home: what there is, and the latest stories. */
final class FrontPage {
  private static final int STORIES = 30;
  private static final List<String> COLUMNS =
      List.of("id", "title", "from", "to", "articles", "outlets", "statements");

  private final Archive archive;
  private final Jobs jobs;
  private final ServerLinks links = new ServerLinks();

  FrontPage(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/stories.json", "The stories, as JSON.")
            .paged()
            .gives(200, "Table")
            .by(request -> ViewPages.data(request, data(request), Format.JSON)),
        Endpoint.get("/stories.csv", "The stories, as CSV.")
            .paged()
            .gives(new Endpoint.Reply(200, "text/csv", null))
            .by(request -> ViewPages.data(request, data(request), Format.CSV)),
        Endpoint.get("/", "Home: what there is, and the latest stories.")
            .asks("offset", "integer", "How many stories are passed over.")
            .by(this::answer));
  }

  private void answer(Context request) {
    int offset = Slice.offset(request);
    Slice<StoryAnswer> stories = Slice.of(STORIES, offset, archive.directory()::stories);
    List<JobState> work = jobs.all().stream().filter(job -> !job.isOver()).toList();
    FrontView front =
        new FrontView(
            deck(),
            stories.items().stream().map(this::row).toList(),
            stories.more() ? "/?offset=" + (offset + STORIES) : "",
            work,
            archive.counts().getOrDefault("article", 0) == 0);
    List<Frame.Item> data =
        List.of(
            new Frame.Item("JSON", "/stories.json", false),
            new Frame.Item("CSV", "/stories.csv", false));
    request
        .contentType(Format.HTML.mediaType())
        .result(
            WebTemplates.page(
                "What is on record", "/", data, "", "front.jte", Map.of("front", front)));
  }

  private String deck() {
    Map<String, Integer> counts = archive.counts();
    return Words.count(counts.getOrDefault("article", 0), "article")
        + " in "
        + Words.count(counts.getOrDefault("story", 0), "story", "stories")
        + ", with "
        + Words.count(counts.getOrDefault("statement", 0), "statement")
        + ", "
        + Words.count(counts.getOrDefault("event", 0), "event")
        + " and "
        + Words.count(counts.getOrDefault("figure", 0), "figure")
        + ".";
  }

  private FrontView.Row row(StoryAnswer story) {
    return new FrontView.Row(
        story.title(),
        links.to(new View.OfStory(story.id(), View.Aspect.OVERVIEW)),
        Words.days(story.from(), story.to()),
        Words.count(story.articles(), "article")
            + " of "
            + Words.count(story.outlets(), "outlet")
            + ", "
            + Words.count(story.statements(), "statement"));
  }

  private PageData data(Context request) {
    Slice<StoryAnswer> stories = Slice.of(request, archive.directory()::stories);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (StoryAnswer story : stories.items()) {
      rows.add(
          Arrays.asList(
              story.id(),
              story.title(),
              story.from() == null ? null : story.from().toString(),
              story.to() == null ? null : story.to().toString(),
              story.articles(),
              story.outlets(),
              story.statements()));
    }
    return new PageData("stories", "What is on record", COLUMNS, rows);
  }
}
