package org.onrecord.app.page;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is shown in one way; segments lie side by side and never nest.
 *
 * @param style classes of the style sheet, empty for plain text
 * @param anchor id for links to it, on the first segment of a statement
 * @param number the statement's number, on its first segment
 */
public record Segment(String text, String style, @Nullable String anchor, int number) {}
