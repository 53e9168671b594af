package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.MergedActors.Merge;
import org.onrecord.actor.NameFacts.Fact;
import org.onrecord.article.ArticleId;

/**
 * Gives one actor one id across articles: what the tables know has its id already; persons go
 * together by full name in whatever spelling, by surname alone only where an office or a country
 * says so; bodies by full name, with its legal form or without, or by an acronym that only one of
 * them has. Descriptions never go together by their words. The order of articles does not matter.
 */
public final class ActorMerger {
  private static final String SURNAME = "surname ";
  private static final String ACRONYM = "acronym ";
  private static final String COMPANY = "company ";
  private static final String HOLDERS = "office ";

  private final ActorDecisions decisions;
  private final Map<ActorId, ActorId> joins = new LinkedHashMap<>();
  private final Roster roster;
  private final Holders holders;

  ActorMerger(Gazetteer gazetteer, Roster roster, ActorDecisions decisions) {
    this.decisions = decisions;
    decisions.joins().forEach(join -> joins.put(join.actor(), decisions.joined(join.actor())));
    this.holders = new Holders(gazetteer, roster);
    this.roster = roster;
  }

  /** The actors of a pile of articles, each of which comes once. */
  public MergedActors merge(Collection<ArticleCast> pile) {
    NameFacts.Counted said = new NameFacts.Counted();
    pile.forEach(cast -> facts(cast).forEach(said::add));
    Finding finding = new Finding(said);
    List<Merge> merges = new ArrayList<>();
    Map<ActorId, NameFacts.Counted> gathered = new TreeMap<>();
    for (ArticleCast cast : pile) {
      for (Actor actor : cast.actors()) {
        Merge merge = merge(cast, actor, finding);
        if (!merge.global().equals(actor.id())) {
          merges.add(merge);
        }
        NameFacts.Counted facts =
            gathered.computeIfAbsent(merge.global(), id -> new NameFacts.Counted());
        facts(merge.global(), actor).forEach(facts::add);
      }
    }
    merges.sort(Comparator.comparing(Merge::article).thenComparing(Merge::local));
    List<Actor> actors = new ArrayList<>();
    gathered.forEach((id, facts) -> actors.add(actor(id, facts)));
    return new MergedActors(actors, merges);
  }

