/** Answers public benchmarks, in the formats that their scorers read. */
@NullMarked
package org.onrecord.app.eval;

import org.jspecify.annotations.NullMarked;
