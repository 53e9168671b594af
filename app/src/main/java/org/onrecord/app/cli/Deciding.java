package org.onrecord.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.app.pile.LazyLinguist;
import org.onrecord.app.pile.Rosters;
import org.onrecord.language.Linguist;
import org.onrecord.record.EntryId;
import org.onrecord.store.ActorAnswer;
import org.onrecord.store.Decision;
import org.onrecord.store.EntryAnswer;
import org.onrecord.store.RelateNew;
import org.onrecord.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands that decide have in common. */
final class Deciding {
  /** So many who may be meant are named in a message. */
  private static final int NAMED = 6;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing of what was decided.")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Opens the store that is decided about. */
  Store open() {
    return store.openExisting();
  }

  /** Keeps decisions and brings what follows from them up to date. */
  int keep(Store opened, List<Decision> decisions) {
    PrintWriter err = spec.commandLine().getErr();
    List<String> kept = new ArrayList<>();
    for (Decision decision : decisions) {
      long number = opened.decide(decision);
      kept.add(number + "  " + DecisionsCommand.words(decision));
    }
    relate(opened);
    if (!quiet) {
      kept.forEach(line -> err.println(Table.cell(line)));
    }
    return Commands.DONE;
  }

  /** Brings what follows from the decisions up to date. */
  void relate(Store opened) {
    if (!opened.isRelated()) {
      Linguist engine = LazyLinguist.of(null);
      new RelateNew(Rosters.onrecord(engine, opened.roster())).relate(opened);
    }
  }

  /** Says something, unless nothing is to be said. */
  void say(String line) {
    if (!quiet) {
      spec.commandLine().getErr().println(line);
    }
  }

  /**
   * The one actor of a store whom a text means: by id, else by a whole name, else by part of one.
   *
   * @throws UserError if nobody or several may be meant
   */
  static ActorId actor(Store opened, String text) {
    List<Actor> found = new ArrayList<>();
    for (ActorAnswer answer : opened.answers().actors(text)) {
      Actor actor = answer.actor();
      if (actor.id().value().equals(text)) {
        return actor.id();
      }
      found.add(actor);
    }
    if (isDecidedAbout(opened, text)) {
      return new ActorId(text);
    }
    List<Actor> whole = found.stream().filter(actor -> isCalled(actor, text)).toList();
    List<Actor> meant = whole.isEmpty() ? found : whole;
    if (meant.size() == 1) {
      return meant.get(0).id();
    }
    if (meant.isEmpty()) {
      throw new UserError("nobody in the store is called '" + text + "'; 'onrecord who' lists all");
    }
    StringBuilder who = new StringBuilder();
    for (Actor actor : meant.subList(0, Math.min(NAMED, meant.size()))) {
      who.append("\n  ").append(actor.id()).append("  ").append(Table.cell(actor.name()));
    }
    throw new UserError(
        "'" + text + "' may be one of " + meant.size() + "; give the id, as one of" + who);
  }

  private static boolean isCalled(Actor actor, String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return actor.name().toLowerCase(Locale.ROOT).equals(wanted)
        || actor.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted));
  }

  /** An id that a decision has taken away or brought in. */
  private static boolean isDecidedAbout(Store opened, String id) {
    Set<String> ids = new LinkedHashSet<>();
    for (Store.Numbered numbered : opened.decisions()) {
      if (numbered.decision() instanceof Decision.JoinActors join) {
        ids.add(join.actor().value());
      } else if (numbered.decision() instanceof Decision.SplitActor split) {
        ids.add(split.as().value());
      }
    }
    return ids.contains(id);
  }

  /**
   * An entry of a store.
   *
   * @throws UserError if there is none of this id, or of another kind
   */
  static EntryAnswer entry(Store opened, String id) {
    return opened
        .answers()
        .entry(new EntryId(id))
        .orElseThrow(
            () ->
                new UserError(
                    "nothing in the store has the id '"
                        + id
                        + "'; 'onrecord said --json' (or events, figures) shows the ids"));
  }
}
