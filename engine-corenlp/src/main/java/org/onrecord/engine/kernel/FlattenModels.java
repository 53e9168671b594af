package org.onrecord.engine.kernel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns the models that CoreNLP ships into the flat form that {@link Kernels} loads. Run by the
 * build, with the folder of the unpacked models jar and the folder of classes; what is there
 * already in this version is left alone.
 */
public final class FlattenModels {
  private static final String ROOT = "edu/stanford/nlp/models/";

  /** Where CoreNLP's models jar has the tagger's model. */
  public static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";

  /** Where CoreNLP's models jar has the model of names. */
  public static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";

  /** Where CoreNLP's models jar has the parser's model. */
  public static final String PARSER = ROOT + "parser/nndep/english_UD.gz";

  private FlattenModels() {}

  private interface Conversion {
    void convert(InputStream in, FlatWriter out) throws IOException;
  }

  /**
   * Converts the models.
   *
   * @param arguments the folder that holds {@code edu/stanford/nlp/models}, and the folder to write
   *     to
   * @throws IOException when a model cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: FlattenModels FOLDER-OF-MODELS FOLDER-OF-CLASSES");
      return;
    }
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    flatten(
        from.resolve(PARSER),
        to.resolve(Kernels.PARSER),
        (in, out) -> FlatModels.write(ParserModelText.read(in), out));
    flatten(
        from.resolve(TAGGER),
        to.resolve(Kernels.TAGGER),
        (in, out) -> FlatModels.write(TaggerModelSerialized.read(in), out));
    flatten(
        from.resolve(NAMES),
        to.resolve(Kernels.NAMES),
        (in, out) -> FlatModels.write(NerModelSerialized.read(in), out));
  }

  private static void flatten(Path from, Path to, Conversion conversion) throws IOException {
    if (done(to)) {
      return;
    }
    Files.createDirectories(to.toAbsolutePath().getParent());
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
      conversion.convert(in, new FlatWriter(out));
    }
    Files.move(part, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean done(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return in.readInt() == FlatWriter.VERSION;
    }
  }
}
