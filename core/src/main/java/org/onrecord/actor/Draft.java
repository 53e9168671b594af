package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An actor in the making: what the names, titles and descriptions of one article say of it. */
final class Draft {
  private final List<Role> roles = new ArrayList<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private String name;
  private Actor.Kind kind;
  private @Nullable String id;
  private @Nullable String country;
  private @Nullable String gender;
  private @Nullable PersonName personName;
  private Roster.@Nullable Person person;
  private @Nullable String organ;
  private boolean named;
  private boolean plural;
  private boolean definite;

  /**
   * An office or occupation that somebody holds.
   *
   * @param office id of the office in the tables, or the noun
   * @param noun its last word, such as “minister”
   * @param title as the article calls it
   * @param of id of the country or organisation it is an office of
   * @param ofName its name
   * @param rank of the office in the tables, 0 for an occupation
   */
  record Role(
      String office,
      String noun,
      String title,
      @Nullable String of,
      @Nullable String ofName,
      @Nullable String country,
      int rank) {}

  Draft(String name, Actor.Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  String name() {
    return name;
  }

  void name(String better) {
    name = better;
  }

  Actor.Kind kind() {
    return kind;
  }

  void kind(Actor.Kind other) {
    kind = other;
  }

  boolean isPerson() {
    return kind == Actor.Kind.PERSON;
  }

  @Nullable String id() {
    return id;
  }

  void id(String settled) {
    id = settled;
  }

  @Nullable String country() {
    return country;
  }

  void country(@Nullable String iso) {
    if (country == null) {
      country = iso;
    }
  }

  @Nullable String gender() {
    return gender;
  }

  void gender(@Nullable String of) {
    if (gender == null) {
      gender = of;
    }
  }

  @Nullable PersonName personName() {
    return personName;
  }

  void personName(PersonName parts) {
    personName = parts;
  }

  Roster.@Nullable Person person() {
    return person;
  }

  void person(Roster.Person of) {
    person = of;
    id = of.id().value();
    name = of.name();
    gender(of.gender());
  }

  /** The id of the institution that it is of its state, if it is one. */
  @Nullable String organ() {
    return organ;
  }

  void organ(String institution) {
    organ = institution;
  }

  /** Whether it goes by a name, and not by a description only. */
  boolean isNamed() {
    return named;
  }

  void setNamed() {
    named = true;
  }

  /** Whether it is spoken of as several. */
  boolean isPlural() {
    return plural;
  }

  void setPlural() {
    plural = true;
  }

  /** Whether a description without a name means the one holder of an office. */
  boolean isDefinite() {
    return definite;
  }

  void setDefinite() {
    definite = true;
  }

  List<Role> roles() {
    return roles;
  }

  void role(Role role) {
    for (Role held : roles) {
      if (held.office().equals(role.office())
          && (role.of() == null || role.of().equals(held.of()))) {
        return;
      }
    }
    roles.removeIf(held -> held.office().equals(role.office()) && held.of() == null);
    roles.add(role);
    country(role.country());
  }

  void alias(String surface) {
    aliases.add(surface);
  }

  List<String> aliases() {
    return List.copyOf(aliases);
  }
}
