package org.onrecord.app.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site asks of programs that visit it (the Robots Exclusion Protocol, RFC 9309): the group
 * that names this one, else the group for all; the longest rule that fits decides.
 */
final class Robots {
  /** How this program is called in such a file. */
  static final String TOKEN = "onrecord";

  private static final int MOST_LINES = 20_000;
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private record Rule(boolean allows, String path) {}

  private final List<Rule> rules = new ArrayList<>();
  private final boolean open;
  private Duration delay = Duration.ZERO;

  private Robots(boolean open) {
    this.open = open;
  }

  /** A site that has no such file. */
  static Robots open() {
    return new Robots(true);
  }

  /** A site whose file cannot be had: nothing is asked for until it can. */
  static Robots closed() {
    return new Robots(false);
  }

  static Robots of(String text) {
    Robots own = new Robots(true);
    Robots all = new Robots(true);
    boolean named = false;
    boolean forOwn = false;
    boolean forAll = false;
    boolean inRules = false;
    for (String raw : text.lines().limit(MOST_LINES).toList()) {
      String line = raw.split("#", 2)[0].strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        forOwn = (!inRules && forOwn) || value.equalsIgnoreCase(TOKEN);
        forAll = (!inRules && forAll) || value.equals("*");
        named = named || forOwn;
        inRules = false;
      } else {
        inRules = inRules || !key.equals("sitemap");
        if (forOwn) {
          own.take(key, value);
        }
        if (forAll) {
          all.take(key, value);
        }
      }
    }
    return named ? own : all;
  }

  private void take(String key, String value) {
    if (key.equals("crawl-delay")) {
      try {
        Duration asked = Duration.ofMillis((long) (1000 * Double.parseDouble(value)));
        delay =
            asked.isNegative() ? delay : asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
      } catch (NumberFormatException e) {
        delay = Duration.ZERO;
      }
    } else if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
      rules.add(new Rule(key.equals("allow"), value));
    }
  }

  /** How long to wait between two visits. */
  Duration delay() {
    return delay;
  }

  /**
   * Whether a page may be asked for.
   *
   * @param path with its query, as it is asked for
   */
  boolean allows(String path) {
    boolean allows = open;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean stronger = length > longest || (length == longest && rule.allows());
      if (stronger && fits(rule.path(), path)) {
        allows = rule.allows();
        longest = length;
      }
    }
    return allows;
  }

  /** A path of a rule with {@code *} for anything and {@code $} for the end. */
  private static boolean fits(String rule, String path) {
    boolean toEnd = rule.endsWith("$");
    String[] parts = (toEnd ? rule.substring(0, rule.length() - 1) : rule).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = toEnd && i == parts.length - 1;
      int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || !path.startsWith(parts[i], found)) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !toEnd || at == path.length();
  }
}
