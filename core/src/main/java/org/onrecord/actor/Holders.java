package org.onrecord.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Publication;
import org.onrecord.time.DateRange;

/** Who holds an office that only one can hold. */
final class Holders {
  /** Offices below this rank may have more than one holder. */
  private static final int SINGLE_RANK = 70;

  private final Gazetteer gazetteer;
  private final Roster roster;

  Holders(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /** An office that only one can hold at a time, as a key. */
  @Nullable String single(Office office) {
    if (office.of() == null || office.title().startsWith("former ")) {
      return null;
    }
    for (Gazetteer.OfficeTitle title : gazetteer.offices().exactly(office.title())) {
      if (title.rank() >= SINGLE_RANK) {
        return title.id() + " of " + office.of();
      }
    }
    return null;
  }

  /** Who held an office when an article was published, if the roster knows just one. */
  Roster.@Nullable Person holder(ArticleCast cast, Office office) {
    Publication published = cast.published();
    if (published == null || office.of() == null || office.title().startsWith("former ")) {
      return null;
    }
    DateRange when = new DateRange(published.from(), published.to());
    for (Gazetteer.OfficeTitle title : gazetteer.offices().exactly(office.title())) {
      for (Known of : gazetteer.names().exactly(office.of())) {
        String body = of.sort() == Known.Sort.COUNTRY ? of.country() : of.id().value();
        Optional<Roster.Person> holder =
            body == null ? Optional.empty() : roster.holder(title.id(), body, when);
        if (holder.isPresent()) {
          return holder.get();
        }
      }
    }
    return null;
  }
}
