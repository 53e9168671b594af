package org.onrecord.engine.kernel;

/** The parser with no short cut: every decision in double precision from all weights. */
final class ReferenceParser {
  private ReferenceParser() {}

  static DependencyTree parse(ParserModel model, String[] words, String[] tags) {
    int[] wordIds = new int[words.length + 1];
    int[] tagIds = new int[words.length + 1];
    wordIds[0] = model.rootWord();
    tagIds[0] = model.rootTag();
    for (int i = 0; i < words.length; i++) {
      wordIds[i + 1] = model.word(words[i]);
      tagIds[i + 1] = model.tag(tags[i]);
    }
    ArcStandard arcs = new ArcStandard(words.length);
    Transitions transitions = new Transitions(model);
    ExactScorer exact = new ExactScorer(model);
    int[] places = new int[ParserModel.PLACES];
    while (!arcs.done()) {
      if (arcs.forced()) {
        arcs.force(ParserModel.ROOT_LABEL);
        continue;
      }
      arcs.places(places);
      int transition = exact.best(places, wordIds, tagIds, arcs);
      if (transitions.isShift(transition)) {
        arcs.shift();
      } else if (transitions.isLeft(transition)) {
        arcs.leftArc(transitions.label(transition));
      } else {
        arcs.rightArc(transitions.label(transition));
      }
    }
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = arcs.head(i + 1) - 1;
      relations[i] = model.labels().get(arcs.label(i + 1));
    }
    PassiveSubject.correct(heads, relations);
    return new DependencyTree(heads, relations);
  }
}
