package org.onrecord.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.record.ArticleRecord;

/**
 * The whole record, from text to related statements, against CoreNLP's own pipeline with names,
 * trees, coreference and quotations at its defaults: thread CPU time over the same articles in
 * turns, the first fifth to warm up. Needs all of CoreNLP's models and 6 GB.
 */
public final class RatioBench {
  private static final int WARM_UP_SHARE = 5;
  private static final int BLOCK = 5;
  private static final double NANO = 1e-9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private RatioBench() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: RatioBench PATH NUMBER   (articles, and how many of them)");
      return;
    }
    // SUTime and the quotation annotator print with the default locale.
    Locale.setDefault(Locale.ROOT);
    List<Article> all = Pile.articles(Path.of(arguments[0]));
    List<Article> articles = all.subList(0, Math.min(all.size(), Integer.parseInt(arguments[1])));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    // Holidays come from a library that needs classes which Java no longer has.
    properties.setProperty("sutime.binders", "0");
    StanfordCoreNLP reference = new StanfordCoreNLP(properties);
    Onrecord onrecord = Onrecord.with(CoreNlpLinguist.load(Kernels.fastest()));
    // Our code is compiled on articles that are not measured; CoreNLP's on the first fifth.
    all.subList(articles.size(), all.size()).forEach(onrecord::read);
    int warm = articles.size() / WARM_UP_SHARE;
    long theirs = 0;
    long ours = 0;
    long quotations = 0;
    long statements = 0;
    for (int from = 0; from < articles.size(); from += BLOCK) {
      List<Article> block = articles.subList(from, Math.min(articles.size(), from + BLOCK));
      long start = THREADS.getCurrentThreadCpuTime();
      int quoted = annotate(reference, block);
      long between = THREADS.getCurrentThreadCpuTime();
      int found = record(onrecord, block);
      long end = THREADS.getCurrentThreadCpuTime();
      if (from >= warm) {
        theirs += between - start;
        ours += end - between;
        quotations += quoted;
        statements += found;
      }
    }
    int measured = articles.size() - (warm + BLOCK - 1) / BLOCK * BLOCK;
    Pile.say("%d articles, thread CPU time of one core", measured);
    Pile.say("CoreNLP   %8.2f ms an article, %d quotations", millis(theirs, measured), quotations);
    Pile.say("Onrecord  %8.2f ms an article, %d entries", millis(ours, measured), statements);
    Pile.say("ratio     %8.2f", (double) theirs / ours);
  }

  private static double millis(long nanos, int articles) {
    return nanos * NANO * 1000 / articles;
  }

  private static int annotate(StanfordCoreNLP reference, List<Article> articles) {
    int quotations = 0;
    for (Article article : articles) {
      Annotation annotation = new Annotation(article.text());
      reference.annotate(annotation);
      quotations += annotation.get(CoreAnnotations.QuotationsAnnotation.class).size();
    }
    return quotations;
  }

  private static int record(Onrecord onrecord, List<Article> articles) {
    List<ArticleRecord> records = new ArrayList<>();
    int entries = 0;
    for (Article article : articles) {
      ArticleRecord record = onrecord.read(article);
      records.add(record);
      entries += record.entries().size();
    }
    onrecord.relate(records, List.of());
    return entries;
  }
}
