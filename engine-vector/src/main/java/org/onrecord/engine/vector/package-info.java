/** The parser's inner loops by the vector instructions of Java's incubating vector module. */
@NullMarked
package org.onrecord.engine.vector;

import org.jspecify.annotations.NullMarked;
