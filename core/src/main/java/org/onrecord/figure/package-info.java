/** How many: counts, bounds and units. */
@NullMarked
package org.onrecord.figure;

import org.jspecify.annotations.NullMarked;
