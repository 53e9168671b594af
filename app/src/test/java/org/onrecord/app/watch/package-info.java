@NullMarked
package org.onrecord.app.watch;

import org.jspecify.annotations.NullMarked;
