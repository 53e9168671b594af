package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.article.Article;
import org.onrecord.language.Mention;
import org.onrecord.language.Parse;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.time.TimeExpression;

/** Finds the actors of an article and every place that refers to them. */
public final class ActorResolver {
  public Cast resolve(Article article, Parse parse, List<TimeExpression> times) {
    Map<ActorId, Actor> actors = new LinkedHashMap<>();
    Map<String, ActorId> bySurname = new LinkedHashMap<>();
    List<ActorMention> mentions = new ArrayList<>();
    for (Sentence sentence : parse.sentences()) {
      for (Mention name : Mention.of(sentence)) {
        String words = sentence.span(name.first(), name.last()).of(article.text());
        String surname = sentence.token(name.last()).lower();
        ActorId id = new ActorId(slug(words));
        if (name.entity().equals("PERSON")) {
          id = bySurname.computeIfAbsent(surname, s -> new ActorId(slug(words)));
        }
        ActorId actor = id;
        actors.computeIfAbsent(
            id,
            i -> new Actor(actor, words, kind(name.entity()), null, List.of(), List.of(), null));
        mentions.add(
            new ActorMention(
                id,
                sentence.span(name.first(), name.last()),
                ActorMention.Form.NAME,
                sentence.index(),
                head(sentence, name)));
      }
    }
    return new Cast(new ArrayList<>(actors.values()), mentions);
  }

  private static int head(Sentence sentence, Mention name) {
    for (int i = name.first(); i <= name.last(); i++) {
      Token token = sentence.token(i);
      if (token.head() < name.first() || token.head() > name.last()) {
        return i;
      }
    }
    return name.last();
  }

  private static Actor.Kind kind(String entity) {
    return switch (entity) {
      case "PERSON" -> Actor.Kind.PERSON;
      case "LOCATION" -> Actor.Kind.PLACE;
      default -> Actor.Kind.ORGANISATION;
    };
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
