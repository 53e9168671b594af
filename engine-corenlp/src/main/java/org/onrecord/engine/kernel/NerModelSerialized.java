package org.onrecord.engine.kernel;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Reads a name model in the form that CoreNLP ships, serialised Java objects. Used when the program
 * is built, never when it runs.
 *
 * <p>CoreNLP has no accessor for what it reads, so private fields are opened here, and only here.
 */
final class NerModelSerialized {
  private NerModelSerialized() {}

  /**
   * Reads a model.
   *
   * @throws IOException when the stream cannot be read or does not hold such a model
   */
  static NerModel read(InputStream gzipped) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(new GZIPInputStream(gzipped, 1 << 16))) {
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(objects);
      return model(classifier);
    } catch (ReflectiveOperationException e) {
      throw new IOException("Not a name model: " + e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked")
  private static NerModel model(CRFClassifier<CoreLabel> classifier)
      throws ReflectiveOperationException {
    Index<String> features = (Index<String>) field(CRFClassifier.class, "featureIndex", classifier);
    float[][] weights = (float[][]) field(CRFClassifier.class, "weights", classifier);
    List<Index<CRFLabel>> cliques =
        (List<Index<CRFLabel>>) field(CRFClassifier.class, "labelIndices", classifier);
    Set<String> lowerCase =
        new TreeSet<>(
            (Set<String>) field(AbstractSequenceClassifier.class, "knownLCWords", classifier));
    Map<String, String> lexicon =
        (Map<String, String>)
            field(NERFeatureFactory.class, "lexicon", classifier.featureFactories.get(0));
    List<String> labels = new ArrayList<>();
    classifier.classIndex.forEach(labels::add);
    return new NerModel(
        labels,
        table(features, weights, "|C", cliques.get(0), labels.size()),
        table(features, weights, "|CpC", cliques.get(1), labels.size()),
        clusters(new TreeMap<>(lexicon)),
        lowerCase);
  }

  private static WeightTable table(
      Index<String> features,
      float[][] weights,
      String suffix,
      Index<CRFLabel> clique,
      int labels) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).endsWith(suffix)) {
        members.add(i);
      }
    }
    int width = clique.size();
    long[] keys = new long[members.size()];
    float[] rows = new float[members.size() * width];
    for (int i = 0; i < keys.length; i++) {
      String feature = features.get(members.get(i));
      keys[i] = TextHash.of(feature, 0, feature.length() - suffix.length());
      for (int k = 0; k < width; k++) {
        int at = 0;
        for (int label : clique.get(k).getLabel()) {
          at = at * labels + label;
        }
        rows[i * width + at] = weights[members.get(i)][k];
      }
    }
    return new WeightTable(width, keys, rows);
  }

  private static WordClusters clusters(Map<String, String> lexicon) {
    long[] keys = new long[lexicon.size()];
    short[] clusters = new short[lexicon.size()];
    int i = 0;
    for (Map.Entry<String, String> entry : lexicon.entrySet()) {
      keys[i] = TextHash.of(entry.getKey());
      clusters[i] = Short.parseShort(entry.getValue());
      i++;
    }
    return new WordClusters(keys, clusters);
  }

  private static Object field(Class<?> owner, String name, Object of)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    Object value = field.get(of);
    if (value == null) {
      throw new NoSuchFieldException(owner.getSimpleName() + " holds no " + name);
    }
    return value;
  }
}
