/** Reads piles of articles on several threads; the engine is loaded when the first one needs it. */
@NullMarked
package org.onrecord.app.pile;

import org.jspecify.annotations.NullMarked;
