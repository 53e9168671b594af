package org.onrecord.actor;

import java.util.List;

/** A person's name with all by which it is held against others, made ready once. */
final class NameKeys {
  private final PersonName name;
  private final String surname;
  private final List<String> spelt;
  private final List<String> full;

  NameKeys(PersonName name) {
    this.name = name;
    this.surname = name.surnameKey();
    this.spelt = name.given().stream().map(Spelling::key).toList();
    this.full = name.given().stream().map(Nicknames::full).toList();
  }

  PersonName name() {
    return name;
  }

  /** Whether two full or bare names can be one person's, as far as the names say. */
  boolean fits(NameKeys other) {
    if (!surname.equals(other.surname)) {
      return false;
    }
    String suffix = name.suffix();
    if (suffix != null && other.name.suffix() != null && !suffix.equals(other.name.suffix())) {
      return false;
    }
    if (name.isBare() || other.name.isBare()) {
      return true;
    }
    return givenFit(other) || name.endsWith(other.name) || other.name.endsWith(name);
  }

  private boolean givenFit(NameKeys other) {
    for (int i = 0; i < spelt.size() && i < other.spelt.size(); i++) {
      if (!givenFits(other, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean givenFits(NameKeys other, int i) {
    String one = name.given().get(i);
    String two = other.name.given().get(i);
    if (one.length() == 1 || two.length() == 1) {
      return one.charAt(0) == two.charAt(0);
    }
    return spelt.get(i).equals(other.spelt.get(i)) || full.get(i).equals(other.full.get(i));
  }
}
