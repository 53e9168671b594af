package org.onrecord.engine.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
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

  private static final String VECTOR_MODULE = "jdk.incubator.vector";

  /** About two seconds of plain Java; what other code takes to be compiled is small beside it. */
  private static final int PLAIN_SENTENCES = 2000;

  private interface Reading<T> {
    T read(FlatReader in) throws IOException;
  }

  /** Arithmetic in plain Java, which every Java runs. */
  public static Arithmetic plain() {
    return new PlainArithmetic();
  }

  /**
   * The fastest arithmetic that this Java runs: by vector instructions where the virtual machine
   * was started with {@code --add-modules jdk.incubator.vector}, else {@link #plain}.
   */
  public static Arithmetic fastest() {
    if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
      return plain();
    }
    try {
      return ServiceLoader.load(Arithmetic.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(Arithmetic::pays)
          .findFirst()
          .orElseGet(Kernels::plain);
    } catch (ServiceConfigurationError | LinkageError e) {
      // A Java whose vector module is not the one this was made for.
      return plain();
    }
  }

  /** Loads the packaged models for plain Java. */
  public static Kernels load() {
    return load(plain());
  }

  /**
   * Loads the packaged models, with the parser's rows in {@link ParserKernel#DEFAULT_CACHE_BYTES}.
   *
   * @throws IllegalStateException when a model is not packaged
   * @throws UncheckedIOException when a model cannot be read
   */
  public static Kernels load(Arithmetic arithmetic) {
    CompletableFuture<NerKernel> names = CompletableFuture.supplyAsync(Kernels::loadNames);
    CompletableFuture<TaggerKernel> tagger = CompletableFuture.supplyAsync(Kernels::loadTagger);
    ParserKernel parser =
        new ParserKernel(
            read(PARSER, FlatModels::readParser),
            arithmetic,
            ParserKernel.DEFAULT_CACHE_BYTES,
            arithmetic.name().equals(plain().name()) ? 0 : PLAIN_SENTENCES);
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
   * @param arithmetic its inner loops
   * @param cacheBytes what its cache of rows may take at most
   */
  public static ParserKernel loadParser(Arithmetic arithmetic, long cacheBytes) {
    return new ParserKernel(read(PARSER, FlatModels::readParser), arithmetic, cacheBytes);
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
