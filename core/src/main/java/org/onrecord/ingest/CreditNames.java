package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers whom a page credits, and whom its own credit lines show to be its outlet. */
final class CreditNames {
  private static final Set<String> REPORTS =
      Set.of("reports", "reported", "reporting", "published", "writes");

  private final List<String> names = new ArrayList<>();
  private @Nullable String outlet;

  /** Takes in a credit line; that of a picture says nothing about the report. */
  void add(Line line, Credit credit) {
    if (credit.kind() == Credit.Kind.PICTURE) {
      return;
    }
    Optional<String> own = withAgencies(line);
    if (own.isPresent()) {
      outlet = outlet == null ? own.get() : outlet;
      return;
    }
    credit.names().forEach(this::credit);
  }

  /** Takes in the outlet that the head of the page names. */
  void masthead(String name) {
    outlet = outlet == null ? name : outlet;
    names.remove(name);
  }

  /**
   * Takes in a paragraph: “according to The Ledger”, “The Ledger reports that …”. A name of one
   * word that is none of an agency must not be a person's.
   */
  void add(Line paragraph) {
    List<String> words = paragraph.rawWords();
    for (Outlets.Found found : Outlets.in(words)) {
      boolean single = found.name().indexOf(' ') < 0;
      boolean capitals = found.name().equals(found.name().toUpperCase(Locale.ROOT));
      boolean sure = !single || capitals || found.known().kind() == Outlets.Kind.AGENCY;
      if (sure && (isAccordingTo(words, found.from()) || isReporting(words, found.to()))) {
        credit(found.name());
      }
    }
  }

  private static boolean isAccordingTo(List<String> words, int at) {
    int to = at > 0 && words.get(at - 1).equals("the") ? at - 1 : at;
    return to >= 2
        && words.get(to - 1).equals("to")
        && words.get(to - 2).equalsIgnoreCase("according");
  }

  private static boolean isReporting(List<String> words, int at) {
    boolean plain =
        at > 0 && Character.isLetter(words.get(at - 1).charAt(words.get(at - 1).length() - 1));
    return plain && at < words.size() && REPORTS.contains(words.get(at));
  }

  /** Takes in a dateline: an agency there is credited, an outlet there is the page's own. */
  void add(Dateline dateline) {
    for (String source : dateline.sources()) {
      boolean own = Outlets.named(source).map(k -> k.kind() == Outlets.Kind.OUTLET).orElse(false);
      if (own && outlet == null) {
        outlet = source;
      } else {
        credit(source);
      }
    }
  }

  private void credit(String name) {
    Optional<Outlets.Known> known = Outlets.named(name);
    boolean other = names.stream().noneMatch(n -> isSame(n, name, known));
    if (other && (outlet == null || !isSame(outlet, name, known))) {
      names.add(name);
    }
  }

  private static boolean isSame(String one, String name, Optional<Outlets.Known> known) {
    return one.equals(name) || (known.isPresent() && Outlets.named(one).equals(known));
  }

  /** “The Ledger and agencies”: the outlet names itself beside those that it has drawn on. */
  private static Optional<String> withAgencies(Line line) {
    List<String> words = line.rawWords();
    int and = words.lastIndexOf("and");
    boolean agencies = and > 0 && and == words.size() - 2 && line.words().contains("agencies");
    if (!agencies || words.get(0).equalsIgnoreCase("staff")) {
      return Optional.empty();
    }
    String name = String.join(" ", words.subList(0, and));
    boolean agency = Outlets.named(name).map(k -> k.kind() != Outlets.Kind.OUTLET).orElse(false);
    return agency || name.contains(",") ? Optional.empty() : Optional.of(name);
  }

  Optional<String> outlet() {
    return Optional.ofNullable(outlet);
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
