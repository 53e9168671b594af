package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.Difference;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/**
 * All versions of one utterance, word by word against the fullest.
 *
 * @param fullest what the others are compared with
 * @param versions in order of the utterance's members, the fullest left out
 */
public record VariantSheet(String utterance, Passage fullest, List<Version> versions) {
  public VariantSheet {
    versions = List.copyOf(versions);
  }

  /**
   * How one report gives it.
   *
   * @param differences what is the same, changed, left out or added, in order of the fullest
   */
  public record Version(
      EntryId statement,
      Utterance.Relation relation,
      Passage passage,
      List<Difference> differences) {
    public Version {
      differences = List.copyOf(differences);
    }
  }

  /** The sheet of an utterance; nothing where the record lacks one of its statements. */
  public static Optional<VariantSheet> of(Utterance utterance, SourcedRecord record) {
    List<Utterance.Member> members = utterance.members();
    Optional<Told> fullest =
        members.isEmpty() ? Optional.empty() : told(members.get(0).statement(), record);
    if (fullest.isEmpty()) {
      return Optional.empty();
    }
    List<Version> versions = new ArrayList<>();
    for (Utterance.Member member : members.subList(1, members.size())) {
      Optional<Told> version = told(member.statement(), record);
      if (version.isPresent()) {
        versions.add(
            new Version(
                member.statement(),
                member.relation(),
                version.get().passage(),
                Difference.between(
                    fullest.get().article(),
                    fullest.get().statement(),
                    version.get().article(),
                    version.get().statement())));
      }
    }
    return Optional.of(new VariantSheet(utterance.id(), fullest.get().passage(), versions));
  }

  private record Told(Article article, Statement statement) {
    Passage passage() {
      return Passage.of(article, statement.passage());
    }
  }

  private static Optional<Told> told(EntryId id, SourcedRecord record) {
    for (ArticleRecord article : record.articles()) {
      if (id.value().startsWith(article.article().id().value() + ".")) {
        return article
            .entry(id)
            .filter(Statement.class::isInstance)
            .map(entry -> new Told(article.article(), (Statement) entry));
      }
    }
    return Optional.empty();
  }
}
