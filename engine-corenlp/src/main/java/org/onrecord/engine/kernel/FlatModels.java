package org.onrecord.engine.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The flat forms of the three models: what each holds, in the order it is written and read. */
final class FlatModels {
  private FlatModels() {}

  static void write(ParserModel model, FlatWriter out) throws IOException {
    out.integer(model.size());
    out.texts(model.words());
    out.texts(model.tags());
    out.texts(model.labels());
    out.weights(model.embeddings());
    out.weights(model.input());
    out.weights(model.bias());
    out.weights(model.output());
  }

  static ParserModel readParser(FlatReader in) throws IOException {
    int size = in.integer();
    return new ParserModel(
        in.texts(),
        in.texts(),
        in.texts(),
        size,
        in.weights(),
        in.weightRows(),
        in.weights(),
        in.weightRows());
  }

  static void write(NerModel model, FlatWriter out) throws IOException {
    out.texts(model.labels());
    write(model.nodes(), out);
    write(model.edges(), out);
    write(model.clusters(), out);
    out.texts(new ArrayList<>(new TreeSet<>(model.lowerCaseWords())));
  }

  static NerModel readNer(FlatReader in) throws IOException {
    return new NerModel(
        in.texts(), readTable(in), readTable(in), readClusters(in), Set.copyOf(in.texts()));
  }

  static void write(TaggerModel model, FlatWriter out) throws IOException {
    out.texts(model.tags());
    out.ints(model.openTags().stream().mapToInt(tag -> tag).toArray());
    out.longs(model.dictionary().keys());
    out.ints(model.dictionary().ends());
    out.bytes(model.dictionary().tags());
    out.bytes(model.dictionary().firstTags());
    out.flags(model.dictionary().rare());
    out.longs(model.features().keys());
    out.ints(model.features().ends());
    out.bytes(model.features().tags());
    out.doubles(model.features().weights());
    write(model.clusters(), out);
  }

  static TaggerModel readTagger(FlatReader in) throws IOException {
    List<String> tags = in.texts();
    List<Integer> openTags = new ArrayList<>();
    for (int tag : in.ints()) {
      openTags.add(tag);
    }
    return new TaggerModel(
        tags,
        openTags,
        new TagDictionary(in.longs(), in.ints(), in.bytes(), in.bytes(), in.flags()),
        new TagFeatures(in.longs(), in.ints(), in.bytes(), in.doubles()),
        readClusters(in));
  }

  private static void write(WeightTable table, FlatWriter out) throws IOException {
    out.integer(table.width());
    out.longs(table.keys());
    out.floats(table.weights());
  }

  private static WeightTable readTable(FlatReader in) throws IOException {
    return new WeightTable(in.integer(), in.longs(), in.floats());
  }

  private static void write(WordClusters clusters, FlatWriter out) throws IOException {
    out.longs(clusters.keys());
    out.shorts(clusters.clusters());
  }

  private static WordClusters readClusters(FlatReader in) throws IOException {
    return new WordClusters(in.longs(), in.shorts());
  }
}
