package org.onrecord.engine.kernel;

/**
 * The parser's network as all threads share it.
 *
 * @param model the weights
 * @param arithmetic the inner loops
 * @param hidden what words and tags add to the hidden layer
 * @param transitions what the output layer decides between
 * @param output makes the output layer for a thread
 * @param exact decides again what is close
 */
record Network(
    ParserModel model,
    Arithmetic arithmetic,
    HiddenRows hidden,
    Transitions transitions,
    Arithmetic.OutputLayerFactory output,
    ExactScorer exact) {
  static Network of(ParserModel model, Arithmetic arithmetic, HiddenRows hidden) {
    Transitions transitions = new Transitions(model);
    return new Network(
        model,
        arithmetic,
        hidden,
        transitions,
        arithmetic.output(transitions.weights(model)),
        new ExactScorer(model));
  }
}
