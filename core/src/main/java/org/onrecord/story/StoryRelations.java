package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;

/**
 * What holds within one story, whatever else a pile holds.
 *
 * @param reuse in order of place
 * @param contradictions by id, without those of attribution, which go with utterances
 * @param sameSayings statements that report one act of saying, the lower id first
 */
public record StoryRelations(
    Story story,
    List<Reuse> reuse,
    List<Contradiction> contradictions,
    List<SameSaying> sameSayings) {
  public StoryRelations {
    reuse = List.copyOf(reuse);
    contradictions = List.copyOf(contradictions);
    sameSayings = List.copyOf(sameSayings);
  }

  /**
   * Two statements that report one act of saying.
   *
   * @param a the lower id
   * @param inStory whether their articles are of one story
   */
  public record SameSaying(EntryId a, EntryId b, boolean inStory)
      implements Comparable<SameSaying> {
    @Override
    public int compareTo(SameSaying other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  /**
   * The relations of the articles of one story.
   *
   * @param records dated and with the actors' ids of the pile, in any order
   */
  public static StoryRelations of(List<ArticleRecord> records) {
    List<Saying> said = new ArrayList<>();
    records.forEach(record -> said.addAll(Saying.of(record)));
    StoryPart part = StoryPart.of(records, said);
    TreeMap<String, Contradiction> contradictions = new TreeMap<>();
    StoryContradictions.of(part).forEach(c -> contradictions.put(c.id(), c));
    List<Reuse> reuse = new ArrayList<>(part.reuse());
    reuse.sort(Reuse.BY_PLACE);
    List<SameSaying> same = new ArrayList<>();
    for (SayingMatch match : part.matches()) {
      same.add(new SameSaying(match.a().id(), match.b().id(), true));
    }
    same.sort(SameSaying::compareTo);
    return new StoryRelations(part.story(), reuse, List.copyOf(contradictions.values()), same);
  }
}
