package org.onrecord.record;

/**
 * Why an entry stands in the record.
 *
 * @param rule the rule or frame that made it
 * @param confidence from 0 to 1
 */
public record Why(String rule, double confidence) {
  /**
   * @throws IllegalArgumentException if the confidence lies outside 0 to 1
   */
  public Why {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
