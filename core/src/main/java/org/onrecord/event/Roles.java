package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who acts and who is acted upon: heads of noun phrases of one sentence.
 *
 * @param source who does it
 * @param target to whom
 */
record Roles(List<Integer> source, List<Integer> target) {
  static final Roles NONE = new Roles(List.of(), List.of());

  Roles {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  Roles swapped() {
    return new Roles(target, source);
  }

  Roles withSource(List<Integer> other) {
    return other.isEmpty() ? this : new Roles(other, target);
  }

  Roles withTarget(List<Integer> other) {
    return other.isEmpty() ? this : new Roles(source, other);
  }

  /** Without those in the target that are in the source too. */
  Roles apart() {
    Set<Integer> left = new LinkedHashSet<>(target);
    left.removeAll(source);
    return new Roles(source, new ArrayList<>(left));
  }
}
