package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.Contradiction;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** Makes the view of a whole brief. */
public final class BriefViews {
  private final SourcedRecord record;
  private final Names names;
  private final Palette palette;
  private final Variants variants;
  private final Map<ArticleId, ArticleRecord> articles = new LinkedHashMap<>();
  private final Map<String, ArticleView> views = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  public BriefViews(SourcedRecord record) {
    this.record = record;
    this.names = new Names(record);
    this.palette = Palette.of(record, names);
    this.variants = new Variants(record);
    ArticleViews each = new ArticleViews(names, palette, variants);
    for (ArticleRecord article : record.articles()) {
      articles.put(article.article().id(), article);
      views.put(article.article().id().value(), each.of(article));
      article.entries().forEach(entry -> entries.put(entry.id().value(), entry));
    }
  }

  /** The brief of the record. */
  public BriefView view() {
    List<BriefView.StoryView> stories = new ArrayList<>();
    Set<ArticleId> told = new LinkedHashSet<>();
    for (Story story : record.relations().stories()) {
      stories.add(story(story.id(), story.title(), story));
      told.addAll(story.articles());
    }
    List<ArticleId> rest = articles.keySet().stream().filter(id -> !told.contains(id)).toList();
    if (!rest.isEmpty()) {
      String title = stories.isEmpty() ? "All reports" : "Other reports";
      stories.add(story("rest", title, new Story("rest", title, rest, null, null)));
    }
    return new BriefView(
        stories.isEmpty() ? "Nothing was read" : stories.get(0).title(),
        deck(record.articles()),
        stories,
        List.copyOf(views.values()),
        record.problems().stream().map(p -> p.source() + ": " + p.message()).toList(),
        record.program());
  }

  private static String deck(List<ArticleRecord> articles) {
    int statements = 0;
    Set<String> outlets = new LinkedHashSet<>();
    for (ArticleRecord article : articles) {
      statements += article.entries(Statement.class).size();
      if (article.article().outlet() != null) {
        outlets.add(Names.outlet(article.article()));
      }
    }
    StringBuilder deck = new StringBuilder();
    deck.append(articles.size()).append(articles.size() == 1 ? " article" : " articles");
    if (!outlets.isEmpty()) {
      deck.append(", ").append(outlets.size());
      deck.append(outlets.size() == 1 ? " named outlet" : " named outlets");
    }
    return deck.append(", ").append(statements).append(" statements").toString();
  }

  private BriefView.StoryView story(String id, String title, Story story) {
    List<ArticleRecord> members = new ArrayList<>();
    for (ArticleId article : story.articles()) {
      ArticleRecord member = articles.get(article);
      if (member != null) {
        members.add(member);
      }
    }
    Set<ArticleId> here = new LinkedHashSet<>(story.articles());
    return new BriefView.StoryView(
        id,
        title,
        Days.range(story.from(), story.to()),
        deck(members),
        shared(here),
        clashes(here),
        members.stream().map(m -> view(m.article().id())).toList(),
        speakers(members));
  }

  private ArticleView view(ArticleId id) {
    ArticleView view = views.get(id.value());
    if (view == null) {
      throw new IllegalArgumentException("no article " + id + " in this record");
    }
    return view;
  }

  private List<BriefView.Shared> shared(Set<ArticleId> here) {
    List<BriefView.Shared> shared = new ArrayList<>();
    for (Utterance utterance : record.relations().utterances()) {
      List<EntryId> members =
          utterance.members().stream().map(Utterance.Member::statement).toList();
      Set<ArticleId> carriers = new LinkedHashSet<>();
      members.forEach(member -> carriers.add(variants.article(member).article().id()));
      if (carriers.size() < 2 || carriers.stream().noneMatch(here::contains)) {
        continue;
      }
      shared.add(shared(utterance));
    }
    shared.sort(Comparator.comparing(s -> -s.prints().size()));
    return shared;
  }

  private BriefView.Shared shared(Utterance utterance) {
    List<BriefView.Print> prints = new ArrayList<>();
    for (Utterance.Member member : utterance.members()) {
      ArticleRecord article = variants.article(member.statement());
      Statement statement = statement(member.statement());
      String speaker = names.party(article.article(), statement.speaker());
      prints.add(
          new BriefView.Print(
              Names.outlet(article.article()),
              statement.id().value(),
              member.relation().label(),
              ArticleViews.said(article.article(), statement),
              statement.speaker().isOpen() ? "no speaker named" : speaker));
    }
    Statement fullest = statement(utterance.members().get(0).statement());
    ArticleRecord home = variants.article(fullest.id());
    return new BriefView.Shared(
        utterance.id(),
        names.speaker(home, fullest),
        palette.colour(names.key(home, fullest)),
        utterance.date() == null ? "" : Days.range(utterance.date().from(), utterance.date().to()),
        ArticleViews.said(home.article(), fullest),
        prints);
  }

  private Statement statement(EntryId id) {
    if (entries.get(id.value()) instanceof Statement statement) {
      return statement;
    }
    throw new IllegalArgumentException("no statement " + id + " in this record");
  }

  private List<BriefView.Clash> clashes(Set<ArticleId> here) {
    List<BriefView.Clash> clashes = new ArrayList<>();
    for (Contradiction contradiction : record.relations().contradictions()) {
      Entry a = entries.get(contradiction.a());
      Entry b = entries.get(contradiction.b());
      if (a == null || b == null || !(here.contains(a.article()) || here.contains(b.article()))) {
        continue;
      }
      clashes.add(
          new BriefView.Clash(
              contradiction.kind().label(),
              contradiction.why().rule(),
              view(a.article()).outlet(),
              a.id().value(),
              words(a),
              view(b.article()).outlet(),
              b.id().value(),
              words(b)));
    }
    return clashes;
  }

  private String words(Entry entry) {
    ArticleRecord article = articles.get(entry.article());
    if (article == null) {
      return "";
    }
    if (entry instanceof Statement statement) {
      return names.speaker(article, statement)
          + ": "
          + ArticleViews.said(article.article(), statement);
    }
    return Names.words(article.article(), entry.passage());
  }

  private List<BriefView.Speaker> speakers(List<ArticleRecord> members) {
    Map<String, List<BriefView.Line>> lines = new LinkedHashMap<>();
    Map<String, String> called = new LinkedHashMap<>();
    for (ArticleRecord article : members) {
      for (Statement statement : article.entries(Statement.class)) {
        String key = names.key(article, statement);
        called.putIfAbsent(key, names.speaker(article, statement));
        lines
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(
                new BriefView.Line(
                    statement.id().value(),
                    statement.form().label(),
                    Names.words(article.article(), statement.cue()),
                    ArticleViews.said(article.article(), statement),
                    ArticleViews.when(statement),
                    Names.outlet(article.article())));
      }
    }
    List<BriefView.Speaker> speakers = new ArrayList<>();
    lines.forEach(
        (key, said) ->
            speakers.add(
                new BriefView.Speaker(called.getOrDefault(key, key), palette.colour(key), said)));
    speakers.sort(
        Comparator.comparing((BriefView.Speaker s) -> s.colour().equals("c9"))
            .thenComparing(s -> -s.lines().size())
            .thenComparing(BriefView.Speaker::name));
    return speakers;
  }
}
