package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/** Which outlets carry the words of a statement, and how. */
final class Variants {
  private final Map<EntryId, List<Utterance>> utterances = new LinkedHashMap<>();
  private final Map<EntryId, ArticleRecord> articles = new LinkedHashMap<>();

  Variants(SourcedRecord record) {
    for (ArticleRecord article : record.articles()) {
      article.entries(Statement.class).forEach(s -> articles.put(s.id(), article));
    }
    for (Utterance utterance : record.relations().utterances()) {
      for (Utterance.Member member : utterance.members()) {
        utterances.computeIfAbsent(member.statement(), id -> new ArrayList<>()).add(utterance);
      }
    }
  }

  ArticleRecord article(EntryId statement) {
    ArticleRecord article = articles.get(statement);
    if (article == null) {
      throw new IllegalArgumentException("no statement " + statement + " in this record");
    }
    return article;
  }

  List<String> badges(Statement statement) {
    List<String> badges = new ArrayList<>();
    for (Utterance utterance : utterances.getOrDefault(statement.id(), List.of())) {
      Map<String, Integer> relations = new TreeMap<>();
      long outlets =
          utterance.members().stream()
              .map(member -> article(member.statement()).article().id())
              .distinct()
              .count();
      for (Utterance.Member member : utterance.members()) {
        relations.merge(member.relation().label(), 1, Integer::sum);
      }
      if (outlets > 1) {
        List<String> words = new ArrayList<>();
        relations.forEach((relation, n) -> words.add(n + " " + relation));
        badges.add(outlets + " reports: " + String.join(", ", words));
      }
      for (Utterance.Recovered recovered : utterance.recovered()) {
        if (recovered.statement().equals(statement.id())) {
          badges.add("speaker from " + Names.outlet(article(recovered.from()).article()));
        }
      }
    }
    return badges;
  }
}
