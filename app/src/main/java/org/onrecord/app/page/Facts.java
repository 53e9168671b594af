package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.record.Statement;
import org.onrecord.story.Utterance;

/** What a reader of a variant sheet wants to know first: who said it, and who does not say so. */
final class Facts {
  private final Told told;
  private final Utterance utterance;
  private final Refs refs;

  Facts(Told told, Utterance utterance, Refs refs) {
    this.told = told;
    this.utterance = utterance;
    this.refs = refs;
  }

  List<UtteranceView.Fact> all() {
    List<UtteranceView.Fact> facts = new ArrayList<>();
    first().ifPresent(facts::add);
    Set<ArticleId> named = new LinkedHashSet<>();
    Map<ArticleId, Ref> with = new LinkedHashMap<>();
    Map<ArticleId, Ref> without = new LinkedHashMap<>();
    Map<String, List<Ref>> under = new LinkedHashMap<>();
    for (Told.Print print : told.prints()) {
      Statement statement = print.statement();
      Ref ref = refs.place(statement);
      if (statement.speaker().isOpen()) {
        without.putIfAbsent(print.article().id(), ref);
      } else if (told.names(statement)) {
        with.putIfAbsent(print.article().id(), ref);
        named.add(print.article().id());
      } else {
        under.computeIfAbsent(refs.speaker(statement).name(), n -> new ArrayList<>()).add(ref);
      }
    }
    named.forEach(without::remove);
    if (!with.isEmpty()) {
      facts.add(new UtteranceView.Fact("Names the speaker", List.copyOf(with.values()), "", false));
    }
    if (!without.isEmpty()) {
      facts.add(
          new UtteranceView.Fact(
              "Names nobody",
              List.copyOf(without.values()),
              utterance.recovered().isEmpty() ? "" : "given back by the others",
              true));
    }
    under.forEach(
        (name, places) ->
            facts.add(new UtteranceView.Fact("Given to " + name, distinct(places), "", true)));
    return facts;
  }

  private static List<Ref> distinct(List<Ref> refs) {
    Map<String, Ref> byLabel = new LinkedHashMap<>();
    refs.forEach(ref -> byLabel.putIfAbsent(ref.label(), ref));
    return List.copyOf(byLabel.values());
  }

  /** Which report that names the speaker came out first, as far as their dates tell. */
  private Optional<UtteranceView.Fact> first() {
    Optional<Told.Print> first = told.firstNamed();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Told.Print print = first.get();
    String name = refs.speaker(print.statement()).name();
    return Optional.of(
        new UtteranceView.Fact(
            "First given to " + name,
            List.of(refs.place(print.statement())),
            "published " + Names.published(print.article()),
            false));
  }
}
