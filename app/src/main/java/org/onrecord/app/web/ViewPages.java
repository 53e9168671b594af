package org.onrecord.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.app.page.Format;
import org.onrecord.app.page.PageData;
import org.onrecord.app.page.Pages;
import org.onrecord.app.page.ServerLinks;
import org.onrecord.app.page.View;
import org.onrecord.story.SourcedRecord;

/** The views of the record: a page each, and its data as JSON and CSV. */
final class ViewPages {
  private final Archive archive;

  ViewPages(Archive archive) {
    this.archive = archive;
  }

  List<Endpoint> endpoints() {
    List<Endpoint> all = new ArrayList<>();
    all.addAll(view("/about", "The program, its rules, word lists, models and licences."));
    for (View.Aspect aspect : View.Aspect.values()) {
      String path = "/story/{id}" + (aspect.path().isEmpty() ? "" : "/" + aspect.path());
      all.addAll(view(path, "A story: " + aspect.label().toLowerCase(Locale.ROOT) + "."));
    }
    all.addAll(view("/story/{id}/positions/{period}", "Who backs whom in one period."));
    all.addAll(view("/article/{id}", "An article in the reading view."));
    all.addAll(view("/utterance/{id}", "All versions of one utterance."));
    all.addAll(view("/actor/{id}", "All that one actor said and did."));
    all.addAll(view("/entry/{id}", "One entry with its evidence."));
    return all;
  }

  /** A page and its data; the data first, for an id takes whatever stands in its place. */
  private List<Endpoint> view(String path, String summary) {
    Endpoint page = Endpoint.get(path, summary);
    if (path.startsWith("/article/")) {
      page = page.asks("q", "string", "Words that are lit.");
    }
    return List.of(
        Endpoint.get(path + ".json", summary + " As JSON.").gives(200, "Table").by(this::answer),
        Endpoint.get(path + ".csv", summary + " As CSV.")
            .gives(new Endpoint.Reply(200, "text/csv", null))
            .by(this::answer),
        page.by(this::answer));
  }

  private void answer(Context request) {
    ServerLinks.Request wanted =
        ServerLinks.read(request.path())
            .orElseThrow(() -> Refusal.notFound("There is no such page"));
    View view = wanted.view();
    SourcedRecord part = archive.part(view).orElseThrow(ViewPages::nothing);
    Pages pages = new Pages(part, new ServerLinks(), archive.directory().marks());
    if (wanted.format() == Format.HTML) {
      Set<String> lit = lit(request, view);
      String html =
          pages
              .page(view, word -> lit.contains(word.toLowerCase(Locale.ROOT)))
              .orElseThrow(ViewPages::nothing)
              .html();
      request.contentType(Format.HTML.mediaType()).result(html);
    } else {
      data(request, pages.data(view).orElseThrow(ViewPages::nothing), wanted.format());
    }
  }

  private Set<String> lit(Context request, View view) {
    String words = Questions.text(request, "q");
    return view instanceof View.OfArticle of && words != null
        ? archive.reading().search().lit(of.article(), words)
        : Set.of();
  }

  /** Answers with a table. */
  static void data(Context request, PageData data, Format format) {
    request
        .contentType(format.mediaType())
        .result(format == Format.JSON ? data.json() : data.csv());
  }

  private static Refusal nothing() {
    return Refusal.notFound("The store does not hold this");
  }
}
