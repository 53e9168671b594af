package org.onrecord.actor;

/** Names an actor by a stable slug: ASCII letters, digits and hyphens, such as {@code usa}. */
public record ActorId(String value) implements Comparable<ActorId> {
  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
