/** The library's front door. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
