package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name taken apart.
 *
 * @param given first, middle names and initials, folded; empty for a surname alone
 * @param surname the last name without its particles, folded
 * @param particles such as {@code al} or {@code van}, folded
 * @param suffix {@code jr}, {@code sr}, {@code ii} or {@code iii}, where there is one
 */
record PersonName(
    List<String> given, String surname, List<String> particles, @Nullable String suffix) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "as", "ash", "an", "ad", "ar", "at", "az", "bin", "ibn", "ben", "bint",
          "abu", "abou", "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das",
          "do", "du", "la", "le", "los", "las", "ter", "ten", "st", "san", "mac", "y", "e");

  /** Family names that stand first in names of East Asia. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "xi", "li", "wang", "zhang", "hu", "wen", "jiang", "zhu", "liu", "yang", "zhao", "wu",
          "zhou", "deng", "mao", "hua", "qin", "kim", "park", "lee", "moon", "roh", "yoon", "ban",
          "nguyen", "tran", "le", "pham", "vo", "phan", "ma", "chen", "lin", "tsai", "chiang",
          "dai", "tang", "han", "sun", "luo", "geng", "lu", "cui", "meng", "bo", "guo", "huang",
          "cho", "choi", "chung", "hong", "kang", "ri", "pak", "thein", "aung");

  PersonName {
    given = List.copyOf(given);
    particles = List.copyOf(particles);
  }

  /** Takes a name apart; never fails, and a name of one word is a surname. */
  static PersonName of(String text) {
    List<String> words = words(text);
    String suffix = null;
    if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      suffix = words.remove(words.size() - 1);
    }
    if (words.isEmpty()) {
      return new PersonName(List.of(), "", List.of(), suffix);
    }
    int n = words.size();
    int from = n - 1;
    int least = opensWithParticle(text) ? 0 : 1;
    while (from > least && PARTICLES.contains(words.get(from - 1))) {
      from--;
    }
    return new PersonName(
        words.subList(0, from), words.get(n - 1), words.subList(from, n - 1), suffix);
  }

  /** The words of a name; a double surname such as “Lind-Maro” is one. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String[] parts = text.strip().split("\\s+");
    for (int i = 0; i < parts.length; i++) {
      List<String> pieces = Spelling.words(parts[i]);
      if (i + 1 == parts.length && pieces.size() > 1 && !PARTICLES.contains(pieces.get(0))) {
        words.add(String.join("", pieces));
      } else {
        words.addAll(pieces);
      }
    }
    return words;
  }

  /** “al-Asiri” and “de Mistura” open with a particle, “Al Gore” and “Van Jones” with a name. */
  private static boolean opensWithParticle(String text) {
    int i = 0;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i < text.length()
        && (Character.isLowerCase(text.charAt(0)) || text.charAt(i) == '-');
  }

  /** Whether only one name is given. */
  boolean isBare() {
    return given.isEmpty();
  }

  /** The family name where it stands first, as in East Asia; else the surname. */
  String familyName() {
    return !given.isEmpty() && particles.isEmpty() && FAMILY_FIRST.contains(given.get(0))
        ? given.get(0)
        : surname;
  }

  /** What the spellings of one surname have in common. */
  String surnameKey() {
    return Spelling.key(surname);
  }

  /** Whether two full or bare names can be one person's, as far as the names say. */
  boolean fits(PersonName other) {
    return new NameKeys(this).fits(new NameKeys(other));
  }

  /** “Quispe Mamani” ends “José Luis Quispe Mamani”: two surnames without a given name. */
  boolean endsWith(PersonName surnames) {
    int n = surnames.given.size();
    return n > 0
        && given.size() > n
        && !GivenNames.has(surnames.given.get(0))
        && !PARTICLES.contains(given.get(given.size() - n - 1))
        && particles.equals(surnames.particles)
        && given.subList(given.size() - n, given.size()).equals(surnames.given);
  }
}
