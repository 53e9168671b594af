/** Who backs or rejects whom. */
@NullMarked
package org.onrecord.position;

import org.jspecify.annotations.NullMarked;
