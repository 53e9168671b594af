package org.onrecord.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;

/**
 * An article as it is grouped into stories: its days, its weighted terms, and the rare ones by
 * which it is found. A pure function of the article and a background; small enough to be kept.
 */
public final class StoryNode {
  /** How alike the articles of a story are on average, at least. */
  static final double CUT = 0.12;

  /**
   * Articles that are parted into stories together, at most: where more hang together by pairs that
   * are as alike as {@link #CUT}, only pairs that are more alike count, step by step. So what one
   * article can change does not grow with the pile.
   */
  public static final int TOGETHER = 300;

  /** The steps of {@link #nearness}. */
  public static final int LEVELS = 17;

  private static final double STEP = 1.12;

  /** What is less alike counts as not alike at all. */
  static final double FLOOR = 0.05;

  /** Days that may lie between two articles of one story. */
  static final int GATE_DAYS = 1;

  private static final double TITLE_SHARE = 0.06;
  private static final int KEYS = 100;
  private static final double KEY_SHARE = 0.1;

  private final ArticleId id;
  private final @Nullable Days days;
  private final int[] season;
  private final TermVector body;
  private final TermVector title;
  private final int[] keys;
  private final int[] sorted;

  private StoryNode(
      ArticleId id,
      @Nullable Days days,
      int[] season,
      TermVector body,
      TermVector title,
      int[] keys) {
    this.id = id;
    this.days = days;
    this.season = season;
    this.body = body;
    this.title = title;
    this.keys = keys;
    this.sorted = keys.clone();
    Arrays.sort(sorted);
  }

  /** The node of an article as it was extracted, before anything is inferred from others. */
  public static StoryNode of(ArticleRecord record, Background background) {
    TermCounts counts = TermCounts.of(record.article());
    TermVector body = TermVector.ofBody(counts, background);
    return new StoryNode(
        record.article().id(),
        Days.given(record.article()),
        Season.of(record),
        body,
        TermVector.ofTitle(counts, background),
        body.keys(KEYS, KEY_SHARE, background));
  }

  /** The article. */
  public ArticleId id() {
    return id;
  }

  @Nullable Days days() {
    return days;
  }

  /** What the days that the two name take off how alike they are; 0 where both days are known. */
  double seasonCost(StoryNode other) {
    boolean dated = days != null && other.days != null;
    return dated ? 0 : Season.cost(season, other.season);
  }

  /** The terms by which it is found, as hashes; only articles that share two are compared. */
  public int[] keys() {
    return keys.clone();
  }

  /**
   * The days under which it is found, counted from 1970-01-01, in ascending order; empty where they
   * are not known.
   */
  public List<Integer> ownDays() {
    return days(0);
  }

  /** The days of the articles that it may share a story with; empty where its own are not known. */
  public List<Integer> nearDays() {
    return days(GATE_DAYS);
  }

  private List<Integer> days(int margin) {
    List<Integer> all = new ArrayList<>();
    Days own = days;
    if (own != null) {
      for (int day = own.from() - margin; day <= own.to() + margin; day++) {
        all.add(day);
      }
    }
    return all;
  }

  /** How near two articles are, from 0 below {@link #LEVELS}; -1 where not near at all. */
  public int nearness(StoryNode other) {
    return level(other, score(this, other));
  }

  /**
   * The same where it is known how alike they are: at most what counts when days are counted in.
   */
  int level(StoryNode other, double alike) {
    Days x = days;
    Days y = other.days;
    if (x == null || y == null) {
      return level(alike - seasonCost(other) - StoryParting.UNDATED_MARGIN);
    }
    return level(StoryParting.timed(alike, x.gap(y)));
  }

  private static int level(double score) {
    int level = -1;
    double needed = CUT;
    while (level + 1 < LEVELS && score >= needed) {
      level++;
      needed *= STEP;
    }
    return level;
  }

  static double score(StoryNode a, StoryNode b) {
    double body = a.body.similarity(b.body);
    boolean titled = !a.title.isEmpty() && !b.title.isEmpty();
    return body + TITLE_SHARE * (titled ? a.title.similarity(b.title) : body);
  }

  private boolean mayMeet(StoryNode other) {
    Days x = days;
    Days y = other.days;
    return (x == null || y == null || x.gap(y) <= GATE_DAYS) && sharesTwo(other);
  }

  private boolean sharesTwo(StoryNode other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length && shared < 2) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared > 1;
  }

  /**
   * The stories of articles that hang together by {@link #nearness}, each in order of id, in order
   * of their first ids.
   *
   * @param component in any order
   */
  public static List<List<ArticleId>> stories(List<StoryNode> component) {
    List<StoryNode> sorted = new ArrayList<>(component);
    sorted.sort(Comparator.comparing(StoryNode::id));
    List<AverageLink.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (sorted.get(i).mayMeet(sorted.get(j))) {
          double score = score(sorted.get(i), sorted.get(j));
          if (score >= FLOOR) {
            pairs.add(new AverageLink.Pair(i, j, score));
          }
        }
      }
    }
    return StoryParting.part(sorted, pairs);
  }

  /** The node as bytes that {@link #of(ArticleId, byte[])} reads back. */
  public byte[] bytes() {
    Days own = days;
    int size = 4 * (6 + season.length + keys.length) + body.size() + title.size();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.putInt(own == null ? 0 : 1);
    out.putInt(own == null ? 0 : own.from());
    out.putInt(own == null ? 0 : own.to());
    put(out, season);
    put(out, keys);
    body.write(out);
    title.write(out);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** The node of an article from its bytes. */
  public static StoryNode of(ArticleId id, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean dated = in.getInt() == 1;
    Days days = new Days(in.getInt(), in.getInt());
    int[] season = get(in);
    int[] keys = get(in);
    return new StoryNode(
        id, dated ? days : null, season, TermVector.read(in), TermVector.read(in), keys);
  }

  private static void put(ByteBuffer out, int[] numbers) {
    out.putInt(numbers.length);
    for (int number : numbers) {
      out.putInt(number);
    }
  }

  private static int[] get(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.getInt();
    }
    return numbers;
  }
}
