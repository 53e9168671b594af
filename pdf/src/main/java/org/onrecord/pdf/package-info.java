/** Reads PDF files: their text in the order in which a person reads it. */
@NullMarked
package org.onrecord.pdf;

import org.jspecify.annotations.NullMarked;
