package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;

/** The tokens of one sentence and their dependency tree. */
public final class Sentence {
  private final int index;
  private final int block;
  private final List<Token> tokens;
  private final int[][] children;
  private final int[] left;
  private final int[] right;

  /**
   * @param index place among the sentences of the article, from 0
   * @param block index of the article's block that it stands in
   * @param tokens at least one
   */
  public Sentence(int index, int block, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.index = index;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    int n = tokens.size();
    int[] counts = new int[n];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    this.children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[counts[i]];
      counts[i] = 0;
    }
    for (Token token : tokens) {
      int head = token.head();
      if (head >= 0) {
        children[head][counts[head]++] = token.index();
      }
    }
    this.left = new int[n];
    this.right = new int[n];
    edges();
  }

  /** The outermost tokens below each token, found upwards from the leaves in one pass. */
  private void edges() {
    int n = tokens.size();
    int[] waiting = new int[n];
    int[] ready = new int[n];
    int top = 0;
    for (int i = 0; i < n; i++) {
      left[i] = i;
      right[i] = i;
      waiting[i] = children[i].length;
      if (waiting[i] == 0) {
        ready[top++] = i;
      }
    }
    while (top > 0) {
      int i = ready[--top];
      int head = tokens.get(i).head();
      if (head >= 0) {
        left[head] = Math.min(left[head], left[i]);
        right[head] = Math.max(right[head], right[i]);
        if (--waiting[head] == 0) {
          ready[top++] = head;
        }
      }
    }
  }

  public int index() {
    return index;
  }

  public int block() {
    return block;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** From its first to its last character in the article. */
  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(size() - 1).span().end());
  }

  /** The characters from one token to another, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** The indices of the tokens that hang on a token, from left to right. */
  public int[] children(int i) {
    return children[i].clone();
  }

  /** The tokens that hang on a token by one of these relations (or their subtypes), in order. */
  public List<Token> children(int i, String... relations) {
    List<Token> found = new ArrayList<>();
    for (int child : children[i]) {
      if (tokens.get(child).is(relations)) {
        found.add(tokens.get(child));
      }
    }
    return found;
  }

  /** The first token that hangs on a token by one of these relations (or their subtypes). */
  public Optional<Token> child(int i, String... relations) {
    for (int child : children[i]) {
      if (tokens.get(child).is(relations)) {
        return Optional.of(tokens.get(child));
      }
    }
    return Optional.empty();
  }

  public Optional<Token> head(int i) {
    int head = tokens.get(i).head();
    return head < 0 ? Optional.empty() : Optional.of(tokens.get(head));
  }

  /** The root of the tree. */
  public Token root() {
    for (Token token : tokens) {
      if (token.head() < 0) {
        return token;
      }
    }
    return tokens.get(0);
  }

  /** Index of the leftmost token of the subtree of a token. */
  public int leftEdge(int i) {
    return left[i];
  }

  /** Index of the rightmost token of the subtree of a token. */
  public int rightEdge(int i) {
    return right[i];
  }

  /** Whether a token hangs, directly or through others, on an ancestor (or is it). */
  public boolean isBelow(int i, int ancestor) {
    int at = i;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** Index of the last token that begins at or before an offset, -1 if none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
