package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers whom a page credits, and whom its own credit lines show to be its outlet. */
final class CreditNames {
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
    if (!names.contains(name) && !name.equals(outlet)) {
      names.add(name);
    }
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
