package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.story.StoryRelations.SameSaying;

/** The statements of one article as they are compared with those of articles of other stories. */
public final class ArticleSayings {
  /** A run that more statements of some days share links nothing there. */
  public static final int COMMON = SayingIndex.COMMON;

  /** A run that more statements of a pile share links nothing of other days. */
  public static final int COMMON_FAR = SayingIndex.COMMON_FAR;

  private final Map<EntryId, Saying> sayings = new LinkedHashMap<>();

  private ArticleSayings() {}

  /**
   * The statements of an article.
   *
   * @param record dated and with the actors' ids of the pile
   */
  public static ArticleSayings of(ArticleRecord record) {
    ArticleSayings all = new ArticleSayings();
    Saying.of(record).forEach(saying -> all.sayings.put(saying.id(), saying));
    return all;
  }

  /** The ids of the statements, in order of text. */
  public List<EntryId> ids() {
    return List.copyOf(sayings.keySet());
  }

  /** The runs of words, each once and as a hash, by which a statement is found; none of most. */
  public List<Long> runs(EntryId id) {
    Saying saying = sayings.get(id);
    return saying == null ? List.of() : Arrays.stream(SayingIndex.runs(saying)).boxed().toList();
  }

  /**
   * The stretches of days under which a statement is found, by numbers; two statements of the same
   * days have one in common. Empty where its days are not known.
   */
  public List<Integer> days(EntryId id) {
    Saying saying = sayings.get(id);
    return saying == null ? List.of() : SayingIndex.buckets(saying);
  }

  /**
   * Whether two statements of articles of different stories report one act of saying.
   *
   * @param near whether they share a run that is not common in the days of either
   * @param far how many runs they share that are not common in the pile
   */
  public static Optional<SameSaying> across(
      ArticleSayings a, EntryId x, ArticleSayings b, EntryId y, boolean near, int far) {
    Saying one = a.sayings.get(x);
    Saying other = b.sayings.get(y);
    if (one == null || other == null) {
      return Optional.empty();
    }
    boolean enough = SayingPairs.isNear(one, other) ? near : SayingPairs.mayRecur(one, other, far);
    SayingMatch match = enough ? SayingPairs.match(one, other, false) : null;
    return match == null
        ? Optional.empty()
        : Optional.of(new SameSaying(match.a().id(), match.b().id(), false));
  }

  /**
   * Whether two statements of different stories can be the same by what they share.
   *
   * @param near whether a run of words that is not common in their days
   * @param far how many runs that are not common anywhere
   */
  public static boolean mayMatch(boolean near, int far) {
    return SayingPairs.mayMatch(near, far);
  }

  private static @Nullable SayingMatch match(
      @Nullable Saying a, @Nullable Saying b, boolean inStory) {
    return a == null || b == null ? null : SayingPairs.match(a, b, inStory);
  }

  /**
   * What follows from statements that hang together.
   *
   * @param utterances by id
   * @param contradictions those of attribution
   */
  public record Told(List<Utterance> utterances, List<Contradiction> contradictions) {
    public Told {
      utterances = List.copyOf(utterances);
      contradictions = List.copyOf(contradictions);
    }
  }

  /**
   * Makes utterances of statements that hang together.
   *
   * @param component all pairs of them that report one act of saying
   * @param articles gives the statements of an article
   */
  public static Told tell(
      List<SameSaying> component, Function<ArticleId, ArticleSayings> articles) {
    List<SayingMatch> matches = new ArrayList<>();
    for (SameSaying same : component) {
      SayingMatch match =
          match(saying(same.a(), articles), saying(same.b(), articles), same.inStory());
      if (match != null) {
        matches.add(match);
      }
    }
    matches.sort(SayingMatch.SUREST_FIRST);
    return new Told(UtteranceFinder.utterances(matches), AttributionClash.of(matches));
  }

  private static @Nullable Saying saying(EntryId id, Function<ArticleId, ArticleSayings> articles) {
    return articles.apply(id.article()).sayings.get(id);
  }
}
