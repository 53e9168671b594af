package org.onrecord.engine.kernel;

/** A basic dependency tree over the tokens of a sentence: a head and a relation for each. */
public final class DependencyTree {
  private final int[] heads;
  private final String[] relations;

  DependencyTree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /** How many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  /** The index of a token's head, from 0, or -1 for the root. */
  public int head(int token) {
    return heads[token];
  }

  /** The Universal Dependencies relation of a token to its head, {@code root} for the root. */
  public String relation(int token) {
    return relations[token];
  }

  /** The heads of all tokens, a fresh array. */
  public int[] heads() {
    return heads.clone();
  }

  /** The relations of all tokens, a fresh array. */
  public String[] relations() {
    return relations.clone();
  }
}
