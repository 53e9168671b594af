package org.onrecord.engine.kernel;

import java.util.Arrays;

/**
 * A configuration of the arc-standard system (Nivre, 2004) for one sentence: a stack, the tokens
 * not yet read, and the arcs so far, with the two outermost children of each token on either side
 * kept as they come.
 *
 * <p>Token 0 is the root; the words are 1 to {@code length}.
 */
final class ArcStandard {
  private static final int NONE = -1;

  private final int length;
  private final int[] stack;
  private int depth;
  private int next;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  ArcStandard(int length) {
    this.length = length;
    this.stack = new int[length + 1];
    this.depth = 1;
    this.next = 1;
    this.heads = new int[length + 1];
    this.labels = new int[length + 1];
    this.left = children();
    this.secondLeft = children();
    this.right = children();
    this.secondRight = children();
  }

  private int[] children() {
    int[] children = new int[length + 1];
    Arrays.fill(children, NONE);
    return children;
  }

  boolean done() {
    return depth == 1 && next > length;
  }

  boolean canShift() {
    return next <= length;
  }

  /** With a single word or none above the root there is one legal transition only. */
  boolean forced() {
    return depth <= 2;
  }

  int head(int token) {
    return heads[token];
  }

  int label(int token) {
    return labels[token];
  }

  /** Takes the one legal transition: a shift, or, when all is read, the arc from the root. */
  void force(int rootLabel) {
    if (canShift()) {
      shift();
    } else {
      rightArc(rootLabel);
    }
  }

  void shift() {
    stack[depth++] = next++;
  }

  void leftArc(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondLeft[head] = left[head];
    left[head] = child;
    stack[depth - 2] = head;
    depth--;
  }

  void rightArc(int label) {
    int child = stack[depth - 1];
    int head = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondRight[head] = right[head];
    right[head] = child;
    depth--;
  }

  /** Writes the token at each of the model's places, or -1 where there is none. */
  void places(int[] places) {
    places[0] = onStack(2);
    places[1] = onStack(1);
    places[2] = onStack(0);
    places[3] = ahead(0);
    places[4] = ahead(1);
    places[5] = ahead(2);
    children(onStack(0), places, ParserModel.FIRST_CHILD);
    children(onStack(1), places, ParserModel.FIRST_CHILD + 6);
  }

  private void children(int token, int[] places, int at) {
    places[at] = of(left, token);
    places[at + 1] = of(right, token);
    places[at + 2] = of(secondLeft, token);
    places[at + 3] = of(secondRight, token);
    places[at + 4] = of(left, of(left, token));
    places[at + 5] = of(right, of(right, token));
  }

  private static int of(int[] children, int token) {
    return token < 0 ? NONE : children[token];
  }

  private int onStack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  private int ahead(int k) {
    return next + k <= length ? next + k : NONE;
  }
}
