package org.onrecord.engine.kernel;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a tagger model in the form that CoreNLP ships. Used when the program is built, never when
 * it runs.
 *
 * <p>CoreNLP has no accessor for what it reads, so its fields are opened here, and only here.
 */
final class TaggerModelSerialized {
  private final Object tagger;

  private TaggerModelSerialized(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the stream cannot be read or does not hold such a model
   */
  static TaggerModel read(InputStream serialized) throws IOException {
    try {
      return new TaggerModelSerialized(new MaxentTagger(serialized)).model();
    } catch (ReflectiveOperationException e) {
      throw new IOException("Not a tagger model: " + e.getMessage(), e);
    }
  }

  private TaggerModel model() throws ReflectiveOperationException {
    List<String> rare = names(field(tagger, "extractorsRare"));
    if (!names(field(tagger, "extractors")).equals(TagTemplate.COMMON)
        || !rare.subList(0, TagTemplate.RARE.size()).equals(TagTemplate.RARE)
        || TagTemplate.COMMON.size() + rare.size() != TagTemplate.NO_ALPHANUMERIC + 1) {
      throw new NoSuchFieldException("its templates are not known");
    }
    Object ttags = field(tagger, "tags");
    List<String> tags = new ArrayList<>();
    int size = (int) field(tagger, "ySize");
    for (int i = 0; i < size; i++) {
      tags.add((String) call(ttags, "getTag", int.class, i));
    }
    String[] open = (String[]) call(ttags, "getOpenTagsArray");
    List<Integer> openTags = new ArrayList<>();
    for (String tag : expand(ttags, open)) {
      openTags.add(tags.indexOf(tag));
    }
    return new TaggerModel(
        tags, openTags, dictionary(ttags, tags), features(tags.size()), clusters());
  }

  private static String[] expand(Object ttags, String[] tags) throws ReflectiveOperationException {
    return (String[]) call(ttags, "deterministicallyExpandTags", String[].class, tags);
  }

  private static List<String> names(Object extractors) throws ReflectiveOperationException {
    return Arrays.stream((Object[]) field(extractors, "v")).map(Object::toString).toList();
  }

  @SuppressWarnings("unchecked")
  private TagDictionary dictionary(Object ttags, List<String> tags)
      throws ReflectiveOperationException {
    Object dictionary = field(tagger, "dict");
    int rareThreshold = (int) field(tagger, "rareWordThresh");
    Map<String, Object> words = new TreeMap<>((Map<String, Object>) field(dictionary, "dict"));
    long[] keys = new long[words.size()];
    int[] ends = new int[words.size()];
    byte[] own = new byte[words.size() * tags.size()];
    byte[] first = new byte[words.size()];
    boolean[] rare = new boolean[words.size()];
    int word = 0;
    int end = 0;
    for (Map.Entry<String, Object> entry : words.entrySet()) {
      keys[word] = TextHash.of(entry.getKey());
      for (String tag : expand(ttags, (String[]) call(entry.getValue(), "getTags"))) {
        own[end++] = (byte) tags.indexOf(tag);
      }
      ends[word] = end;
      first[word] = (byte) tags.indexOf((String) call(entry.getValue(), "getFirstTag"));
      rare[word] = (int) call(entry.getValue(), "sum") < rareThreshold;
      word++;
    }
    return new TagDictionary(keys, ends, Arrays.copyOf(own, end), first, rare);
  }

  @SuppressWarnings("unchecked")
  private TagFeatures features(int tagCount) throws ReflectiveOperationException {
    List<Map<String, int[]>> templates = (List<Map<String, int[]>>) field(tagger, "fAssociations");
    double[] lambdas = (double[]) field(field(tagger, "prob"), "lambda");
    int count = templates.stream().mapToInt(Map::size).sum();
    long[] keys = new long[count];
    int[] ends = new int[count];
    byte[] tags = new byte[lambdas.length];
    double[] weights = new double[lambdas.length];
    int feature = 0;
    int end = 0;
    for (int template = 0; template < templates.size(); template++) {
      for (Map.Entry<String, int[]> entry : new TreeMap<>(templates.get(template)).entrySet()) {
        keys[feature] = TagFeatures.key(template, entry.getKey());
        for (int tag = 0; tag < tagCount; tag++) {
          int lambda = entry.getValue()[tag];
          if (lambda >= 0 && lambdas[lambda] != 0) {
            tags[end] = (byte) tag;
            weights[end] = lambdas[lambda];
            end++;
          }
        }
        ends[feature++] = end;
      }
    }
    return new TagFeatures(keys, ends, Arrays.copyOf(tags, end), Arrays.copyOf(weights, end));
  }

  @SuppressWarnings("unchecked")
  private WordClusters clusters() throws ReflectiveOperationException {
    Object rare = field(tagger, "extractorsRare");
    Object extractor =
        ((Object[]) field(rare, "v"))[TagTemplate.CLUSTER - TagTemplate.COMMON.size()];
    Object distsim = field(extractor, "lexicon");
    if ((boolean) field(distsim, "mapdigits") || (boolean) field(distsim, "casedDistSim")) {
      throw new NoSuchFieldException("its clusters are not in lower case");
    }
    Map<String, String> lexicon = new TreeMap<>((Map<String, String>) field(distsim, "lexicon"));
    long[] keys = new long[lexicon.size()];
    short[] clusters = new short[lexicon.size()];
    int i = 0;
    for (Map.Entry<String, String> entry : lexicon.entrySet()) {
      keys[i] = TextHash.of(entry.getKey());
      clusters[i++] = Short.parseShort(entry.getValue());
    }
    return new WordClusters(keys, clusters);
  }

  private static Object field(Object of, String name) throws ReflectiveOperationException {
    for (Class<?> owner = of.getClass(); owner != null; owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          Object value = field.get(of);
          if (value != null) {
            return value;
          }
        }
      }
    }
    throw new NoSuchFieldException(of.getClass().getSimpleName() + " holds no " + name);
  }

  private static Object call(Object of, String name) throws ReflectiveOperationException {
    Method method = of.getClass().getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(of);
  }

  private static Object call(Object of, String name, Class<?> type, Object argument)
      throws ReflectiveOperationException {
    Method method = of.getClass().getDeclaredMethod(name, type);
    method.setAccessible(true);
    return method.invoke(of, argument);
  }
}
