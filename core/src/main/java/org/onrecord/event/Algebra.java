package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;

/** Event × modality: works out the class, code and status of an event from the inside outwards. */
final class Algebra {
  private final ModalCodes modal;

  Algebra(ModalCodes modal) {
    this.modal = modal;
  }

  Outcome apply(Trigger trigger, List<Level> levels, Clauses clauses) {
    Run run = new Run(trigger, levels.get(0), clauses);
    for (Level level : levels.subList(1, levels.size())) {
      run.under(level);
    }
    return run.outcome();
  }

  /** One event on its way up. */
  private final class Run {
    private final Clauses clauses;
    private CameoCode code;
    private int giver;
    private Status status;
    private boolean dropped;
    private boolean purpose;
    private boolean allowed;
    private boolean intended;
    private @Nullable Integer demandedBy;
    private Status demandStatus = Status.HAPPENED;
    private final List<Integer> folded = new ArrayList<>();
    private final List<String> chain = new ArrayList<>();

    Run(Trigger trigger, Level own, Clauses clauses) {
      this.clauses = clauses;
      this.code = trigger.frame().code();
      this.giver = trigger.token();
      this.status = own.mood().status(own.negated());
      if (own.mood() == Mood.PURPOSE && ModalCodes.isDoneByTrying(code.plover())) {
        // Who meets to discuss, discusses; who is sent to destroy has not yet destroyed.
        int head = clauses.token(own.token()).head();
        Mood above =
            head >= 0 && clauses.token(head).isVerb()
                ? new MoodFinder(clauses).mood(head)
                : Mood.FACT;
        this.status = above == Mood.PURPOSE ? Status.HAPPENED : above.status(false);
      } else {
        this.purpose = own.mood() == Mood.PURPOSE;
      }
      boolean needsNo =
          trigger.frame().needs().stream()
              .anyMatch(n -> n.conditions().stream().anyMatch(c -> c.value().equals("neg")));
      if (needsNo && own.negated()) {
        this.status = Status.HAPPENED;
      } else if (own.negated() && own.mood() == Mood.FUTURE && isRefusable(code.plover())) {
        code = modal.rejected(code);
        status = Status.HAPPENED;
        chain.add("will-not");
      } else if (own.mood() == Mood.FUTURE && !own.negated()) {
        intended = !clauses.isPassive(trigger.anchor());
      }
    }

    private boolean isRefusable(Plover plover) {
      return ModalCodes.isCooperative(plover);
    }

    void under(Level level) {
      if (purpose) {
        purpose = false;
        status = Status.HAPPENED;
      }
      Modality does = level.does();
      Plover plover = code.plover();
      switch (does) {
        case COMMIT, PROPOSE, VOW ->
            give(
                level,
                ModalCodes.isCooperative(plover)
                    ? modal.agreed(code)
                    : ModalCodes.isDeed(plover) || does == Modality.VOW
                        ? modal.threatened(code)
                        : code);
        case THREATEN -> give(level, modal.threatened(code));
        case WARN -> warn(level);
        case REFUSE -> give(level, modal.rejected(code));
        case END -> give(level, modal.ended(code));
        case PLAN, WANT -> {
          status = ahead(level);
          intended = true;
          chain.add(name(does));
        }
        case EXPECT -> {
          status = ahead(level);
          intended = false;
          chain.add(name(does));
        }
        case CONSIDER, SEEM -> {
          status = does == Modality.SEEM ? status : Status.HYPOTHETICAL;
          chain.add(name(does));
        }
        case DEMAND, ORDER, MUST -> {
          demandedBy = level.token();
          demandStatus = level.mood().status(level.negated());
          status = Status.CALLED_FOR;
          intended = false;
          chain.add(name(does));
        }
        case DENY -> {
          status = Status.DENIED;
          chain.add(name(does));
        }
        case FAIL -> fail(level);
        case ALLOW, PREVENT, HELP, FORCE, ACCUSE -> {
          // Who refuses to allow, or agrees to help, refuses or agrees.
          allowed = !dropped && (does == Modality.ALLOW || does == Modality.HELP);
          dropped = true;
          chain.add(name(does));
        }
        case TRY -> {
          outer(level);
          chain.add(name(does));
        }
        case DECIDE, DO, SAY -> outer(level);
        case GO -> {
          outer(level);
          if (status == Status.HAPPENED) {
            status = Status.ONGOING;
          }
        }
      }
    }

    /** What is planned if something holds is only thought of. */
    private static Status ahead(Level level) {
      return level.negated()
          ? Status.DENIED
          : level.mood() == Mood.POSSIBLE ? Status.HYPOTHETICAL : Status.PLANNED;
    }

    /** The governing word gives the class, and its clause the status. */
    private void give(Level level, CameoCode given) {
      dropped = dropped && !allowed;
      code = given;
      giver = level.token();
      folded.add(level.token());
      demandedBy = null;
      status =
          level.mood() == Mood.PURPOSE && !level.negated()
              ? Status.HAPPENED
              : level.mood().status(level.negated());
      intended = level.mood() == Mood.FUTURE && !level.negated();
      chain.add(name(level.does()));
      if (level.negated()
          && level.mood() == Mood.FUTURE
          && ModalCodes.isCooperative(given.plover())) {
        code = modal.rejected(given);
        status = Status.HAPPENED;
      }
    }

    /**
     * Who warns of their own deed threatens; who warns of another's does not say that it is done.
     */
    private void warn(Level level) {
      List<Integer> warner = clauses.subjects(level.token());
      List<Integer> doer = clauses.subjects(giver);
      boolean own =
          doer.isEmpty()
              || doer.stream().anyMatch(warner::contains)
              || doer.stream().anyMatch(d -> clauses.token(d).isPronoun());
      if (own) {
        give(level, modal.threatened(code));
      } else {
        status = Status.HYPOTHETICAL;
        dropped = true;
        chain.add(name(level.does()));
      }
    }

    private void fail(Level level) {
      Plover plover = code.plover();
      if (!level.negated()
          && (plover == Plover.SUPPORT || plover == Plover.AGREE || plover == Plover.CONSULT)) {
        give(level, modal.rejected(code));
      } else {
        status = level.negated() ? status : Status.DENIED;
        chain.add(name(level.does()));
      }
    }

    private void outer(Level level) {
      if ((level.mood() != Mood.FACT && level.mood() != Mood.PURPOSE) || level.negated()) {
        status = level.mood().status(level.negated());
        intended = level.mood() == Mood.FUTURE && !level.negated();
        if (level.negated() && level.mood() == Mood.FUTURE && isRefusable(code.plover())) {
          code = modal.rejected(code);
          status = Status.HAPPENED;
        }
      }
    }

    Outcome outcome() {
      if (intended && status == Status.PLANNED && ModalCodes.isDeed(code.plover())) {
        code =
            ModalCodes.isCooperative(code.plover()) ? modal.agreed(code) : modal.threatened(code);
        chain.add("will");
      }
      return new Outcome(
          code, giver, status, dropped, purpose, folded, demandedBy, demandStatus, chain);
    }

    private String name(Modality does) {
      return does.name().toLowerCase(Locale.ROOT);
    }
  }
}
