package org.onrecord.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Span;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Keeps the trees of every block in a folder, so that reading the same text again needs no engine.
 * A block is found again by the SHA-256 of its text and of the models' names.
 */
public final class CachingLinguist implements Linguist {
  private static final int COLUMNS = 8;

  private final Path folder;
  private final List<Model> models;
  private final Supplier<Linguist> engine;

  /**
   * @param folder where trees are kept; made when it is not there
   * @param models the engine's, known without loading it
   * @param engine called when a block is new; must be safe to call from many threads
   */
  public CachingLinguist(Path folder, List<Model> models, Supplier<Linguist> engine) {
    this.folder = folder;
    this.models = List.copyOf(models);
    this.engine = engine;
  }

  @Override
  public List<Model> models() {
    return models;
  }

  @Override
  public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
    String key = key(text.text());
    Path file = folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".tsv");
    try {
      if (Files.exists(file)) {
        return read(file, text, block, firstIndex);
      }
      List<Sentence> sentences =
          engine.get().analyse(AlignedText.of(text.text(), whole(text)), block, firstIndex);
      write(file, sentences);
      return read(file, text, block, firstIndex);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep trees in " + folder, e);
    }
  }

  private static Span whole(AlignedText text) {
    return new Span(0, text.text().length());
  }

  private String key(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Model model : models) {
        sha.update((model.name() + '\t' + model.version() + '\n').getBytes(StandardCharsets.UTF_8));
      }
      sha.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void write(Path file, List<Sentence> sentences) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        out.append(token.span().begin()).append('\t').append(token.span().end()).append('\t');
        out.append(cell(token.word())).append('\t').append(cell(token.lemma())).append('\t');
        out.append(token.tag()).append('\t').append(token.entity()).append('\t');
        out.append(token.head()).append('\t').append(token.relation()).append('\n');
      }
      out.append('\n');
    }
    Files.createDirectories(file.getParent());
    Path fresh = Files.createTempFile(file.getParent(), "new", ".tmp");
    Files.writeString(fresh, out);
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String cell(String value) {
    return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private static List<Sentence> read(Path file, AlignedText text, int block, int firstIndex)
      throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty()) {
          sentences.add(new Sentence(firstIndex + sentences.size(), block, tokens));
          tokens = new ArrayList<>();
        } else {
          tokens.add(token(line.split("\t", COLUMNS), tokens.size(), text));
        }
      }
    }
    return sentences;
  }

  private static Token token(String[] cells, int index, AlignedText text) {
    Span span = text.original(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
    int head = Integer.parseInt(cells[6]);
    return new Token(index, span, cells[2], cells[3], cells[4], cells[5], head, cells[7]);
  }
}
