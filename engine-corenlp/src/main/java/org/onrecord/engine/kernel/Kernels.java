package org.onrecord.engine.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

/**
 * The kernels of all three models, loaded side by side from the flat form that the build packages.
 *
 * @param tagger tags words
 * @param names labels names
 * @param parser builds trees
 */
public record Kernels(TaggerKernel tagger, NerKernel names, ParserKernel parser) {
  private static final String ROOT = "org/onrecord/engine/kernel/";
  static final String TAGGER = ROOT + "tagger.flat";
  static final String NAMES = ROOT + "names.flat";
  static final String PARSER = ROOT + "parser.flat";

  private interface Reading<T> {
    T read(FlatReader in) throws IOException;
  }

  /**
   * Loads the packaged models, with the parser's rows in {@link ParserKernel#DEFAULT_CACHE_BYTES}.
   *
   * @throws IllegalStateException when a model is not packaged
   * @throws UncheckedIOException when a model cannot be read
   */
  public static Kernels load() {
    CompletableFuture<NerKernel> names = CompletableFuture.supplyAsync(Kernels::loadNames);
    CompletableFuture<TaggerKernel> tagger = CompletableFuture.supplyAsync(Kernels::loadTagger);
    ParserKernel parser = loadParser(ParserKernel.DEFAULT_CACHE_BYTES);
    return new Kernels(tagger.join(), names.join(), parser);
  }

  /** Loads the tagger alone. */
  public static TaggerKernel loadTagger() {
    return new TaggerKernel(read(TAGGER, FlatModels::readTagger));
  }

  /** Loads the model of names alone. */
  public static NerKernel loadNames() {
    return new NerKernel(read(NAMES, FlatModels::readNer));
  }

  /**
   * Loads the parser alone.
   *
   * @param cacheBytes what its cache of rows may take at most
   */
  public static ParserKernel loadParser(long cacheBytes) {
    return new ParserKernel(read(PARSER, FlatModels::readParser), cacheBytes);
  }

  private static <T> T read(String resource, Reading<T> reading) {
    try (InputStream in = Kernels.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the model " + resource + " is not packaged; build again with ./mvnw package");
      }
      return reading.read(new FlatReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }
}