  /** What an article adds to what is known of names. */
  public List<Fact> facts(ArticleCast cast) {
    List<Fact> facts = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      learn(cast, actor, facts);
    }
    return facts;
  }

  /** What an article's actor adds to the actor of the pile that it is. */
  public List<Fact> facts(ActorId global, Actor actor) {
    return Gathered.facts(global, actor).stream()
        .map(fact -> new Fact("=" + global, fact))
        .toList();
  }

  /** The actor of the pile that the facts under its id tell of. */
  public Actor actor(ActorId global, NameFacts facts) {
    return Gathered.actor(global, facts.under("=" + global));
  }

  /**
   * What the id of an article's actor depends on.
   *
   * @param spelling under a surname, the full name; empty elsewhere
   * @param bare the actor, where a surname alone is its name
   */
  public record Use(String key, String spelling, @Nullable Actor bare) {}

  /** What the ids of the actors of an article depend on. */
  public List<Use> uses(ArticleCast cast) {
    List<Use> uses = new ArrayList<>();
    for (Actor actor : cast.actors()) {
      boolean local = isLocal(cast, actor);
      boolean named = !actor.aliases().isEmpty();
      if (actor.kind() == Actor.Kind.PERSON) {
        PersonName name = PersonName.of(actor.name());
        if (named) {
          String spelling = local ? "" : Namesakes.key(actor, name, isRostered(actor));
          uses.add(new Use(SURNAME + name.surnameKey(), spelling, local ? actor : null));
        } else if (local) {
          for (Office office : actor.offices()) {
            String single = holders.single(office);
            if (single != null) {
              uses.add(new Use(HOLDERS + single, "", null));
            }
          }
        }
      } else if (BodyForms.isBody(actor) && BodyForms.isAcronym(actor.name())) {
        uses.add(new Use(ACRONYM + Spelling.fold(actor.name()), "", null));
      } else if (BodyForms.isBody(actor) && !local) {
        uses.add(new Use(COMPANY + BodyForms.plain(actor.name()), "", null));
      }
    }
    return uses;
  }

  /**
   * What other facts under a key may change.
   *
   * @param all whether every use of the key
   * @param spellings the uses of these spellings
   * @param bare of the uses of a surname alone those of these actors
   */
  public record Turned(boolean all, Set<String> spellings, Predicate<Actor> bare) {
    public Turned {
      spellings = Set.copyOf(spellings);
    }
  }

  /** Of what depends on a key, that which other facts under it may change. */
  public static Turned turned(
      String key, SortedMap<String, Integer> before, SortedMap<String, Integer> after) {
    if (!key.startsWith(SURNAME)) {
      boolean same = only(key, before.keySet()).equals(only(key, after.keySet()));
      return new Turned(!same, Set.of(), actor -> !same);
    }
    Namesakes old = Namesakes.of(before);
    Namesakes now = Namesakes.of(after);
    Set<String> spellings = now.turned(old);
    spellings.addAll(old.turned(now));
    return new Turned(
        false,
        spellings,
        actor -> {
          PersonName name = PersonName.of(actor.name());
          return !old.bare(actor, name).equals(now.bare(actor, name));
        });
  }

  /** Whom a key that is no surname points to: the only one, of companies of one name the first. */
  private static String only(String key, Set<String> ids) {
    if (ids.isEmpty()) {
      return "";
    }
    boolean company = key.startsWith(COMPANY);
    return company == ids.size() > 1 ? new TreeSet<>(ids).first() : "";
  }

  /** Makes what is known of names ready for many articles; it must not change meanwhile. */
  public Finding finding(NameFacts facts) {
    return new Finding(facts);
  }

  /** The ids of the actors of an article that get another one in the pile. */
  public Map<ActorId, ActorId> merge(ArticleCast cast, Finding finding) {
    Map<ActorId, ActorId> ids = new LinkedHashMap<>();
    for (Actor actor : cast.actors()) {
      Merge merge = merge(cast, actor, finding);
      if (!merge.global().equals(actor.id())) {
        ids.put(actor.id(), merge.global());
      }
    }
    return ids;
  }

  /** What is known of names, made ready once for each key. */
  public static final class Finding {
    private final NameFacts facts;
    private final Map<String, Namesakes> surnames = new LinkedHashMap<>();
    private final Map<String, String> only = new LinkedHashMap<>();

    private Finding(NameFacts facts) {
      this.facts = facts;
    }

    private Namesakes namesakes(PersonName name) {
      return surnames.computeIfAbsent(
          name.surnameKey(), key -> Namesakes.of(facts.under(SURNAME + key)));
    }

    /** An id; empty where there is none. */
    private String only(String key) {
      return only.computeIfAbsent(key, k -> ActorMerger.only(k, facts.under(k).keySet()));
    }
  }

  private static boolean isLocal(ArticleCast cast, Actor actor) {
    return actor.id().value().endsWith("-" + cast.article());
  }

  private boolean isRostered(Actor actor) {
    return roster.person(actor.id().value()).isPresent();
  }

  private void learn(ArticleCast cast, Actor actor, List<Fact> facts) {
    if (isLocal(cast, actor)) {
      return;
    }
    String id = actor.id().value();
    if (actor.kind() == Actor.Kind.PERSON) {
      PersonName name = PersonName.of(actor.name());
      for (String fact : Namesakes.facts(actor, name, isRostered(actor))) {
        facts.add(new Fact(SURNAME + name.surnameKey(), fact));
      }
      for (Office office : actor.offices()) {
        String single = holders.single(office);
        if (single != null) {
          facts.add(new Fact(HOLDERS + single, id));
        }
      }
    } else if (BodyForms.isBody(actor)) {
      facts.add(new Fact(COMPANY + BodyForms.plain(actor.name()), id));
      for (String alias : actor.aliases()) {
        if (BodyForms.isAcronym(alias) && !BodyForms.isAcronym(actor.name())) {
          facts.add(new Fact(ACRONYM + Spelling.fold(alias), id));
        }
      }
    }
  }

  private Merge merge(ArticleCast cast, Actor actor, Finding finding) {
    Merge found = find(cast, actor, finding);
    ActorId joined = joins.getOrDefault(found.global(), found.global());
    for (ActorDecisions.Split split : decisions.splits()) {
      if (split.article().equals(cast.article())
          && (split.actor().equals(actor.id()) || split.actor().equals(joined))) {
        return new Merge(cast.article(), actor.id(), split.as(), "decided");
      }
    }
    return joined.equals(found.global())
        ? found
        : new Merge(cast.article(), actor.id(), joined, "decided");
  }

  private Merge find(ArticleCast cast, Actor actor, Finding finding) {
    ArticleId article = cast.article();
    boolean local = isLocal(cast, actor);
    if (actor.kind() == Actor.Kind.PERSON) {
      PersonName name = PersonName.of(actor.name());
      boolean named = !actor.aliases().isEmpty();
      if (named && !local) {
        Optional<ActorId> id = finding.namesakes(name).full(actor, name, isRostered(actor));
        if (id.isPresent()) {
          return new Merge(article, actor.id(), id.get(), "same-name");
        }
      }
      if (named && local) {
        Optional<Map.Entry<ActorId, String>> id = finding.namesakes(name).bare(actor, name);
        if (id.isPresent()) {
          return new Merge(article, actor.id(), id.get().getKey(), id.get().getValue());
        }
      }
      if (local && !named) {
        for (Office office : actor.offices()) {
          Roster.Person holder = holders.holder(cast, office);
          if (holder != null) {
            return new Merge(article, actor.id(), holder.id(), "holder-at-date");
          }
          String only = finding.only(HOLDERS + holders.single(office));
          if (!only.isEmpty()) {
            return new Merge(article, actor.id(), new ActorId(only), "only-holder");
          }
        }
      }
    } else if (BodyForms.isBody(actor) && BodyForms.isAcronym(actor.name())) {
      String only = finding.only(ACRONYM + Spelling.fold(actor.name()));
      if (!only.isEmpty()) {
        return new Merge(article, actor.id(), new ActorId(only), "same-acronym");
      }
    } else if (BodyForms.isBody(actor) && !local) {
      String first = finding.only(COMPANY + BodyForms.plain(actor.name()));
      if (!first.isEmpty()) {
        return new Merge(article, actor.id(), new ActorId(first), "same-company");
      }
    }
    return new Merge(article, actor.id(), actor.id(), "same-id");
  }
}
