package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.Block;
import org.onrecord.language.Token;

/**
 * Tells a page that was pasted together from lines of several reports: persons are spoken of before
 * they are introduced, or never are, and paragraphs open with “he” where nobody went before. In
 * such a page no paragraph says whom the next one means.
 */
final class Coherence {
  /** Signs from which on a page counts as pasted. */
  private static final int SIGNS = 2;

  /** An introduction so many sentences after the first mention comes late. */
  private static final int LATE = 5;

  private Coherence() {}

  /** Whether the paragraphs of an article do not follow on each other. */
  static boolean isPasted(Scene scene) {
    return unintroduced(scene) + openings(scene) >= SIGNS;
  }

  private static int unintroduced(Scene scene) {
    Map<Draft, List<Name>> named = new LinkedHashMap<>();
    for (Line line : scene.lines()) {
      for (Name name : line.names()) {
        Draft draft = scene.of(name).orElse(null);
        if (draft != null && draft.isPerson() && isBody(scene, line)) {
          named.computeIfAbsent(draft, d -> new ArrayList<>()).add(name);
        }
      }
    }
    int signs = 0;
    for (Map.Entry<Draft, List<Name>> entry : named.entrySet()) {
      List<Name> names = entry.getValue();
      Name first = names.get(0);
      if (isIntroduction(scene, first)) {
        continue;
      }
      boolean known = entry.getKey().person() != null;
      boolean never = names.stream().noneMatch(name -> isIntroduction(scene, name));
      boolean late =
          names.stream()
              .anyMatch(
                  name ->
                      isIntroduction(scene, name)
                          && isTitled(scene, name)
                          && name.sentence().index() - first.sentence().index() >= LATE);
      if (late
          || (never
              && !known
              && scene.line(first.sentence().index()).token(first.head()).is("nsubj"))) {
        signs++;
      }
    }
    return signs;
  }

  private static boolean isBody(Scene scene, Line line) {
    int block = line.sentence().block();
    List<Block> blocks = scene.article().blocks();
    return block < blocks.size() && blocks.get(block).kind() == Block.Kind.PARAGRAPH;
  }

  private static boolean isIntroduction(Scene scene, Name name) {
    return name.length() > 1 || isTitled(scene, name);
  }

  private static boolean isTitled(Scene scene, Name name) {
    if (name.first() == 0) {
      return false;
    }
    Line line = scene.line(name.sentence().index());
    return line.isTaken(name.first() - 1) || PersonFinder.honorific(line, name) != null;
  }

  /** Paragraphs that open with “he” or “she” after one that speaks of no person. */
  private static int openings(Scene scene) {
    int signs = 0;
    boolean person = true;
    boolean here = true;
    int block = -1;
    for (Line line : scene.lines()) {
      if (line.sentence().block() != block) {
        person = block < 0 || here;
        here = false;
        block = line.sentence().block();
        Token opening = line.token(0);
        if (!person
            && isBody(scene, line)
            && opening.tag().equals("PRP")
            && (opening.lower().equals("he") || opening.lower().equals("she"))) {
          signs++;
        }
      }
      for (Name name : line.names()) {
        here |= scene.of(name).filter(Draft::isPerson).isPresent();
      }
      for (Token token : line.sentence().tokens()) {
        here |=
            token.tag().equals("PRP")
                && (token.lower().equals("he") || token.lower().equals("she"));
      }
    }
    return signs;
  }
}
