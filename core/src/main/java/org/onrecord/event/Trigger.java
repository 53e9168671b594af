package org.onrecord.event;

/**
 * A predicate that fits a frame.
 *
 * @param token its head word
 * @param frame what it counts as
 * @param anchor the word whose clause the event stands in: the light verb of a noun, else the token
 * @param fit how narrow the setting is that it fits
 */
record Trigger(int token, Frame frame, int anchor, int fit) {
  boolean isLight() {
    return anchor != token;
  }
}
