package org.onrecord.bench.kernel;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of all text files of some folders, in the order of their names. */
final class Text {
  private static final int LONGEST_SENTENCE = 300;

  private Text() {}

  static List<String[]> sentences(List<Path> folders) throws IOException {
    List<String[]> sentences = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        add(Files.readString(file), sentences);
      }
    }
    return sentences;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void add(String text, List<String[]> sentences) {
    for (String paragraph : text.split("\n\\s*\n")) {
      List<CoreLabel> tokens =
          new PTBTokenizer<>(
                  new StringReader(paragraph),
                  new CoreLabelTokenFactory(),
                  "untokenizable=noneKeep")
              .tokenize();
      if (tokens.isEmpty()) {
        continue;
      }
      for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
        sentences.add(
            sentence.stream().limit(LONGEST_SENTENCE).map(CoreLabel::word).toArray(String[]::new));
      }
    }
  }
}
