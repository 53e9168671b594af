/** Formats whose libraries are too large for the library itself. */
@NullMarked
package org.onrecord.app.export;

import org.jspecify.annotations.NullMarked;
