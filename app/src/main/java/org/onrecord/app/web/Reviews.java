package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.store.Decision;
import org.onrecord.store.Doubt;
import org.onrecord.store.EntryAnswer;

/** Puts doubts as questions to a person, and makes decisions of the answers. */
final class Reviews {
  /** Others who may have said it, a key each. */
  private static final int CHOICES = 9;

  private final Archive archive;
  private final Evidence evidence;

  Reviews(Archive archive) {
    this.archive = archive;
    this.evidence = new Evidence(archive);
  }

  /** The name of a kind for people. */
  static String label(Doubt.Kind kind) {
    return switch (kind) {
      case SPEAKERS -> "Unsure speakers";
      case RECOVERED -> "Speakers given back";
      case CONTRADICTIONS -> "Contradictions";
      case ACTORS -> "Same person?";
    };
  }

  /** The kind that an address names. */
  static Optional<Doubt.Kind> kind(@Nullable String name) {
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** A doubt as a question. */
  ReviewView.Item item(Doubt doubt) {
    if (doubt instanceof Doubt.Speaker speaker) {
      return speaker(speaker);
    }
    if (doubt instanceof Doubt.Recovered recovered) {
      return recovered(recovered);
    }
    if (doubt instanceof Doubt.Parted parted) {
      return parted(parted);
    }
    return namesakes((Doubt.Namesakes) doubt);
  }

  private ReviewView.Item speaker(Doubt.Speaker doubt) {
    EntryId id = doubt.statement();
    Optional<EntryAnswer> entry = archive.reading().answers().entry(id);
    List<EntryAnswer.Part> speakers = entry.map(e -> e.parties("speaker")).orElse(List.of());
    String name =
        speakers.stream().map(EntryAnswer.Part::name).filter(n -> n != null).findFirst().orElse("");
    ActorId actor =
        speakers.stream()
            .map(EntryAnswer.Part::actor)
            .filter(a -> a != null)
            .findFirst()
            .orElse(null);
    return new ReviewView.Item(
        id.value(),
        name.isEmpty()
            ? "Does the article leave open who said this?"
            : "Did " + name + " say this?",
        evidence.of(id.value(), "in the article"),
        name.isEmpty() ? "Yes, nobody is named" : "Yes, " + name,
        name.isEmpty() ? "No, it is no statement" : "No, nobody who is named",
        choices(id, actor),
        why(entry.map(e -> e.why().rule()).orElse(""), doubt.confidence()));
  }

  private static String why(String rule, double confidence) {
    return rule + ", " + Words.percent(confidence) + " sure";
  }

  /** Others of the article, those named most first. */
  private List<ReviewView.Choice> choices(EntryId statement, @Nullable ActorId known) {
    Optional<ArticleRecord> record = evidence.article(Evidence.articleOf(statement.value()));
    if (record.isEmpty()) {
      return List.of();
    }
    Map<ActorId, Integer> named = new LinkedHashMap<>();
    for (ActorMention mention : record.get().mentions()) {
      named.merge(mention.actor(), 1, Integer::sum);
    }
    named.keySet().removeIf(id -> id.equals(known));
    List<ActorId> ids = new ArrayList<>(named.keySet());
    ids.sort((a, b) -> named.getOrDefault(b, 0) - named.getOrDefault(a, 0));
    List<ReviewView.Choice> choices = new ArrayList<>();
    for (ActorId id : ids.subList(0, Math.min(CHOICES, ids.size()))) {
      String name = archive.directory().actor(id).map(Actor::name).orElse(id.value());
      choices.add(new ReviewView.Choice(choices.size() + 1, id.value(), name));
    }
    return choices;
  }

  private ReviewView.Item recovered(Doubt.Recovered doubt) {
    String name =
        archive.directory().actor(doubt.speaker()).map(Actor::name).orElse(doubt.speaker().value());
    List<ReviewView.Evidence> shown =
        new ArrayList<>(evidence.of(doubt.statement().value(), "names no speaker"));
    shown.addAll(evidence.of(doubt.from().value(), "names " + name));
    return new ReviewView.Item(
        doubt.subject(),
        "Is this the same saying, and so " + name + "’s?",
        shown,
        "Yes, " + name,
        "No, leave the speaker open",
        List.of(),
        why("given back by another article", doubt.confidence()));
  }

  private ReviewView.Item parted(Doubt.Parted doubt) {
    List<ReviewView.Evidence> shown =
        new ArrayList<>(evidence.of(doubt.contradiction().a(), "one side"));
    shown.addAll(evidence.of(doubt.contradiction().b(), "the other"));
    return new ReviewView.Item(
        doubt.subject(),
        "Do these two part (" + doubt.contradiction().kind().label() + ")?",
        shown,
        "Yes, they part",
        "No, take it out",
        List.of(),
        why(doubt.contradiction().why().rule(), doubt.confidence()));
  }

  private ReviewView.Item namesakes(Doubt.Namesakes doubt) {
    String shorter = doubt.shorter().name();
    String fuller = doubt.fuller().name();
    List<ReviewView.Evidence> shown = new ArrayList<>(evidence.of(doubt.shorter().id(), shorter));
    shown.addAll(evidence.of(doubt.fuller().id(), fuller));
    return new ReviewView.Item(
        doubt.subject(),
        "Is “" + shorter + "” " + fuller + "?",
        shown,
        "Yes, one person",
        "No, two",
        List.of(),
        "both in " + String.join("; ", doubt.stories()));
  }

  /**
   * The decision that an answer makes.
   *
   * @param answer {@code yes}, {@code no}, or {@code actor} with who it was
   */
  static Decision decision(
      Doubt.Kind kind, String subject, String answer, @Nullable String actor, boolean named) {
    if (answer.equals("actor") && kind == Doubt.Kind.SPEAKERS && actor != null) {
      return new Decision.CorrectSpeaker(new EntryId(subject), new ActorId(actor));
    }
    boolean yes = answer.equals("yes");
    if (!yes && !answer.equals("no")) {
      throw Refusal.bad("There is no answer '" + answer + "'", "Answer yes, no or skip.");
    }
    return switch (kind) {
      case SPEAKERS ->
          yes
              ? new Decision.Confirm(subject)
              : named
                  ? new Decision.CorrectSpeaker(new EntryId(subject), null)
                  : new Decision.Reject(new EntryId(subject));
      case RECOVERED ->
          yes ? new Decision.Confirm(subject) : new Decision.LeaveOpen(new EntryId(subject));
      case CONTRADICTIONS ->
          yes ? new Decision.Confirm(subject) : new Decision.Reject(new EntryId(subject));
      case ACTORS -> {
        String[] two = subject.split(" ");
        if (two.length != 2) {
          throw Refusal.bad("This names no two actors", "Go back to the review and try again.");
        }
        yield yes
            ? new Decision.JoinActors(new ActorId(two[0]), new ActorId(two[1]))
            : new Decision.Confirm(subject);
      }
    };
  }
}
