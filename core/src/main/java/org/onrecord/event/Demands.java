package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Event.Status;

/**
 * “Israel must end its attacks, Russia said”: what somebody says that another must do is a demand.
 */
final class Demands {
  private static final Set<String> MUST = Set.of("must", "should");
  private static final Set<String> SELF =
      Set.of("we", "i", "it", "you", "there", "this", "that", "one");

  private final CameoCode code;

  Demands(CameoCodes codes) {
    this.code = codes.of("100");
  }

  boolean mayHold(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.tag().equals("MD") && MUST.contains(t.lower()));
  }

  List<Coding> codings(Clauses clauses, Participants participants) {
    List<Coding> found = new ArrayList<>();
    Sentence sentence = clauses.sentence();
    for (Token modal : sentence.tokens()) {
      if (!modal.tag().equals("MD") || !MUST.contains(modal.lower()) || modal.head() < 0) {
        continue;
      }
      int verb = modal.head();
      List<Integer> bound = clauses.subjects(verb);
      if (clauses.isPassive(verb)) {
        bound = clauses.objects(verb);
      }
      List<Integer> target =
          bound.stream()
              .filter(
                  b ->
                      participants.isSomebody(sentence, b)
                          && !SELF.contains(sentence.token(b).lower()))
              .toList();
      if (target.isEmpty()) {
        continue;
      }
      int saying = saying(clauses, verb);
      List<Integer> source = saying < 0 ? List.of() : clauses.subjects(saying);
      found.add(
          new Coding(
              modal.index(),
              modal.index(),
              verb,
              code,
              new Roles(source, target).apart(),
              Status.HAPPENED,
              Telling.MAIN,
              source.isEmpty(),
              "m." + modal.lower(),
              saying < 0 ? 0.5 : 0.7));
    }
    return found;
  }

  private static int saying(Clauses clauses, int verb) {
    Token token = clauses.token(verb);
    for (int step = 0; step < 4 && token.head() >= 0; step++) {
      if (token.is("ccomp", "parataxis") && clauses.isOf("declaring", token.head())) {
        return token.head();
      }
      if (!token.is("conj", "ccomp", "xcomp")) {
        break;
      }
      token = clauses.token(token.head());
    }
    // “Israel must stop, Russia said”: the saying may hang on what is said.
    for (Token below : clauses.sentence().children(verb, "parataxis", "ccomp")) {
      if (clauses.isOf("declaring", below.index())) {
        return below.index();
      }
    }
    return -1;
  }
}
