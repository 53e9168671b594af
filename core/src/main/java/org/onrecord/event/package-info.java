/** Who did what to whom: PLOVER and CAMEO. */
@NullMarked
package org.onrecord.event;

import org.jspecify.annotations.NullMarked;
