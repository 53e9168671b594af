package org.onrecord.app.web;

import java.util.List;

/**
 * One doubtful thing for a person to decide, or none.
 *
 * @param tabs the kinds of doubt, with how many there are
 * @param item empty where nothing is in doubt
 * @param kind of the item, as addresses name it
 * @param skip how many were passed over
 * @param last number of the decision that can be undone; empty for none
 */
public record ReviewView(List<Tab> tabs, List<Item> item, String kind, int skip, String last) {
  public ReviewView {
    tabs = List.copyOf(tabs);
    item = List.copyOf(item);
  }

  /** A kind of doubt. */
  public record Tab(String label, String address, int count, boolean current) {}

  /**
   * What is in doubt.
   *
   * @param yes what a yes means, in a few words
   * @param no what a no means
   * @param why the rule, and how sure it is
   */
  public record Item(
      String subject,
      String question,
      List<Evidence> evidence,
      String yes,
      String no,
      List<Choice> choices,
      String why) {
    public Item {
      evidence = List.copyOf(evidence);
      choices = List.copyOf(choices);
    }
  }

  /** Words of an article that bear on it. */
  public record Evidence(String label, String outlet, String address, List<Marked> words) {
    public Evidence {
      words = List.copyOf(words);
    }
  }

  /** Somebody else who may have said it. */
  public record Choice(int key, String actor, String name) {}
}
