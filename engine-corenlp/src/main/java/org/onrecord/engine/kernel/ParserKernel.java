package org.onrecord.engine.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Parses tagged sentences into dependency trees by greedy arc-standard decoding, with the weights
 * of CoreNLP's neural dependency parser and the same trees.
 *
 * <p>Hidden-layer rows are kept in a cache of stated size that all threads share; no result depends
 * on what it holds, nor on which sentences are parsed together.
 */
public final class ParserKernel {
  /** What the row cache takes at most unless told otherwise: 192 MiB. */
  public static final long DEFAULT_CACHE_BYTES = 192L << 20;

  /** Tokens whose rows are fetched together: a bound on what a thread holds beside the cache. */
  private static final int TOKENS_TOGETHER = 1200;

  /** Plain Java's; given up with its rows when it has parsed enough. */
  private volatile @Nullable Network first;

  private final Network network;
  private final int firstSentences;
  private final AtomicInteger begun = new AtomicInteger();

  /** Runs by the given arithmetic from the first sentence. */
  ParserKernel(ParserModel model, Arithmetic arithmetic, long cacheBytes) {
    this(model, arithmetic, cacheBytes, 0);
  }

  /**
   * Runs by the given arithmetic when plain Java has parsed some sentences: code of vectors is very
   * slow until it is compiled, and the tree is the same.
   */
  ParserKernel(ParserModel weights, Arithmetic arithmetic, long cacheBytes, int firstSentences) {
    ParserModel model = weights.padded(arithmetic.unitMultiple());
    Arithmetic plain = new PlainArithmetic();
    HiddenRows rows = new HiddenRows(model, plain, cacheBytes);
    this.network = Network.of(model, arithmetic, rows.by(arithmetic, cacheBytes));
    this.first = firstSentences == 0 ? null : Network.of(model, plain, rows);
    this.firstSentences = firstSentences;
  }

  /** The arithmetic it runs by, in the end. */
  public String arithmetic() {
    return network.arithmetic().name();
  }

  /**
   * A sentence to parse.
   *
   * @param words the words as CoreNLP's tokenizer writes them
   * @param tags a Penn Treebank tag for each word
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and read in inner loops
  public record Tagged(String[] words, String[] tags) {
    public Tagged {
      if (words.length != tags.length) {
        throw new IllegalArgumentException(words.length + " words but " + tags.length + " tags");
      }
    }
  }

  /** Parses one sentence; several at once are faster. */
  public DependencyTree parse(String[] words, String[] tags) {
    return parse(List.of(new Tagged(words, tags))).get(0);
  }

  /** Parses sentences, such as those of an article. */
  public List<DependencyTree> parse(List<Tagged> sentences) {
    Network early = first;
    if (early != null && begun.addAndGet(sentences.size()) >= firstSentences) {
      first = null;
    }
    return parse(sentences, early != null ? early : network);
  }

  private static List<DependencyTree> parse(List<Tagged> sentences, Network network) {
    List<DependencyTree> trees = new ArrayList<>(sentences.size());
    Lockstep lockstep = new Lockstep(network);
    int from = 0;
    while (from < sentences.size()) {
      int to = from;
      int tokens = 0;
      for (; to < sentences.size() && tokens < TOKENS_TOGETHER; to++) {
        tokens += sentences.get(to).words.length;
      }
      // One more for the root.
      Terms terms = new Terms(network.hidden(), tokens + 1);
      List<SentenceParse> parses =
          sentences.subList(from, to).stream()
              .map(sentence -> begin(sentence, network, terms))
              .toList();
      terms.fetchCertain();
      // The longest first, so that the last ones in step end together.
      List<SentenceParse> order = new ArrayList<>(parses);
      order.sort(Comparator.comparingInt((SentenceParse parse) -> -parse.length()));
      lockstep.run(order, terms);
      parses.forEach(parse -> trees.add(tree(parse.arcs(), parse.length() - 1, network.model())));
      from = to;
    }
    return trees;
  }

  private static SentenceParse begin(Tagged sentence, Network network, Terms terms) {
    ParserModel model = network.model();
    int[] words = new int[sentence.words.length + 1];
    int[] tags = new int[words.length];
    words[0] = model.rootWord();
    tags[0] = model.rootTag();
    for (int i = 1; i < words.length; i++) {
      words[i] = model.word(sentence.words[i - 1]);
      tags[i] = model.tag(sentence.tags[i - 1]);
    }
    return new SentenceParse(network, terms, words, tags);
  }

  private static DependencyTree tree(ArcStandard arcs, int length, ParserModel model) {
    int[] heads = new int[length];
    String[] relations = new String[length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = arcs.head(i + 1) - 1;
      relations[i] = model.labels().get(arcs.label(i + 1));
    }
    PassiveSubject.correct(heads, relations);
    return new DependencyTree(heads, relations);
  }
}
