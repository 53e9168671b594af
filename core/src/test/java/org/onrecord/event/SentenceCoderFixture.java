package org.onrecord.event;

import org.onrecord.language.Sentence;

/** What a unit test of one step needs of the steps before it. */
final class SentenceCoderFixture {
  private SentenceCoderFixture() {}

  static Settings settings(Clauses clauses, Sentence sentence) {
    return new Settings(
        clauses,
        new Participants(ExampleTrees.cast(sentence), NounClasses.read("participants.tsv", "kind")),
        NounClasses.read("nouns.tsv", "class"),
        LightVerbs.read(),
        Operators.read());
  }
}
