/** How much faster the kernels are than CoreNLP's own classes, and whether they say the same. */
@NullMarked
package org.onrecord.bench.kernel;

import org.jspecify.annotations.NullMarked;
