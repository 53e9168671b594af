package org.onrecord.engine.kernel;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads a parser model in the form that CoreNLP ships: gzipped text of seven sizes, then
 * embeddings, hidden weights, bias and output weights, one row a line.
 */
final class ParserModelText {
  private final BufferedReader lines;

  private ParserModelText(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * Reads a model to its end and leaves the stream open.
   *
   * @throws IOException when the stream cannot be read or does not hold a parser model
   */
  static ParserModel read(InputStream gzipped) throws IOException {
    ParserModelText text =
        new ParserModelText(
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8),
                1 << 16));
    try {
      return text.model();
    } catch (NumberFormatException e) {
      throw new IOException("Not a parser model: " + e.getMessage(), e);
    }
  }

  private ParserModel model() throws IOException {
    int wordCount = header("dict");
    int tagCount = header("pos");
    int labelCount = header("label");
    int size = header("embeddingSize");
    int units = header("hiddenSize");
    int inputs = header("numTokens");
    header("preComputed");
    if (inputs != ParserModel.INPUTS) {
      throw new IOException("A parser model of " + inputs + " inputs is not known");
    }
    float[] embeddings = new float[(wordCount + tagCount + labelCount) * size];
    List<String> words = entries(wordCount, size, embeddings, 0);
    List<String> tags = entries(tagCount, size, embeddings, wordCount * size);
    List<String> labels = entries(labelCount, size, embeddings, (wordCount + tagCount) * size);
    float[][] input = new float[inputs * size][];
    for (int i = 0; i < input.length; i++) {
      input[i] = row(units);
    }
    float[] bias = row(units);
    float[][] output = new float[units][];
    for (int i = 0; i < units; i++) {
      output[i] = row(2 * (labelCount - 1) + 1);
    }
    return new ParserModel(words, tags, labels, size, embeddings, input, bias, output);
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new EOFException("The parser model ends too early");
    }
    return line;
  }

  private int header(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException("Not a parser model: " + name + " expected, but found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private List<String> entries(int count, int size, float[] into, int offset) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String line = line();
      int space = line.indexOf(' ');
      names.add(line.substring(0, space));
      numbers(line, space + 1, into, offset + i * size, size);
    }
    return names;
  }

  private float[] row(int length) throws IOException {
    float[] row = new float[length];
    numbers(line(), 0, row, 0, length);
    return row;
  }

  private static void numbers(String line, int from, float[] into, int offset, int count)
      throws IOException {
    int begin = from;
    for (int i = 0; i < count; i++) {
      if (begin >= line.length()) {
        throw new IOException("Not a parser model: a row is too short");
      }
      int end = line.indexOf(' ', begin);
      end = end < 0 ? line.length() : end;
      into[offset + i] = Float.parseFloat(line.substring(begin, end));
      begin = end + 1;
    }
  }
}
