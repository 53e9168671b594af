package org.onrecord.statement;

import org.onrecord.article.Span;

/**
 * A stretch of a paragraph inside quotation marks, after repair.
 *
 * @param outer with its marks
 * @param inner without them
 * @param block index of the block it stands in
 * @param single whether its marks are single ones
 * @param closed whether a closing mark ends it
 * @param reopens whether its paragraph begins with it and the paragraph before was left unclosed
 */
record MarkedPiece(
    Span outer, Span inner, int block, boolean single, boolean closed, boolean reopens) {}
