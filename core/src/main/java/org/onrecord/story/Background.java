package org.onrecord.story;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;

/**
 * How rare each term is: counted over a pile, steadied by what is known of common words, so that it
 * holds for five articles as for a hundred thousand. A pure function of the set of articles.
 *
 * <p>The weight is the inverse document frequency of Spärck Jones (1972) over the articles and as
 * many imagined ones. Of a large pile the first articles in time are counted: what is reported
 * later leaves the weights of all that is there as they are, so that a store can grow.
 */
public final class Background {
  /** Articles counted at most. */
  public static final int COUNTED = 4_000;

  private static final double IMAGINED = 100;
  private static final double UNSEEN = 1;

  /** From so many articles on, a term that one alone holds says little: mostly noise. */
  private static final int MANY = 50;

  private static final double LONELY = 0.2;

  private final TermShelf frequencies;
  private final int articles;
  private final boolean complete;

  private Background(TermShelf frequencies, int articles, boolean complete) {
    this.frequencies = frequencies;
    this.articles = articles;
    this.complete = complete;
  }

  /** An article's place in time: its first day, those without one last; then its id. */
  public record Place(@Nullable LocalDate day, ArticleId id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Place::id);

    /** The place of an article as it was extracted. */
    public static Place of(Article article) {
      Publication published = article.published();
      return new Place(published == null ? null : published.from(), article.id());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** Of no pile: what is known beforehand. */
  static Background empty() {
    return new Background(TermShelf.of(new TermTable()), 0, true);
  }

  /** Of a pile, in any order. */
  static Background of(List<Article> pile) {
    return of(pile, COUNTED, Workers.ALONE);
  }

  /**
   * Of a pile, in any order.
   *
   * @param most articles that are counted
   */
  static Background of(List<Article> pile, int most, Workers workers) {
    List<Article> counted = pile;
    if (pile.size() > most) {
      counted = new ArrayList<>(pile);
      counted.sort(Comparator.comparing(Place::of));
      counted = counted.subList(0, most);
    }
    return of(counted, counted.size() == pile.size(), workers);
  }

  /**
   * Of the articles that are counted.
   *
   * @param complete whether they are all there are
   */
  public static Background of(Collection<Article> counted, boolean complete) {
    return of(List.copyOf(counted), complete, Workers.ALONE);
  }

  private static Background of(List<Article> counted, boolean complete, Workers workers) {
    TermTable table = new TermTable();
    for (int[] terms : workers.each(counted, article -> TermCounts.of(article).terms())) {
      for (int term : terms) {
        table.increment(term);
      }
    }
    return new Background(TermShelf.of(table), counted.size(), complete);
  }

  /** The same for a pile that will grow: a term that it lacks may be the next affair's name. */
  Background open() {
    return new Background(frequencies, articles, false);
  }

  /** The share of articles that hold a term, from above 0 to 1. */
  double share(int term, double known) {
    double imagined = Math.max(UNSEEN, known * IMAGINED);
    return Math.min(1, (frequencies.get(term) + imagined) / (articles + IMAGINED));
  }

  /** The inverse document frequency of a term, 0 for one that all articles hold. */
  double weight(int term, double known) {
    double weight = -Math.log(share(term, known));
    return complete && articles >= MANY && frequencies.get(term) <= 1 ? weight * LONELY : weight;
  }

  /** The counts as bytes that {@link #of(byte[])} reads back; the same for the same counts. */
  public byte[] bytes() {
    ByteBuffer out = ByteBuffer.allocate(8 + frequencies.bytes());
    out.putInt(articles);
    out.putInt(complete ? 1 : 0);
    frequencies.write(out);
    return out.array();
  }

  /** A background from its bytes. */
  public static Background of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int articles = in.getInt();
    boolean complete = in.getInt() == 1;
    return new Background(TermShelf.read(in), articles, complete);
  }
}
