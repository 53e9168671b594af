/** The program: where the command line starts. */
@NullMarked
package org.onrecord.app;

import org.jspecify.annotations.NullMarked;
