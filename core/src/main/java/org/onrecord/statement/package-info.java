/** Who said what: quotation marks, cues, frames of saying and speakers. */
@NullMarked
package org.onrecord.statement;

import org.jspecify.annotations.NullMarked;
