/** When: expressions of time, their values and their places on the calendar. */
@NullMarked
package org.onrecord.time;

import org.jspecify.annotations.NullMarked;
