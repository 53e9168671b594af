package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;

/**
 * Turns heads of noun phrases into parties: actors of the article, or words for people and bodies.
 */
final class Parties {
  private static final Set<String> OWN = Set.of("we", "us", "i", "me", "our", "my");

  private final Sentence sentence;
  private final Participants participants;
  private final @Nullable Statement within;

  /**
   * @param within the statement that the event stands in, or null
   */
  Parties(Sentence sentence, Participants participants, @Nullable Statement within) {
    this.sentence = sentence;
    this.participants = participants;
    this.within = within;
  }

  /** The parties behind some noun phrases, each actor once. */
  List<Party> of(List<Integer> heads) {
    List<Party> found = new ArrayList<>();
    Set<Object> seen = new LinkedHashSet<>();
    for (int head : heads) {
      for (Party party : of(head)) {
        Object key = party.actor() != null ? party.actor() : party.mention();
        if (key != null && seen.add(key)) {
          found.add(party);
        }
      }
    }
    return found;
  }

  private List<Party> of(int head) {
    Token token = sentence.token(head);
    Optional<ActorMention> mention = participants.mention(sentence, head);
    if (mention.isPresent()) {
      return List.of(party(mention.get(), mention.get().span()));
    }
    if (OWN.contains(token.lower())) {
      return within != null && within.speaker().actor() != null
          ? List.of(new Party(within.speaker().actor(), token.span(), Party.Basis.PRONOUN))
          : List.of();
    }
    for (Token other : sentence.children(head, "appos", "flat")) {
      Optional<ActorMention> apposed = participants.mention(sentence, other.index());
      if (apposed.isPresent()) {
        return List.of(party(apposed.get(), apposed.get().span()));
      }
    }
    return described(head, token);
  }

  private static Party party(ActorMention mention, Span span) {
    Party.Basis basis =
        switch (mention.form()) {
          case NAME -> Party.Basis.NAMED;
          case PRONOUN -> Party.Basis.PRONOUN;
          case TITLE, DESCRIPTION -> Party.Basis.DESCRIPTION;
        };
    return new Party(mention.actor(), span, basis);
  }

  /** “Russian troops”, “the government of Peru”, “protesters”. */
  private List<Party> described(int head, Token token) {
    boolean word =
        participants.isWordFor("human", token)
            || participants.isWordFor("body", token)
            || participants.isWordFor("thing", token);
    if (!word && !token.isNoun() && !token.tag().equals("CD")) {
      return List.of();
    }
    List<Party> found = new ArrayList<>();
    for (Token modifier : sentence.children(head, "amod", "compound", "nmod:poss", "nmod")) {
      if (modifier.is("nmod")
          && !modifier.relation().equals("nmod:poss")
          && !(word && isOf(modifier))) {
        continue;
      }
      Optional<ActorMention> mention = participants.mention(sentence, modifier.index());
      if (mention.isPresent() && (word || !modifier.is("nmod"))) {
        int first = Math.min(modifier.index(), head);
        int last = Math.max(modifier.index(), head);
        found.add(
            new Party(mention.get().actor(), sentence.span(first, last), Party.Basis.DESCRIPTION));
      }
    }
    if (found.isEmpty()
        && (participants.isWordFor("human", token) || participants.isWordFor("body", token))) {
      found.add(new Party(null, phrase(head), Party.Basis.DESCRIPTION));
    }
    return found;
  }

  private boolean isOf(Token modifier) {
    return sentence.children(modifier.index(), "case").stream()
        .anyMatch(c -> Set.of("of", "from", "in").contains(c.lower()));
  }

  private Span phrase(int head) {
    int first = head;
    for (Token token : sentence.children(head, "amod", "compound", "nummod")) {
      first = Math.min(first, token.index());
    }
    return sentence.span(first, head);
  }
}
