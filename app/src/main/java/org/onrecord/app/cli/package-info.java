/** The commands: a file each, opening with what it teaches. */
@NullMarked
package org.onrecord.app.cli;

import org.jspecify.annotations.NullMarked;
