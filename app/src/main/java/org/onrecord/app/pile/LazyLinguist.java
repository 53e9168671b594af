package org.onrecord.app.pile;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.AlignedText;
import org.onrecord.engine.CachingLinguist;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;

/** Loads the engine when the first sentence needs it: a run in which nothing is new needs none. */
public final class LazyLinguist implements Linguist {
  private @Nullable Linguist engine;

  private LazyLinguist() {}

  /**
   * The engine, behind kept trees where the user keeps them.
   *
   * @param parses where trees are kept; null for nowhere
   */
  public static Linguist of(@Nullable Path parses) {
    LazyLinguist lazy = new LazyLinguist();
    return parses == null
        ? lazy
        : new CachingLinguist(parses, CoreNlpLinguist.MODELS, lazy::engine);
  }

  private synchronized Linguist engine() {
    Linguist loaded = engine;
    if (loaded == null) {
      loaded = CoreNlpLinguist.load(Kernels.fastest());
      engine = loaded;
    }
    return loaded;
  }

  @Override
  public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
    return engine().analyse(text, block, firstIndex);
  }

  @Override
  public List<Sentence> analyse(List<Passage> passages) {
    return engine().analyse(passages);
  }

  @Override
  public List<Model> models() {
    return CoreNlpLinguist.MODELS;
  }
}
