package org.onrecord.app.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands round the content of every page; the template {@code layout.jte} draws it.
 *
 * @param links as they are on this page
 * @param nav the views of the story that the page belongs to
 * @param data the page's data: JSON and CSV
 * @param program name and version
 * @param query what was searched for, shown in the search box
 */
public record Frame(
    String title, Links links, List<Item> nav, List<Item> data, String program, String query) {
  /** A link with its words; {@code current} where it leads to this page. */
  public record Item(String label, String address, boolean current) {}

  public Frame {
    nav = List.copyOf(nav);
    data = List.copyOf(data);
  }

  /** The frame of a page that belongs to no story and has no data. */
  public static Frame of(String title, Links links, String program) {
    return new Frame(title, links, List.of(), List.of(), program, "");
  }

  /** The address of the front page. */
  public String home() {
    return links.to(new View.Home());
  }

  /** The address of the page about the program. */
  public String about() {
    return links.to(new View.About());
  }

  /** Where the search form leads; empty where there is none. */
  public String search() {
    return links.search().orElse("");
  }

  /** The policy that the page carries itself; empty where a server sends one. */
  public String policy() {
    return links.policy().orElse("");
  }

  /** The addresses of the scripts. */
  public List<String> scripts() {
    return Asset.SCRIPTS.stream().map(links::asset).toList();
  }

  /** The address of the style sheet. */
  public String style() {
    return links.asset(Asset.STYLE);
  }

  static List<Item> data(Links links, View view) {
    return List.of(
        new Item("JSON", links.to(view, Format.JSON), false),
        new Item("CSV", links.to(view, Format.CSV), false));
  }

  static List<Item> nav(Links links, String story, Optional<View.Aspect> current) {
    return java.util.Arrays.stream(View.Aspect.values())
        .map(
            aspect ->
                new Item(
                    aspect.label(),
                    links.to(new View.OfStory(story, aspect)),
                    current.filter(aspect::equals).isPresent()))
        .toList();
  }
}
