package org.onrecord.app.page;

/**
 * Words that lead somewhere.
 *
 * @param address where to; empty for words alone
 */
public record Ref(String label, String address) {
  /** Whether it leads anywhere. */
  public boolean leads() {
    return !address.isEmpty();
  }
}
