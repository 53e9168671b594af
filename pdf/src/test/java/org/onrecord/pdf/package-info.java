@NullMarked
package org.onrecord.pdf;

import org.jspecify.annotations.NullMarked;
