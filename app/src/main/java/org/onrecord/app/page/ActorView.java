package org.onrecord.app.page;

import java.util.List;

/** All that the record holds of one actor. */
public record ActorView(
    Who who,
    String kind,
    String country,
    String deck,
    List<String> offices,
    List<String> aliases,
    String wikidata,
    List<Ref> stories,
    List<First> firsts,
    List<Line> said,
    List<Group> groups,
    List<String> changes) {
  public ActorView {
    offices = List.copyOf(offices);
    aliases = List.copyOf(aliases);
    stories = List.copyOf(stories);
    firsts = List.copyOf(firsts);
    said = List.copyOf(said);
    groups = List.copyOf(groups);
    changes = List.copyOf(changes);
  }

  /** The first place where an article names the actor. */
  public record First(Ref place, String published, Excerpt words) {}

  /** What it did, what was done to it, or where it stands. */
  public record Group(String anchor, String title, List<Deed> deeds) {
    public Group {
      deeds = List.copyOf(deeds);
    }
  }

  /** One deed or position. */
  public record Deed(
      String what,
      boolean rejects,
      String when,
      Excerpt words,
      String voice,
      Ref place,
      String entry) {}
}
