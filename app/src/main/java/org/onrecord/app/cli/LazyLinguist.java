package org.onrecord.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.AlignedText;
import org.onrecord.engine.CachingLinguist;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;

/** Loads the engine when the first sentence needs it: a run in which nothing is new needs none. */
final class LazyLinguist implements Linguist {
  private @Nullable Linguist engine;

  private LazyLinguist() {}

  /** The engine, behind kept trees where the user keeps them. */
  static Linguist of(Input input) {
    LazyLinguist lazy = new LazyLinguist();
    return input.parses == null
        ? lazy
        : new CachingLinguist(input.parses, CoreNlpLinguist.MODELS, lazy::engine);
  }

  private synchronized Linguist engine() {
    Linguist loaded = engine;
    if (loaded == null) {
      loaded = CoreNlpLinguist.load();
      engine = loaded;
    }
    return loaded;
  }

  @Override
  public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
    return engine().analyse(text, block, firstIndex);
  }

  @Override
  public List<Model> models() {
    return CoreNlpLinguist.MODELS;
  }
}
