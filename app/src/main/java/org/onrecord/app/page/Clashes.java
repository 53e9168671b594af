package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.dossier.LookAlikes;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Statement;
import org.onrecord.story.Contradiction;
import org.onrecord.story.SourcedRecord;

/** Tells contradictions, both ends in their words. */
final class Clashes {
  /** Below this a contradiction is a matter of reading. */
  static final double SURE = 0.7;

  private final Desk desk;
  private final Refs refs;
  private final Deeds deeds;

  Clashes(Desk desk, Refs refs) {
    this.desk = desk;
    this.refs = refs;
    this.deeds = new Deeds(desk, refs);
  }

  /** The contradictions of a slice, the surest first. */
  List<ClashesView.Clash> of(SourcedRecord slice) {
    List<Contradiction> parted = new ArrayList<>(slice.relations().contradictions());
    parted.sort(
        java.util.Comparator.comparing((Contradiction c) -> -c.why().confidence())
            .thenComparing(Contradiction::id));
    List<ClashesView.Clash> clashes = new ArrayList<>();
    for (Contradiction one : parted) {
      clash(one).ifPresent(clashes::add);
    }
    return clashes;
  }

  Optional<ClashesView.Clash> clash(Contradiction one) {
    Optional<ClashesView.Side> a = side(one.a());
    Optional<ClashesView.Side> b = side(one.b());
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    boolean within =
        desk.index()
            .articleOf(one.a())
            .map(r -> r.article().id())
            .equals(desk.index().articleOf(one.b()).map(r -> r.article().id()));
    return Optional.of(
        new ClashesView.Clash(
            one.id(),
            Phrases.of("contradiction", one.kind().label()),
            Phrases.of("rule", one.why().rule()),
            Phrases.percent(one.why().confidence()),
            within,
            a.get(),
            b.get()));
  }

  static boolean isSure(Contradiction one) {
    return one.why().confidence() >= SURE;
  }

  /** What looks like a contradiction in a slice and is none. */
  List<ClashesView.Alike> alike(SourcedRecord slice) {
    List<ClashesView.Alike> alike = new ArrayList<>();
    for (LookAlikes.RuledOut pair : LookAlikes.of(slice).pairs()) {
      Optional<ClashesView.Side> a = side(pair.a().value());
      Optional<ClashesView.Side> b = side(pair.b().value());
      if (a.isPresent() && b.isPresent()) {
        alike.add(new ClashesView.Alike(a.get(), b.get(), pair.why()));
      }
    }
    return alike;
  }

  private Optional<ClashesView.Side> side(String end) {
    Optional<Entry> entry = desk.index().entry(end);
    if (entry.isEmpty()) {
      return desk.index().articleOf(end).map(this::headline);
    }
    Entry found = entry.get();
    Article article = desk.index().home(found).article();
    if (found instanceof Statement statement) {
      return Optional.of(
          new ClashesView.Side(
              refs.speaker(statement),
              Names.words(article, statement.cue()),
              Excerpt.of(article, statement.passage()),
              statement.form() == Statement.Form.DIRECT,
              refs.place(statement),
              refs.entry(statement)));
    }
    return Optional.of(
        new ClashesView.Side(
            new Who(deeds.voice(found), "c0", ""),
            "",
            Excerpt.of(article, found.passage()),
            false,
            refs.place(found),
            refs.entry(found)));
  }

  private ClashesView.Side headline(ArticleRecord record) {
    Article article = record.article();
    Span title =
        article.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.TITLE)
            .map(Block::span)
            .findFirst()
            .orElse(new Span(0, 0));
    return new ClashesView.Side(
        new Who("the headline", "c0", ""),
        "",
        title.isEmpty() ? new Excerpt("", Names.title(article), "") : Excerpt.of(article, title),
        false,
        refs.article(article),
        "");
  }
}
