package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
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
  private static final Set<String> ABSTRACT =
      Set.of(
          "support", "concern", "help", "aid", "move", "plan", "policy", "war", "attack", "raid",
          "strike", "law", "deal", "visit", "call", "claim", "offer", "demand", "threat", "vote",
          "talk", "news", "fact", "issue", "role", "effort", "crisis", "event", "use", "stance");
  private static final List<String> ABSTRACT_ENDINGS =
      List.of("ion", "ment", "ness", "ity", "ing", "ance", "ence", "ure", "al");

  private static final Set<String> OWN = Set.of("we", "us", "i", "me", "our", "my");

  private final Sentence sentence;
  private final Participants participants;
  private final Attribution tail;
  private final @Nullable Statement within;

  /**
   * @param within the statement that the event stands in, or null
   */
  Parties(Sentence sentence, Participants participants, @Nullable Statement within) {
    this.sentence = sentence;
    this.participants = participants;
    this.tail = Attribution.of(sentence);
    this.within = within;
  }

  /**
   * Those who act: a noun that is nobody does not stand for who modifies it (“Russia's support”
   * does not raise concerns for Russia).
   */
  List<Party> doers(List<Integer> heads) {
    return of(heads.stream().filter(h -> !isDeed(h)).toList());
  }

  private boolean isDeed(int head) {
    Token token = sentence.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean abstracted =
        ABSTRACT.contains(lemma) || ABSTRACT_ENDINGS.stream().anyMatch(lemma::endsWith);
    return token.isNoun()
        && abstracted
        && !participants.isSomebody(sentence, head)
        && participants.mention(sentence, head).isEmpty();
  }

  /** Whether a party is known by a name: an actor of the article, or a people (“Nigerians”). */
  boolean isNamed(Party party) {
    return party.actor() != null
        || (party.mention() != null
            && sentence.tokens().stream()
                .anyMatch(
                    t ->
                        Participants.isPeople(t)
                            && party.mention().covers(t.span())
                            && t.span().end() == party.mention().end()));
  }

  /** Whether a party has a name or a country, and is more than words such as “the rebels”. */
  boolean isKnown(Party party) {
    boolean named = party.actor() != null && participants.isKnown(party.actor());
    return named
        || (party.mention() != null
            && sentence.tokens().stream()
                .anyMatch(t -> t.isName() && party.mention().covers(t.span())));
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
    if (token.lower().equals("what")) {
      return List.of();
    }
    Optional<ActorMention> mention = participants.mention(sentence, head);
    Optional<ActorMention> apposed = apposed(head);
    Optional<Party> body = mention.flatMap(m -> bodyOf(head, m));
    if (body.isPresent()) {
      return List.of(body.get());
    }
    if (mention.isPresent()
        && (mention.get().form() == ActorMention.Form.NAME || apposed.isEmpty())) {
      return List.of(party(mention.get(), mention.get().span()));
    }
    if (OWN.contains(token.lower())) {
      return own(token);
    }
    if (token.isPronoun() && !token.lower().endsWith("self") && !token.lower().endsWith("selves")) {
      return told(head);
    }
    Optional<ActorMention> named = namedAfter(head);
    if (named.isPresent()) {
      return List.of(party(named.get(), named.get().span()));
    }
    if (apposed.isPresent()) {
      return List.of(party(apposed.get(), apposed.get().span()));
    }
    return described(head, token);
  }

  /** “Activists from the Reform Party”: people with no name act for the body that they are of. */
  private Optional<Party> bodyOf(int head, ActorMention people) {
    boolean nameless =
        people.form() == ActorMention.Form.DESCRIPTION
            && participants
                .actor(people.actor())
                .map(a -> a.kind() == Actor.Kind.GROUP && a.country() == null)
                .orElse(false);
    Token word = sentence.token(head);
    if (!nameless || Clauses.GRAMMAR.contains("relation", word.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (Token other : sentence.children(head, "nmod")) {
      boolean from =
          sentence.children(other.index(), "case").stream().anyMatch(c -> c.lower().equals("from"));
      Optional<ActorMention> body = participants.mention(sentence, other.index());
      if (from && body.filter(b -> b.form() == ActorMention.Form.NAME && !isPlace(b)).isPresent()) {
        return body.map(
            b -> new Party(b.actor(), sentence.span(head, other.index()), Party.Basis.DESCRIPTION));
      }
    }
    return Optional.empty();
  }

  private Optional<ActorMention> apposed(int head) {
    for (Token other : sentence.children(head, "appos", "flat")) {
      if (tail.holds(other.index()) && !tail.holds(head)) {
        continue;
      }
      Optional<ActorMention> found =
          participants
              .mention(sentence, other.index())
              .filter(m -> m.form() == ActorMention.Form.NAME);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** “We”: the body that the speaker holds an office of, else the speaker. */
  private List<Party> own(Token token) {
    ActorId speaker = within == null ? null : within.speaker().actor();
    if (speaker == null) {
      List<Party> told = told(token.index());
      speaker = told.isEmpty() ? null : told.get(0).actor();
    }
    if (speaker == null) {
      return List.of();
    }
    ActorId body =
        token.lower().startsWith("m") || token.lower().equals("i") ? speaker : body(speaker);
    return List.of(new Party(body, token.span(), Party.Basis.PRONOUN));
  }

  private ActorId body(ActorId speaker) {
    return participants
        .actor(speaker)
        .flatMap(
            actor ->
                actor.offices().stream()
                    .map(o -> o.of() == null ? "" : o.of())
                    .flatMap(of -> participants.named(of).stream())
                    .findFirst())
        .orElse(speaker);
  }

  /** “Turkey said it would …”: a pronoun that nobody resolved, as the subject of what is said. */
  private List<Party> told(int pronoun) {
    int at = pronoun;
    for (int step = 0; step < 6 && sentence.token(at).head() >= 0; step++) {
      Token token = sentence.token(at);
      if (token.is("ccomp")) {
        for (int subject : new Clauses(sentence).subjects(token.head())) {
          if (!sentence.token(subject).isPronoun()) {
            return of(subject).stream()
                .map(p -> new Party(p.actor(), sentence.token(pronoun).span(), Party.Basis.PRONOUN))
                .filter(p -> p.actor() != null)
                .toList();
          }
        }
        return List.of();
      }
      at = token.head();
    }
    return List.of();
  }

  /** “The leader Mahmoud Abbas”: a name right after a word for a person or a body. */
  private Optional<ActorMention> namedAfter(int head) {
    Token word = sentence.token(head);
    boolean someone = participants.isWordFor("human", word) || participants.isWordFor("body", word);
    if (!someone || head + 1 >= sentence.size()) {
      return Optional.empty();
    }
    return sentence.token(head + 1).isName()
        ? participants.mention(sentence, head + 1)
        : Optional.empty();
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
    List<Party> found = new ArrayList<>(modifying(head, word, 2));
    boolean people =
        participants.isWordFor("human", token)
            || participants.isWordFor("body", token)
            || Participants.isPeople(token);
    if (found.isEmpty() && people) {
      found.add(new Party(null, phrase(head), Party.Basis.DESCRIPTION));
    }
    return found;
  }

  /** The actors that modify a noun: “Russian and Chinese troops”, “a jet of the Polish navy”. */
  private List<Party> modifying(int head, boolean word, int depth) {
    List<Party> found = new ArrayList<>();
    boolean another =
        Clauses.GRAMMAR.contains("relation", sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    for (Token modifier : sentence.children(head, "amod", "compound", "nmod:poss", "nmod")) {
      if (another && modifier.tag().equals("PRP$")) {
        // “Its partners” are others.
        continue;
      }
      boolean phrase = modifier.is("nmod") && !modifier.relation().equals("nmod:poss");
      if (phrase && !(word && isOf(modifier))) {
        continue;
      }
      for (int each : new Clauses(sentence).coordinated(modifier.index())) {
        Optional<ActorMention> mention = participants.mention(sentence, each);
        if (mention.isPresent() && !word && isPlace(mention.get())) {
          continue;
        }
        if (mention.isPresent()) {
          int first = Math.min(each, head);
          int last = Math.max(each, head);
          found.add(
              new Party(
                  mention.get().actor(), sentence.span(first, last), Party.Basis.DESCRIPTION));
        } else if (OWN.contains(sentence.token(each).lower())) {
          found.addAll(own(sentence.token(each)));
        } else if (phrase && depth > 1) {
          found.addAll(modifying(each, true, depth - 1));
        }
      }
      if (phrase && !found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private boolean isPlace(ActorMention mention) {
    return participants.actor(mention.actor()).map(a -> a.kind() == Actor.Kind.PLACE).orElse(false);
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
