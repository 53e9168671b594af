package org.onrecord.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a server answers. A request under any other name comes from a page whose
 * owner has turned a name of their own to this machine (DNS rebinding); an address in numbers
 * cannot be turned.
 */
final class Hosts {
  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
  private static final Pattern LOOPBACK =
      Pattern.compile("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}|\\[::1]");
  private static final Pattern NUMBERS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]{2,45}]");

  private final Set<String> names = new TreeSet<>();
  private final Pattern numbers;

  /**
   * @param loopback whether only this machine can reach the server
   * @param names further names that are its own
   */
  Hosts(boolean loopback, List<String> names) {
    this.names.add("localhost");
    names.forEach(name -> this.names.add(plain(name)));
    this.numbers = loopback ? LOOPBACK : NUMBERS;
  }

  /**
   * @param host the Host header of a request
   */
  boolean knows(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = plain(PORT.matcher(host).replaceFirst(""));
    return names.contains(name) || numbers.matcher(name).matches();
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
