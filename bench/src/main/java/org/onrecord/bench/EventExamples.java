package org.onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Span;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.event.EventExtractor;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.position.PositionExtractor;
import org.onrecord.record.Event.Plover;

/**
 * Writes the trees of the examples in the event lexicons, so that core's tests run every frame
 * without a model: {@code EventExamples core/src/test/resources/org/onrecord/event/examples.txt}.
 * Run it after an example has changed.
 */
public final class EventExamples {
  private EventExamples() {}

  public static void main(String[] arguments) throws IOException {
    Linguist linguist = CoreNlpLinguist.load();
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      for (String example : examples()) {
        AlignedText text = AlignedText.of(example, new Span(0, example.length()));
        List<Sentence> sentences = linguist.analyse(text, 0, 0);
        out.write(example);
        out.write('\t');
        out.write(TreeNotation.of(sentences.get(0)));
        out.write('\n');
      }
    }
  }

  private static Set<String> examples() {
    List<String> files = new ArrayList<>();
    for (Plover plover : Plover.values()) {
      files.add("frames/" + plover.name().toLowerCase(Locale.ROOT) + ".tsv");
    }
    files.add("modality.tsv");
    files.add("light.tsv");
    Set<String> examples = new LinkedHashSet<>();
    for (Lexicon.Row row : Lexicon.read(PositionExtractor.class, "stances.tsv").rows()) {
      examples.add(row.get("example"));
    }
    for (String file : files) {
      for (Lexicon.Row row : Lexicon.read(EventExtractor.class, file).rows()) {
        examples.add(row.get("example"));
      }
    }
    return examples;
  }
}
