package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Linguist.Model;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;

/** What made the record: program, models, rules, licences. */
final class AboutSight implements Sight {
  private static final List<String> COLUMNS =
      List.of("kind", "rule", "words", "entries", "confidence");

  private final Desk desk;

  AboutSight(Desk desk) {
    this.desk = desk;
  }

  private record Sum(String kind, Entry first, int entries, double confidence) {
    Sum plus(Entry entry) {
      return new Sum(kind, first, entries + 1, confidence + entry.why().confidence());
    }
  }

  private List<Sum> sums() {
    Map<String, Sum> sums = new TreeMap<>();
    for (ArticleRecord article : desk.index().record().articles()) {
      for (Entry entry : article.entries()) {
        String kind = Deeds.kind(entry);
        String key = kind + "\t" + entry.why().rule();
        sums.put(key, sums.getOrDefault(key, new Sum(kind, entry, 0, 0)).plus(entry));
      }
    }
    return List.copyOf(sums.values());
  }

  @Override
  public Page page() {
    View here = new View.About();
    Frame frame = desk.frame("About this record", here, Optional.empty());
    List<AboutView.Rule> rules = new ArrayList<>();
    for (Sum sum : sums()) {
      rules.add(
          new AboutView.Rule(
              sum.kind(),
              Phrases.rule(sum.first().why()),
              sum.first().why().rule(),
              sum.entries(),
              Phrases.percent(sum.confidence() / sum.entries())));
    }
    List<Model> models = desk.index().record().models();
    return new Page(
        frame.title(),
        Templates.render("about.jte", Map.of("frame", frame, "models", models, "rules", rules)));
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Model model : desk.index().record().models()) {
      rows.add(Row.of("model", model.name(), "version " + model.version(), null, null));
    }
    for (Sum sum : sums()) {
      rows.add(
          Row.of(
              sum.kind(),
              sum.first().why().rule(),
              Phrases.rule(sum.first().why()),
              sum.entries(),
              Math.round(sum.confidence() / sum.entries() * 1000) / 1000.0));
    }
    return new PageData("rules", "About this record", COLUMNS, rows);
  }
}
