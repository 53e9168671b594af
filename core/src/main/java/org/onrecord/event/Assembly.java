package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Token;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;

/**
 * Puts the codings of one trigger together: its parties, and those of the word that gives its
 * class.
 */
final class Assembly {
  private final Clauses clauses;
  private final Participants participants;
  private final RoleFinder roles;
  private final Map<Integer, Trigger> triggers;
  private final ModalCodes modal;
  private final Confidence confidence;

  Assembly(
      Clauses clauses,
      Participants participants,
      RoleFinder roles,
      Map<Integer, Trigger> triggers,
      ModalCodes modal) {
    this.clauses = clauses;
    this.participants = participants;
    this.roles = roles;
    this.triggers = triggers;
    this.modal = modal;
    this.confidence = new Confidence(clauses, participants);
  }

  void codings(Trigger trigger, Outcome outcome, List<Coding> out) {
    Roles inner = roles.roles(trigger);
    Integer demander = outcome.demandedBy();
    if (demander != null) {
      demanded(trigger, outcome, inner, demander, out);
      return;
    }
    if (outcome.dropped()) {
      return;
    }
    Roles parties = outcome.giver() == trigger.token() ? inner : governed(trigger, outcome, inner);
    add(trigger, outcome.giver(), outcome.code(), parties, outcome.status(), outcome, out);
  }

  /** The demand is an event where no frame of its own tells it; what is demanded is called for. */
  private void demanded(
      Trigger trigger, Outcome outcome, Roles inner, int demander, List<Coding> out) {
    Trigger own = triggers.get(demander);
    List<Integer> source = doers(demander);
    if (own == null || own.frame().code().plover() != Plover.REQUEST) {
      List<Integer> target = somebody(inner.source(), source);
      target = target.isEmpty() ? somebody(inner.target(), source) : target;
      add(
          trigger,
          demander,
          modal.requested(outcome.code()),
          new Roles(source, target),
          outcome.demandStatus(),
          outcome,
          out);
    } else if (roles.roles(own).target().isEmpty()
        || somebody(roles.roles(own).target(), source).isEmpty()) {
      List<Integer> target = somebody(inner.source(), source);
      target = target.isEmpty() ? somebody(inner.target(), source) : target;
      add(
          own,
          demander,
          modal.requested(outcome.code()),
          new Roles(source, target),
          outcome.demandStatus(),
          outcome,
          out);
    }
    boolean whole =
        !somebody(inner.source(), List.of()).isEmpty()
            && !somebody(inner.target(), inner.source()).isEmpty();
    boolean joined =
        outcome.code().plover() == Plover.COOPERATE
            && trigger.frame().part() == Frame.Part.NOUN
            && inner.source().isEmpty();
    if (joined && !outcome.dropped()) {
      // Who calls for a coalition would be in it.
      Roles wanted = new Roles(source, inner.target()).apart();
      add(trigger, trigger.token(), outcome.code(), wanted, Status.CALLED_FOR, outcome, out);
    } else if (whole && !outcome.dropped() && !inner.source().equals(source)) {
      add(trigger, trigger.token(), outcome.code(), inner, Status.CALLED_FOR, outcome, out);
    }
  }

  private Roles governed(Trigger trigger, Outcome outcome, Roles inner) {
    int giver = outcome.giver();
    List<Integer> source = doers(giver);
    Trigger own = triggers.get(giver);
    Roles outer = own == null ? Roles.NONE : roles.roles(own);
    source = source.isEmpty() ? outer.source() : source;
    source = source.isEmpty() ? inner.source() : source;
    List<Integer> target = somebody(inner.target(), source);
    if (outcome.code().plover() == Plover.REJECT && trigger.frame().part() == Frame.Part.NOUN) {
      // What is refused goes back to its maker: “opposed French mediation with Syria”.
      List<Integer> makers = somebody(inner.source(), source);
      target = makers.isEmpty() ? target : makers;
    }
    if (target.isEmpty()
        || (outcome.code().plover() == Plover.THREATEN && own != null && own.fit() > 0)) {
      List<Integer> addressed = somebody(outer.target(), source);
      target = addressed.isEmpty() ? target : addressed;
    }
    if (target.isEmpty()) {
      target = somebody(inner.source(), source);
    }
    if (target.isEmpty()) {
      target = inner.target();
    }
    return new Roles(source, target).apart();
  }

  private List<Integer> doers(int word) {
    Token token = clauses.token(word);
    if (token.isVerb()) {
      return clauses.isPassive(word) ? clauses.agents(word) : clauses.subjects(word);
    }
    if (token.isNoun()) {
      List<Integer> holders = clauses.holders(word);
      if (!holders.isEmpty()) {
        return holders;
      }
      int head = token.head();
      return head >= 0 && clauses.token(head).isVerb() ? clauses.subjects(head) : List.of();
    }
    return clauses.subjects(word);
  }

  private List<Integer> somebody(List<Integer> tokens, List<Integer> except) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int token : tokens) {
      if (!except.contains(token) && participants.isSomebody(clauses.sentence(), token)) {
        found.add(token);
      }
    }
    return new ArrayList<>(found);
  }

  private void add(
      Trigger trigger,
      int giver,
      CameoCode code,
      Roles all,
      Status status,
      Outcome outcome,
      List<Coding> out) {
    Roles parties = clauses.inTail(trigger.token()) ? all : outside(all);
    int first = giver;
    int last = giver;
    if (giver >= 2
        && clauses.token(giver - 1).word().equals("-")
        && clauses.token(giver - 2).head() == giver) {
      first = giver - 2;
    }
    String particle = giver == trigger.token() ? trigger.frame().particle() : "";
    if (!particle.isEmpty()) {
      for (Token token :
          clauses.sentence().children(giver, "compound:prt", "advmod", "compound", "amod")) {
        if (token.lower().equals(particle) && Math.abs(token.index() - giver) == 1) {
          first = Math.min(first, token.index());
          last = Math.max(last, token.index());
        }
      }
    }
    out.add(
        new Coding(
            first,
            last,
            trigger.anchor(),
            code,
            parties,
            status,
            confidence.telling(trigger.anchor()),
            false,
            SentenceCoder.rule(trigger, outcome),
            confidence.of(trigger, outcome, parties)));
  }

  private Roles outside(Roles all) {
    return new Roles(
        all.source().stream().filter(t -> !clauses.inTail(t)).toList(),
        all.target().stream().filter(t -> !clauses.inTail(t)).toList());
  }
}
