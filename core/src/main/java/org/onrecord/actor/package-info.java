/** Who: actors, the names they go by and the offices they hold. */
@NullMarked
package org.onrecord.actor;

import org.jspecify.annotations.NullMarked;
