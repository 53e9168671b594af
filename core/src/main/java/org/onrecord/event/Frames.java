package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.language.Lexicon;
import org.onrecord.record.Event.Plover;

/** All frames, by the head word of their predicate. */
final class Frames {
  private final Map<String, List<Frame>> byLemma = new LinkedHashMap<>();
  private final List<Frame> all = new ArrayList<>();

  private Frames() {}

  static Frames read() {
    CameoCodes codes = CameoCodes.read();
    Frames frames = new Frames();
    for (Plover plover : Plover.values()) {
      String file = "frames/" + plover.name().toLowerCase(Locale.ROOT) + ".tsv";
      for (Lexicon.Row row : Lexicon.read(Frames.class, file).rows()) {
        frames.add(frame(row, codes));
      }
    }
    return frames;
  }

  private static Frame frame(Lexicon.Row row, CameoCodes codes) {
    String predicate = row.get("predicate");
    Frame.Part part = Frame.Part.of(row.get("pos"));
    String lemma = predicate;
    String particle = "";
    int space = predicate.lastIndexOf(' ');
    if (space > 0) {
      // A phrasal verb is headed by its first word, a compound noun by its last one.
      boolean verb = part == Frame.Part.VERB;
      lemma =
          verb ? predicate.substring(0, predicate.indexOf(' ')) : predicate.substring(space + 1);
      particle =
          verb ? predicate.substring(predicate.indexOf(' ') + 1) : predicate.substring(0, space);
    }
    String needs = row.get("needs");
    return new Frame(
        row.get("pos") + "." + predicate.replace(' ', '_') + (needs.isEmpty() ? "" : "/" + needs),
        part,
        lemma,
        particle,
        row.list("needs").stream().map(Need::parse).toList(),
        row.list("to").stream().map(Frame.Route::of).toList(),
        codes.of(row.get("cameo")),
        row.get("example"));
  }

  private void add(Frame frame) {
    all.add(frame);
    byLemma.computeIfAbsent(frame.lemma(), l -> new ArrayList<>()).add(frame);
  }

  /** All frames in the order of their files. */
  List<Frame> all() {
    return all;
  }

  /** The frames whose predicate is headed by a lemma. */
  List<Frame> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }
}
