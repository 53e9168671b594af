/** What a fuzzer feeds the readers. */
@NullMarked
package org.onrecord.fuzz;

import org.jspecify.annotations.NullMarked;
