package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.MergedActors.Merge;
import org.onrecord.article.Publication;
import org.onrecord.time.DateRange;

/**
 * Gives one actor one id across articles: what the tables know has its id already; persons go
 * together by full name in whatever spelling, by surname alone only where an office or a country
 * says so; bodies by full name or by an acronym that only one of them has. Descriptions never go
 * together by their words. The order of articles does not matter.
 */
public final class ActorMerger {
  /** Offices below this rank may have more than one holder. */
  private static final int SINGLE_RANK = 70;

  private final ActorDecisions decisions;
  private final Map<ActorId, ActorId> joins = new LinkedHashMap<>();
  private final Roster roster;
  private final Gazetteer gazetteer;

  ActorMerger(Gazetteer gazetteer, Roster roster, ActorDecisions decisions) {
    this.decisions = decisions;
    decisions.joins().forEach(join -> joins.put(join.actor(), decisions.joined(join.actor())));
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /** The actors of a pile of articles, each of which comes once. */
  public MergedActors merge(Collection<ArticleCast> pile) {
    Map<String, Namesakes> surnames = new LinkedHashMap<>();
    Map<String, SortedSet<String>> acronyms = new LinkedHashMap<>();
    Map<String, SortedSet<String>> holders = new LinkedHashMap<>();
    for (ArticleCast cast : pile) {
      for (Actor actor : cast.actors()) {
        learn(cast, actor, surnames, acronyms, holders);
      }
    }
    List<Merge> merges = new ArrayList<>();
    Map<ActorId, Gathered> gathered = new TreeMap<>();
    for (ArticleCast cast : pile) {
      for (Actor actor : cast.actors()) {
        Merge merge = merge(cast, actor, surnames, acronyms, holders);
        if (!merge.global().equals(actor.id())) {
          merges.add(merge);
        }
        gathered.computeIfAbsent(merge.global(), Gathered::new).add(actor);
      }
    }
    merges.sort(Comparator.comparing(Merge::article).thenComparing(Merge::local));
    return new MergedActors(gathered.values().stream().map(Gathered::actor).toList(), merges);
  }

  private static boolean isLocal(ArticleCast cast, Actor actor) {
    return actor.id().value().endsWith("-" + cast.article());
  }

  private boolean isRostered(Actor actor) {
    return roster.person(actor.id().value()).isPresent();
  }

  private void learn(
      ArticleCast cast,
      Actor actor,
      Map<String, Namesakes> surnames,
      Map<String, SortedSet<String>> acronyms,
      Map<String, SortedSet<String>> holders) {
    if (isLocal(cast, actor)) {
      return;
    }
    if (actor.kind() == Actor.Kind.PERSON) {
      PersonName name = PersonName.of(actor.name());
      surnames
          .computeIfAbsent(name.surnameKey(), k -> new Namesakes())
          .add(actor, name, isRostered(actor));
      for (Office office : actor.offices()) {
        String single = single(office);
        if (single != null) {
          holders.computeIfAbsent(single, k -> new TreeSet<>()).add(actor.id().value());
        }
      }
    } else if (isBody(actor)) {
      for (String alias : actor.aliases()) {
        if (isAcronym(alias) && !isAcronym(actor.name())) {
          acronyms
              .computeIfAbsent(Spelling.fold(alias), k -> new TreeSet<>())
              .add(actor.id().value());
        }
      }
    }
  }

  /** An office that only one can hold at a time, as a key. */
  private @Nullable String single(Office office) {
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
  private Roster.@Nullable Person holder(ArticleCast cast, Office office) {
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

  private static boolean isBody(Actor actor) {
    return switch (actor.kind()) {
      case ORGANISATION, GOVERNMENT, ARMED_GROUP, GROUP, OUTLET -> true;
      default -> false;
    };
  }

  private static boolean isAcronym(String name) {
    return name.length() >= 2
        && name.length() <= 8
        && name.indexOf(' ') < 0
        && name.equals(name.toUpperCase(Locale.ROOT))
        && Character.isLetter(name.charAt(0));
  }

  private Merge merge(
      ArticleCast cast,
      Actor actor,
      Map<String, Namesakes> surnames,
      Map<String, SortedSet<String>> acronyms,
      Map<String, SortedSet<String>> holders) {
    for (ActorDecisions.Split split : decisions.splits()) {
      if (split.article().equals(cast.article()) && split.actor().equals(actor.id())) {
        return new Merge(cast.article(), actor.id(), split.as(), "decided");
      }
    }
    Merge found = find(cast, actor, surnames, acronyms, holders);
    ActorId joined = joins.getOrDefault(found.global(), found.global());
    return joined.equals(found.global())
        ? found
        : new Merge(cast.article(), actor.id(), joined, "decided");
  }

  private Merge find(
      ArticleCast cast,
      Actor actor,
      Map<String, Namesakes> surnames,
      Map<String, SortedSet<String>> acronyms,
      Map<String, SortedSet<String>> holders) {
    boolean local = isLocal(cast, actor);
    if (actor.kind() == Actor.Kind.PERSON) {
      PersonName name = PersonName.of(actor.name());
      Namesakes namesakes = surnames.get(name.surnameKey());
      boolean named = !actor.aliases().isEmpty();
      if (namesakes != null && named && !local) {
        Optional<ActorId> id = namesakes.full(actor, name, isRostered(actor));
        if (id.isPresent()) {
          return new Merge(cast.article(), actor.id(), id.get(), "same-name");
        }
      }
      if (namesakes != null && named && local) {
        Optional<Map.Entry<ActorId, String>> id = namesakes.bare(actor, name);
        if (id.isPresent()) {
          return new Merge(cast.article(), actor.id(), id.get().getKey(), id.get().getValue());
        }
      }
      if (local && !named) {
        for (Office office : actor.offices()) {
          Roster.Person holder = holder(cast, office);
          if (holder != null) {
            return new Merge(cast.article(), actor.id(), holder.id(), "holder-at-date");
          }
          SortedSet<String> in =
              holders.getOrDefault(String.valueOf(single(office)), new TreeSet<>());
          if (in.size() == 1) {
            return new Merge(cast.article(), actor.id(), new ActorId(in.first()), "only-holder");
          }
        }
      }
    } else if (isBody(actor) && isAcronym(actor.name())) {
      SortedSet<String> bodies =
          acronyms.getOrDefault(Spelling.fold(actor.name()), new TreeSet<>());
      if (bodies.size() == 1) {
        return new Merge(cast.article(), actor.id(), new ActorId(bodies.first()), "same-acronym");
      }
    }
    return new Merge(cast.article(), actor.id(), actor.id(), "same-id");
  }
}
