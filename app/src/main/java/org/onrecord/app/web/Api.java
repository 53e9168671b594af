package org.onrecord.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.Onrecord;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.export.JsonLinesExporter;
import org.onrecord.record.EntryId;
import org.onrecord.store.Answers;
import org.onrecord.store.Question;
import org.onrecord.story.SourcedRecord;

/** What programs ask. */
final class Api {
  private static final String BASE = "/api/v1";
  private static final Endpoint.Reply LINES = new Endpoint.Reply(200, "application/jsonl", null);

  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "statements", "direct, mixed or indirect.",
              "events", "A PLOVER class, such as ACCUSE.",
              "figures", "A bound, such as at_least.",
              "positions", "+ or -."));

  private final Archive archive;
  private final Jobs jobs;

  Api(Archive archive, Jobs jobs) {
    this.archive = archive;
    this.jobs = jobs;
  }

  List<Endpoint> endpoints() {
    List<Endpoint> all = new ArrayList<>();
    all.add(
        Endpoint.get(BASE + "/status", "How much there is, and whether work goes on.")
            .gives(200, "Status")
            .by(this::status));
    all.add(
        Endpoint.get(BASE + "/stories", "The stories, the latest first.")
            .paged()
            .gives(200, "Stories")
            .by(this::stories));
    all.add(Endpoint.get(BASE + "/stories/{id}", "A story.").gives(200, "Story").by(this::story));
    all.add(
        Endpoint.get(BASE + "/stories/{id}/record", "All that is on record of a story.")
            .gives(LINES)
            .by(r -> lines(r, part(archive.story(r.pathParam("id")), "story"))));
    all.add(
        Endpoint.get(BASE + "/stories/{id}/articles", "Ids of the articles of a story.")
            .paged()
            .gives(200, "Ids")
            .by(this::articles));
    all.add(
        Endpoint.get(BASE + "/articles/{id}/record", "All that is on record of one article.")
            .gives(LINES)
            .by(this::articleRecord));
    all.add(
        Endpoint.get(BASE + "/entries/{id}", "A statement, event, figure or position.")
            .gives(200, "Entry")
            .by(this::entry));
    all.add(
        Endpoint.get(BASE + "/actors", "Actors, those who say most first.")
            .asks("name", "string", "Id, name or a part of a name.")
            .paged()
            .gives(200, "Actors")
            .by(this::actors));
    all.add(Endpoint.get(BASE + "/actors/{id}", "An actor.").gives(200, "Actor").by(this::actor));
    KINDS.forEach(
        (kind, type) ->
            all.add(
                Questions.on(Endpoint.get(BASE + "/" + kind, "The " + kind + ", by day."), type)
                    .gives(200, "Entries")
                    .by(request -> entries(request, kind.substring(0, kind.length() - 1)))));
    all.add(
        Endpoint.get(BASE + "/contradictions", "Where the record parts, with both sides.")
            .paged()
            .gives(200, "Contradictions")
            .by(this::contradictions));
    all.add(
        Questions.onSearch(
                Endpoint.get(BASE + "/search", "Statements and articles that hold some words."))
            .paged()
            .gives(200, "Found")
            .by(this::search));
    return all;
  }

  private void status(Context request) {
    ObjectNode node = Json.object();
    node.put("program", Onrecord.PROGRAM);
    ObjectNode counts = node.putObject("counts");
    archive.counts().forEach(counts::put);
    node.put("related", archive.reading().isRelated());
    node.put("busy", jobs.isBusy());
    Json.answer(request, node);
  }

  private void stories(Context request) {
    Json.answer(
        request, Json.list(Slice.of(request, archive.directory()::stories), AnswerJson::story));
  }

  private void story(Context request) {
    Json.answer(
        request,
        archive
            .directory()
            .story(request.pathParam("id"))
            .map(AnswerJson::story)
            .orElseThrow(() -> Refusal.notFound("There is no such story")));
  }

  private void articles(Context request) {
    String story = request.pathParam("id");
    part(archive.directory().story(story), "story");
    Slice<ArticleId> ids =
        Slice.of(request, (limit, offset) -> archive.directory().articles(story, limit, offset));
    Json.answer(request, Json.list(ids, id -> Json.object().put("id", id.value())));
  }

  private void articleRecord(Context request) throws IOException {
    ArticleId id = new ArticleId(request.pathParam("id"));
    lines(request, part(archive.reading().record(List.of(id)).filter(Api::isFilled), "article"));
  }

  private static boolean isFilled(SourcedRecord record) {
    return !record.articles().isEmpty();
  }

  private static <T> T part(java.util.Optional<T> found, String what) {
    return found.orElseThrow(() -> Refusal.notFound("There is no such " + what));
  }

  private static void lines(Context request, SourcedRecord record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLinesExporter().export(record, out);
    request.contentType("application/jsonl").result(out.toByteArray());
  }

  private void entry(Context request) {
    EntryId id = new EntryId(request.pathParam("id"));
    Json.answer(request, AnswerJson.entry(part(archive.reading().answers().entry(id), "entry")));
  }

  private void actors(Context request) {
    String name = Questions.text(request, "name");
    Json.answer(
        request,
        Json.list(
            Slice.of(request, (limit, offset) -> answers().actors(name, limit, offset)),
            AnswerJson::actor));
  }

  private void actor(Context request) {
    ActorId id = new ActorId(request.pathParam("id"));
    Json.answer(request, AnswerJson.actor(part(archive.directory().actor(id), "actor")));
  }

  private Answers answers() {
    return archive.reading().answers();
  }

  private void entries(Context request, String kind) {
    Json.answer(
        request,
        Json.list(
            Slice.of(
                request,
                (limit, offset) -> {
                  Question question = Questions.of(request, limit + offset);
                  var all = answers().entries(kind, question);
                  return all.subList(Math.min(offset, all.size()), all.size());
                }),
            AnswerJson::entry));
  }

  private void contradictions(Context request) {
    Json.answer(
        request,
        Json.list(Slice.of(request, answers()::contradictions), AnswerJson::contradiction));
  }

  private void search(Context request) {
    ObjectNode node = Json.object();
    node.set(
        "statements",
        Json.list(
            Slice.of(
                request,
                (limit, offset) ->
                    archive
                        .reading()
                        .search()
                        .statements(Questions.search(request, limit), offset)),
            AnswerJson::found));
    node.set(
        "articles",
        Json.list(
            Slice.of(
                request,
                (limit, offset) ->
                    archive.reading().search().articles(Questions.search(request, limit), offset)),
            AnswerJson::hit));
    Json.answer(request, node);
  }
}
