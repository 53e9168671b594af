package org.onrecord.app.eval;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Span;
import org.onrecord.event.EventClassifier;
import org.onrecord.event.EventClassifier.Answer;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;

/**
 * Answers Zero-Shot-PLOVER (Hu et al., ACL 2024): which kind of event joins a source and a target
 * that are given. Writes {@code index root quad binary}, one row for each row of the input.
 */
public final class ZspEvaluation {
  private final Linguist linguist;
  private final EventClassifier classifier = new EventClassifier();

  public ZspEvaluation(Linguist linguist) {
    this.linguist = linguist;
  }

  /**
   * Answers a file.
   *
   * @param input tab-separated, with a column {@code marked_sentence}
   * @param output where the answers go
   * @return the number of rows
   */
  public int answer(Path input, Path output) throws IOException {
    int index = 0;
    try (BufferedReader in = Files.newBufferedReader(input, StandardCharsets.UTF_8);
        BufferedWriter out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
      List<String> columns = cells(Optional.ofNullable(in.readLine()).orElse(""));
      int marked = columns.indexOf("marked_sentence");
      if (marked < 0) {
        throw new IOException(input + " has no column marked_sentence");
      }
      out.write("index\troot\tquad\tbinary\tstatus\trule\n");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> cells = cells(line);
        Optional<Answer> answer = answer(MarkedSentence.parse(cells.get(marked)));
        out.write(
            index
                + "\t"
                + answer.map(ZspEvaluation::row).orElse(row(Plover.ACCUSE, "none"))
                + "\n");
        index++;
      }
    }
    return index;
  }

  private Optional<Answer> answer(MarkedSentence sentence) {
    AlignedText text = AlignedText.of(sentence.text(), new Span(0, sentence.text().length()));
    Answer best = null;
    for (Sentence parsed : linguist.analyse(text, 0, 0)) {
      Answer found = classifier.classify(parsed, sentence.source(), sentence.target()).orElse(null);
      if (found != null && (best == null || found.score() > best.score())) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String row(Answer answer) {
    return row(
        asBenchmark(answer.plover(), answer.status()),
        answer.status() + "\t" + answer.why().rule());
  }

  private static String row(Plover plover, String why) {
    String root = plover == Plover.CONCEDE || plover == Plover.RETREAT ? "YIELD" : plover.name();
    int quad = quad(plover);
    return root + "\t" + quad + "\t" + (quad > 2 ? 1 : 0) + "\t" + why;
  }

  /** The benchmark takes an announced meeting for the intent to meet, as CAMEO does. */
  private static Plover asBenchmark(Plover plover, Status status) {
    return plover == Plover.CONSULT && status == Status.PLANNED ? Plover.AGREE : plover;
  }

  /** The benchmark's quad classes: YIELD is material cooperation, SANCTION material conflict. */
  private static int quad(Plover plover) {
    return switch (plover) {
      case AGREE, CONSULT, SUPPORT -> 1;
      case COOPERATE, AID, CONCEDE, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }
}
