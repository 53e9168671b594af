package org.onrecord.app.page;

/**
 * A speaker or actor as a page names it.
 *
 * @param colour class of the style sheet, {@code c0} to {@code c9}
 * @param address the actor's page; empty where nobody knows who it is
 */
public record Who(String name, String colour, String address) {
  /** Whether it leads anywhere. */
  public boolean leads() {
    return !address.isEmpty();
  }
}
