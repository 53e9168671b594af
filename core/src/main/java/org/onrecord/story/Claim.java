package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.article.Span;
import org.onrecord.record.Statement;

/** What a statement holds to be so, word by word, for comparing it with what others hold. */
final class Claim {
  private static final int REACH = 3;

  private final Saying saying;
  private final Wording whole;
  private final List<String> exact = new ArrayList<>();
  private final List<String> normal = new ArrayList<>();
  private final List<Boolean> names = new ArrayList<>();

  private final Set<String> content = new HashSet<>();
  private final boolean negator;

  private Claim(Saying saying) {
    this.saying = saying;
    this.whole = saying.whole();
    String text = saying.article().text();
    for (int i = 0; i < whole.size(); i++) {
      String word = whole.span(i).of(text);
      exact.add(WordForm.exact(word));
      normal.add(WordForm.normal(word));
      boolean starts = i == 0 || whole.segment(i - 1) != whole.segment(i);
      names.add(Character.isUpperCase(word.charAt(0)) && !(starts && whole.isLight(i)));
      if (!whole.isLight(i) && !WordClasses.isNegator(exact.get(i))) {
        content.add(normal.get(i));
      }
    }
    negator = exact.stream().anyMatch(WordClasses::isNegator);
  }

  static Claim of(Saying saying) {
    return new Claim(saying);
  }

  Saying saying() {
    return saying;
  }

  Statement statement() {
    return saying.statement();
  }

  int size() {
    return normal.size();
  }

  String exact(int i) {
    return exact.get(i);
  }

  String normal(int i) {
    return normal.get(i);
  }

  boolean isName(int i) {
    return names.get(i);
  }

  boolean isLight(int i) {
    return whole.isLight(i);
  }

  int segment(int i) {
    return whole.segment(i);
  }

  Span span(int i) {
    return whole.span(i);
  }

  /** Whether a word of negation stands shortly before, in the same sentence. */
  boolean isNegated(int i) {
    for (int k = i - 1; k >= 0 && k >= i - REACH && segment(k) == segment(i); k--) {
      if (WordClasses.isNegator(exact(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word of negation stands in it. */
  boolean hasNegator() {
    return negator;
  }

  /** The words of content, names among them. */
  Set<String> content() {
    return new HashSet<>(content);
  }

  /** How many words of content two claims share. */
  static int shared(Claim a, Claim b) {
    int n = 0;
    for (String word : a.content) {
      n += b.content.contains(word) ? 1 : 0;
    }
    return n;
  }

  /** The number of different words of content of the shorter one. */
  static int shorter(Claim a, Claim b) {
    return Math.min(a.content.size(), b.content.size());
  }

  /** The words of content of one sentence that are no names. */
  Set<String> things(int segment) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < size(); i++) {
      if (segment(i) == segment && !isLight(i) && !isName(i)) {
        words.add(normal(i));
      }
    }
    return words;
  }

  /** Whether both speakers are known and differ. */
  static boolean differ(Claim a, Claim b) {
    return Saying.conflict(a.saying, b.saying);
  }

  /** Whether they stand in two articles, or have two speakers. */
  static boolean apart(Claim a, Claim b) {
    Actor x = a.saying.speaker();
    Actor y = b.saying.speaker();
    boolean oneVoice = x != null && y != null && x.id().equals(y.id());
    return !oneVoice && (differ(a, b) || !a.saying.article().id().equals(b.saying.article().id()));
  }
}
