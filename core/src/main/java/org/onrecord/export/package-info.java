/** A record in the formats that people's tools read. */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
