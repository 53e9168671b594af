package org.onrecord.app.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.onrecord.article.ArticleId;
import org.onrecord.store.EntryAnswer;
import org.onrecord.store.Found;
import org.onrecord.store.Hit;
import org.onrecord.store.Question;

/** Search: what was said, and the articles, by words, speaker, outlet, days and form. */
final class SearchPage {
  private static final int STATEMENTS = 30;
  private static final int ARTICLES = 15;
  private static final int ROWS = 500;
  private static final List<String> COLUMNS =
      List.of("id", "day", "outlet", "speaker", "form", "words", "article", "begin", "end");

  private final Archive archive;
  private final ServerLinks links = new ServerLinks();

  SearchPage(Archive archive) {
    this.archive = archive;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Questions.onSearch(Endpoint.get("/search.json", "What a search finds said, as JSON."))
            .gives(200, "Table")
            .by(request -> ViewPages.data(request, data(request), Format.JSON)),
        Questions.onSearch(Endpoint.get("/search.csv", "What a search finds said, as CSV."))
            .gives(new Endpoint.Reply(200, "text/csv", null))
            .by(request -> ViewPages.data(request, data(request), Format.CSV)),
        Questions.onSearch(Endpoint.get("/search", "What was said, and the articles."))
            .asks("offset", "integer", "How many statements are passed over.")
            .by(this::answer));
  }

  private void answer(Context request) {
    Question question = Questions.search(request, 0);
    boolean asked = isAsked(question);
    int offset = Slice.offset(request);
    Slice<Found> found = asked ? statements(request, STATEMENTS, offset) : none();
    Slice<Hit> hits = asked && offset == 0 ? articles(request) : none();
    String query = question.words() == null ? "" : question.words();
    SearchView results =
        new SearchView(
            asked(request),
            asked,
            verdict(found, hits, offset),
            found.items().stream().map(one -> said(one, query)).toList(),
            hits.items().stream().map(hit -> report(hit, query)).toList(),
            found.more() ? "/search?" + kept(request) + "offset=" + (offset + STATEMENTS) : "");
    List<Frame.Item> data =
        asked
            ? List.of(
                new Frame.Item("JSON", "/search.json?" + kept(request), false),
                new Frame.Item("CSV", "/search.csv?" + kept(request), false))
            : List.of();
    String title = query.isEmpty() ? "Search" : "Search: " + query;
    request
        .contentType(Format.HTML.mediaType())
        .result(
            WebTemplates.page(
                title, "/search", data, query, "found.jte", Map.of("results", results)));
  }

  private static <T> Slice<T> none() {
    return new Slice<>(List.of(), false);
  }

  private static boolean isAsked(Question question) {
    return question.words() != null
        || question.actor() != null
        || question.outlet() != null
        || question.from() != null
        || question.to() != null
        || question.type() != null;
  }

  private Slice<Found> statements(Context request, int most, int from) {
    return Slice.of(
        most,
        from,
        (limit, offset) ->
            archive.reading().search().statements(Questions.search(request, limit), offset));
  }

  private Slice<Hit> articles(Context request) {
    return Slice.of(
        ARTICLES,
        0,
        (limit, offset) ->
            archive.reading().search().articles(Questions.search(request, limit), offset));
  }

  private static String verdict(Slice<Found> found, Slice<Hit> hits, int offset) {
    return (found.more() ? "More than " : "")
        + Words.count(offset + found.items().size(), "statement")
        + (offset > 0
            ? ", from number " + (offset + 1)
            : " and "
                + (hits.more() ? "more than " : "")
                + Words.count(hits.items().size(), "article"))
        + ".";
  }

  private SearchView.Said said(Found found, String query) {
    EntryAnswer statement = found.statement();
    return new SearchView.Said(
        Words.days(day(statement), null),
        outlet(statement.outlet(), statement.source()),
        speaker(statement),
        statement.type(),
        Marked.of(found.marked()),
        lit(statement.article().value(), query) + "#" + statement.id());
  }

  private static @Nullable LocalDate day(EntryAnswer statement) {
    return statement.from() != null
        ? statement.from()
        : statement.to() != null ? statement.to() : statement.published();
  }

  private static String speaker(EntryAnswer statement) {
    List<String> names = new ArrayList<>();
    for (EntryAnswer.Part part : statement.parties("speaker")) {
      names.add(part.name() == null ? "Speaker not given" : part.name());
    }
    return String.join(", ", names);
  }

  static String outlet(@Nullable String outlet, String source) {
    return outlet == null ? source.substring(source.lastIndexOf('/') + 1) : outlet;
  }

  private SearchView.Report report(Hit hit, String query) {
    String outlet = outlet(hit.outlet(), hit.source());
    return new SearchView.Report(
        Words.days(hit.published(), null),
        outlet,
        hit.title() == null ? outlet : hit.title(),
        Marked.of(hit.snippet()),
        lit(hit.article().value(), query));
  }

  /** An article's page with the words lit. */
  private String lit(String article, String query) {
    String address = links.to(new View.OfArticle(new ArticleId(article)));
    return query.isEmpty() ? address : address + "?q=" + encoded(query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static SearchView.Asked asked(Context request) {
    return new SearchView.Asked(
        given(request, "q"),
        given(request, "speaker"),
        given(request, "outlet"),
        given(request, "from"),
        given(request, "to"),
        given(request, "form"));
  }

  private static String given(Context request, String name) {
    String text = Questions.text(request, name);
    return text == null ? "" : text;
  }

  /** The question of an address, to be asked again elsewhere. */
  private static String kept(Context request) {
    StringBuilder out = new StringBuilder();
    for (String name : List.of("q", "speaker", "outlet", "from", "to", "form")) {
      String text = given(request, name);
      if (!text.isEmpty()) {
        out.append(name).append('=').append(encoded(text)).append('&');
      }
    }
    return out.toString();
  }

  private PageData data(Context request) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Question question = Questions.search(request, 0);
    if (isAsked(question)) {
      for (Found found : statements(request, ROWS, 0).items()) {
        EntryAnswer statement = found.statement();
        LocalDate day = day(statement);
        rows.add(
            Arrays.asList(
                statement.id().value(),
                day == null ? null : day.toString(),
                outlet(statement.outlet(), statement.source()),
                speaker(statement),
                statement.type(),
                statement.words(),
                statement.article().value(),
                statement.span().begin(),
                statement.span().end()));
      }
    }
    return new PageData("statements", "Search", COLUMNS, rows);
  }
}
