package org.onrecord.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.app.page.Format;
import org.onrecord.app.page.Frame;
import org.onrecord.app.page.PageData;
import org.onrecord.store.Decision;
import org.onrecord.store.Doubt;
import org.onrecord.store.Doubts;
import org.onrecord.store.Store;

/** Review: one doubtful thing at a time; and the list of all that was decided. */
final class ReviewPages {
  private static final int LONGEST = 300;
  private static final List<String> COLUMNS = List.of("number", "kind", "subject", "what");
  private static final Endpoint.Reply SEE_OTHER = new Endpoint.Reply(303, "text/html", null);
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Archive archive;
  private final Deciding deciding;
  private final Reviews reviews;

  ReviewPages(Archive archive, Deciding deciding) {
    this.archive = archive;
    this.deciding = deciding;
    this.reviews = new Reviews(archive);
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/review", "One doubtful thing to decide.")
            .asks("kind", "string", "speakers, recovered, contradictions or actors.")
            .asks("skip", "integer", "How many are passed over.")
            .asks("last", "integer", "The decision that can be undone.")
            .by(this::review),
        Endpoint.post("/review", "Decides, or passes over.")
            .takes(FORM, "ReviewForm")
            .gives(SEE_OTHER)
            .by(this::answer),
        Endpoint.get("/decisions.json", "All decisions, as JSON.")
            .gives(200, "Table")
            .by(request -> ViewPages.data(request, data(), Format.JSON)),
        Endpoint.get("/decisions.csv", "All decisions, as CSV.")
            .gives(new Endpoint.Reply(200, "text/csv", null))
            .by(request -> ViewPages.data(request, data(), Format.CSV)),
        Endpoint.get("/decisions", "All decisions, to look at and to take back.").by(this::list),
        Endpoint.post("/decisions", "Takes a decision back.")
            .takes(FORM, "WithdrawForm")
            .gives(SEE_OTHER)
            .by(this::withdraw));
  }

  private void review(Context request) {
    Doubts doubts = archive.reading().doubts();
    int skip = number(request.queryParam("skip"));
    Optional<Doubt.Kind> asked = Reviews.kind(request.queryParam("kind"));
    Map<Doubt.Kind, Integer> counts = new EnumMap<>(Doubt.Kind.class);
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      counts.put(kind, doubts.count(kind));
    }
    Doubt.Kind current = asked.orElseGet(() -> firstWith(counts));
    List<ReviewView.Tab> tabs = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            tabs.add(
                new ReviewView.Tab(
                    Reviews.label(kind), "/review?kind=" + path(kind), count, kind == current)));
    List<ReviewView.Item> item = doubts.list(current, 1, skip).stream().map(reviews::item).toList();
    int last = number(request.queryParam("last"));
    ReviewView view =
        new ReviewView(tabs, item, path(current), skip, last > 0 ? Integer.toString(last) : "");
    request
        .contentType(Format.HTML.mediaType())
        .result(WebTemplates.page("Review", "/review", "review.jte", Map.of("view", view)));
  }

  /**
   * The first kind of which there is something to look at; that of speakers where there is none.
   */
  private static Doubt.Kind firstWith(Map<Doubt.Kind, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Doubt.Kind.SPEAKERS);
  }

  private static String path(Doubt.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static int number(@Nullable String text) {
    if (text == null || !text.matches("[0-9]{1,9}")) {
      return 0;
    }
    return Integer.parseInt(text);
  }

  private void answer(Context request) {
    String kindName = request.formParam("kind");
    Doubt.Kind kind =
        Reviews.kind(kindName)
            .orElseThrow(
                () -> Refusal.bad("There is no such kind of doubt", "Go back to the review."));
    int skip = number(request.formParam("skip"));
    String answer = field(request, "answer");
    String next = "/review?kind=" + path(kind) + "&skip=";
    if (answer.equals("skip")) {
      throw Refusal.goTo(next + (skip + 1));
    }
    if (answer.equals("undo")) {
      deciding.withdraw(number(request.formParam("last")));
      throw Refusal.goTo(next + skip);
    }
    String actor = request.formParam("actor");
    if (answer.startsWith("actor:")) {
      actor = answer.substring("actor:".length());
      answer = "actor";
    }
    boolean named = "true".equals(request.formParam("named"));
    long made =
        deciding.decide(Reviews.decision(kind, field(request, "subject"), answer, actor, named));
    throw Refusal.goTo(next + skip + "&last=" + made);
  }

  private static String field(Context request, String name) {
    String text = request.formParam(name);
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw Refusal.bad("'" + name + "' is missing", "Go back to the review and try again.");
    }
    return text;
  }

  private void list(Context request) {
    List<DecisionRow> rows = archive.reading().decisions().stream().map(this::row).toList();
    List<Frame.Item> data =
        List.of(
            new Frame.Item("JSON", "/decisions.json", false),
            new Frame.Item("CSV", "/decisions.csv", false));
    request
        .contentType(Format.HTML.mediaType())
        .result(
            WebTemplates.page(
                "Decisions",
                "/decisions",
                data,
                "",
                "decisions.jte",
                Map.of("rows", rows, "related", archive.reading().isRelated())));
  }

  private DecisionRow row(Store.Numbered numbered) {
    String subject = numbered.decision().subject();
    Optional<String> words =
        archive
            .reading()
            .answers()
            .entry(new org.onrecord.record.EntryId(subject))
            .map(org.onrecord.store.EntryAnswer::words);
    return new DecisionRow(
        numbered.number(),
        what(numbered.decision()),
        words.orElse(subject),
        words.isPresent() ? "/entry/" + subject : "");
  }

  private static String what(Decision decision) {
    if (decision instanceof Decision.JoinActors join) {
      return join.actor() + " is " + join.into();
    }
    if (decision instanceof Decision.SplitActor split) {
      return split.actor() + " in " + split.article() + " is " + split.as();
    }
    if (decision instanceof Decision.CorrectSpeaker correct) {
      return correct.speaker() == null
          ? "the article does not say who speaks"
          : "the speaker is " + correct.speaker();
    }
    if (decision instanceof Decision.LeaveOpen) {
      return "the speaker stays open";
    }
    if (decision instanceof Decision.Confirm) {
      return "right as it stands";
    }
    return decision instanceof Decision.Note note ? "note: " + note.text() : "taken out";
  }

  private void withdraw(Context request) {
    if (!deciding.withdraw(number(request.formParam("number")))) {
      throw Refusal.notFound("There is no such decision");
    }
    throw Refusal.goTo("/decisions");
  }

  private PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Store.Numbered numbered : archive.reading().decisions()) {
      Decision decision = numbered.decision();
      rows.add(
          Arrays.asList(
              (int) numbered.number(), decision.kind(), decision.subject(), what(decision)));
    }
    return new PageData("decisions", "Decisions", COLUMNS, rows);
  }
}
