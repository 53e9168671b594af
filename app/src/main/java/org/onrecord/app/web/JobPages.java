package org.onrecord.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.onrecord.app.page.Format;
import org.onrecord.article.ArticleId;

/** Uploads and other long work: pages for people, addresses for programs. */
final class JobPages {
  private static final String JOBS = "/api/v1/jobs";
  private static final Endpoint.Reply SEE_OTHER = new Endpoint.Reply(303, "text/html", null);
  private static final String FILES = "multipart/form-data";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Archive archive;
  private final Jobs jobs;
  private final Reading reading;

  JobPages(Archive archive, Jobs jobs, Reading reading) {
    this.archive = archive;
    this.jobs = jobs;
    this.reading = reading;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/jobs", "Uploads and other work, and how far each is.").by(this::list),
        Endpoint.get("/jobs/{id}", "One piece of work, with its problems.").by(this::page),
        Endpoint.post("/jobs/{id}", "Cancels a piece of work.")
            .gives(SEE_OTHER)
            .by(this::cancelled),
        Endpoint.post("/upload", "Reads files in, behind the pages.")
            .takes(FILES, "Upload")
            .gives(SEE_OTHER)
            .by(request -> seeOther(upload(request))),
        Endpoint.post("/reread", "Reads a story's articles again, behind the pages.")
            .takes(FORM, "RereadForm")
            .gives(SEE_OTHER)
            .by(request -> seeOther(again(request.formParam("story")))),
        Endpoint.get(JOBS, "Uploads and other work, the latest first.")
            .gives(200, "Jobs")
            .by(
                request ->
                    Json.answer(
                        request, Json.list(new Slice<>(jobs.all(), false), AnswerJson::job))),
        Endpoint.post(JOBS, "Reads articles again, or relates what is new.")
            .takes("application/json", "NewJob")
            .gives(202, "Job")
            .by(this::begin),
        Endpoint.get(JOBS + "/{id}", "One piece of work.")
            .gives(200, "Job")
            .by(request -> Json.answer(request, AnswerJson.job(job(request)))),
        Endpoint.delete(JOBS + "/{id}", "Cancels a piece of work.")
            .gives(200, "Job")
            .by(
                request -> {
                  jobs.cancel(job(request).id());
                  Json.answer(request, AnswerJson.job(job(request)));
                }),
        Endpoint.post("/api/v1/upload", "Reads files in, behind the pages.")
            .takes(FILES, "Upload")
            .gives(202, "Job")
            .by(request -> accepted(request, upload(request))));
  }

  private void list(Context request) {
    List<JobState> all = jobs.all();
    boolean busy = all.stream().anyMatch(job -> !job.isOver());
    request
        .contentType(Format.HTML.mediaType())
        .result(
            WebTemplates.page(
                "Read in",
                "/jobs",
                "jobs.jte",
                Map.of("jobs", all, "busy", busy, "megabytes", Uploads.MEGABYTES)));
  }

  private void page(Context request) {
    JobState job = job(request);
    request
        .contentType(Format.HTML.mediaType())
        .result(WebTemplates.page(job.title(), "", "job.jte", Map.of("job", job)));
  }

  private JobState job(Context request) {
    String id = request.pathParam("id");
    long number = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : -1;
    return jobs.job(number)
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    "There is no such piece of work",
                    "The server forgets old work when it starts anew; what was read is kept."));
  }

  private void cancelled(Context request) {
    JobState job = job(request);
    jobs.cancel(job.id());
    seeOther(job);
  }

  private static void seeOther(JobState job) {
    throw Refusal.goTo("/jobs/" + job.id());
  }

  private JobState upload(Context request) {
    Uploads.Spool files = Uploads.of(request);
    String title =
        files.files().size() == 1
            ? "Read in " + files.files().get(0).name()
            : "Read in " + files.files().size() + " files";
    return jobs.add(title, reading.upload(files));
  }

  private static void accepted(Context request, JobState job) {
    request.header("Location", JOBS + "/" + job.id());
    Json.answer(request.status(202), AnswerJson.job(job));
  }

  private void begin(Context request) {
    JsonNode body = Json.body(request);
    String kind = body.path("kind").asText("");
    accepted(
        request,
        switch (kind) {
          case "relate" -> jobs.add("Relate what is new", reading.relate());
          case "reread" -> again(body.path("story").asText(""));
          default ->
              throw Refusal.bad("There is no work '" + kind + "'", "There are relate and reread.");
        });
  }

  /** Reads a story again, or all where none is named. */
  private JobState again(@org.jspecify.annotations.Nullable String story) {
    if (story == null || story.isEmpty()) {
      int total = archive.counts().getOrDefault("article", 0);
      return jobs.add("Read all articles again", reading.again(from -> batch(null, from), total));
    }
    var found =
        archive
            .directory()
            .story(story)
            .orElseThrow(() -> Refusal.notFound("There is no such story"));
    return jobs.add(
        "Read again: " + found.title(),
        reading.again(from -> batch(story, from), found.articles()));
  }

  private List<ArticleId> batch(@org.jspecify.annotations.Nullable String story, int from) {
    return archive.directory().articles(story, Reading.batch(), from);
  }
}
