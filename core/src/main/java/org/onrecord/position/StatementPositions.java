package org.onrecord.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;

/** Where speakers stand by what they say of others: “Assad cannot be part of that coalition”. */
final class StatementPositions {
  private static final double SURE = 0.75;

  private final Reading reading;
  private final Stances stances;

  StatementPositions(Reading reading, Stances stances) {
    this.reading = reading;
    this.stances = stances;
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    List<Statement> statements = reading.soFar(Statement.class);
    for (Sentence sentence : reading.parse().sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<Stance> stance = stances.at(sentence, token);
        if (stance.isEmpty()) {
          continue;
        }
        Statement statement = around(statements, token);
        ActorId to = subject(sentence, token);
        ActorId from = statement == null ? null : statement.speaker().actor();
        if (statement != null && from != null && to != null) {
          drafts.add(
              new Draft(
                  from,
                  to,
                  stance.get().backs(),
                  stance.get().issue(),
                  statement.date(),
                  sentence.span(),
                  new Voice.Spoken(statement.id()),
                  stance.get().id(),
                  SURE));
        }
      }
    }
    return drafts;
  }

  private static @Nullable Statement around(List<Statement> statements, Token token) {
    Statement found = null;
    for (Statement statement : statements) {
      if (statement.passage().covers(token.span())
          && (found == null || statement.passage().length() < found.passage().length())) {
        found = statement;
      }
    }
    return found;
  }

  /** The actor that the predicate is said of, through control (“must step aside”) and relatives. */
  private @Nullable ActorId subject(Sentence sentence, Token predicate) {
    Token at = predicate;
    for (int step = 0; step < 4; step++) {
      Optional<Token> subject = sentence.child(at.index(), "nsubj");
      if (subject.isPresent()) {
        Token noun = subject.get();
        if (noun.tag().startsWith("W") && at.is("acl") && at.head() >= 0) {
          noun = sentence.token(at.head());
        }
        return actor(sentence, noun);
      }
      if (!at.is("xcomp", "conj") || at.head() < 0) {
        return null;
      }
      at = sentence.token(at.head());
    }
    return null;
  }

  private @Nullable ActorId actor(Sentence sentence, Token noun) {
    Optional<ActorMention> mention = reading.cast().at(sentence.index(), noun.index());
    return mention.map(ActorMention::actor).orElse(null);
  }
}
