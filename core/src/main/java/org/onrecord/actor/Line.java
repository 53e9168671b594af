package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Gazetteer.Institution;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** A sentence with its words of office, its names and, as they are settled, whose they are. */
final class Line {
  private final Sentence sentence;
  private final List<TitlePhrase> titles;
  private final List<PhraseTable.Match<Institution>> institutions;
  private final List<PhraseTable.Match<Known>> descriptions;
  private final List<Name> names;
  private final boolean[] quoted;
  private final boolean[] taken;
  private final boolean headline;

  Line(
      Sentence sentence,
      List<TitlePhrase> titles,
      List<PhraseTable.Match<Institution>> institutions,
      List<PhraseTable.Match<Known>> descriptions,
      List<Name> names,
      boolean[] quoted,
      boolean headline) {
    this.sentence = sentence;
    this.titles = List.copyOf(titles);
    this.institutions = List.copyOf(institutions);
    this.descriptions = List.copyOf(descriptions);
    this.names = new ArrayList<>(names);
    this.quoted = quoted.clone();
    this.taken = new boolean[sentence.size()];
    this.headline = headline;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  int size() {
    return sentence.size();
  }

  List<TitlePhrase> titles() {
    return titles;
  }

  List<Name> names() {
    return List.copyOf(names);
  }

  void add(Name name) {
    int at = 0;
    while (at < names.size() && names.get(at).first() < name.first()) {
      at++;
    }
    names.add(at, name);
  }

  void replace(Name name, Name other) {
    names.set(names.indexOf(name), other);
  }

  void remove(Name name) {
    names.remove(name);
  }

  boolean isHeadline() {
    return headline;
  }

  /** Whether a token stands between quotation marks. */
  boolean isQuoted(int token) {
    return quoted[token];
  }

  /** Marks a token as part of a title of a name, so that it describes nobody else. */
  void take(int token) {
    taken[token] = true;
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  /** The name that holds a token. */
  Optional<Name> nameAt(int token) {
    for (Name name : names) {
      if (name.holds(token)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The name whose last token is given. */
  @Nullable Name nameEndingAt(int token) {
    for (Name name : names) {
      if (name.last() == token) {
        return name;
      }
    }
    return null;
  }

  /** The words of office whose last token is given. */
  @Nullable TitlePhrase titleEndingAt(int token) {
    for (TitlePhrase title : titles) {
      if (title.last() == token) {
        return title;
      }
    }
    return null;
  }

  /** The words of office that hold a token. */
  @Nullable TitlePhrase titleAt(int token) {
    for (TitlePhrase title : titles) {
      if (title.first() <= token && token <= title.last()) {
        return title;
      }
    }
    return null;
  }

  /** The words for an organ of state that hold a token. */
  PhraseTable.@Nullable Match<Institution> institutionAt(int token) {
    for (PhraseTable.Match<Institution> match : institutions) {
      if (match.first() <= token && token <= match.last()) {
        return match;
      }
    }
    return null;
  }

  /** The fixed words for something that hold a token. */
  PhraseTable.@Nullable Match<Known> descriptionAt(int token) {
    for (PhraseTable.Match<Known> match : descriptions) {
      if (match.first() <= token && token <= match.last()) {
        return match;
      }
    }
    return null;
  }
}
