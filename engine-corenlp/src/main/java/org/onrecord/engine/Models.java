package org.onrecord.engine;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.onrecord.language.Linguist.Model;

/** The models by name, and the original files of them run by CoreNLP's own classes. */
final class Models {
  private static final String ROOT = "edu/stanford/nlp/models/";
  private static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = ROOT + "parser/nndep/english_UD.gz";

  /** What the record's header says. */
  static final List<Model> NAMED =
      List.of(
          new Model("corenlp/english-left3words-distsim.tagger", "4.5.10"),
          new Model("corenlp/english.all.3class.distsim.crf", "4.5.10"),
          new Model("corenlp/nndep-english_UD", "4.5.10"),
          new Model("onrecord/tokens", "1"));

  private Models() {}

  static Analyser reference() {
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(PARSER));
    CompletableFuture<MaxentTagger> tagger =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER, new Properties(), false));
    CRFClassifier<CoreLabel> names = names();
    return new ReferenceAnalyser(tagger.join(), names, parser.join());
  }

  /** Without the words that CoreNLP learns as it reads, which would make order count. */
  private static CRFClassifier<CoreLabel> names() {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(NAMES, properties);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + NAMES, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model " + NAMES + " does not fit this program", e);
    }
  }
}
