/** Looks for new reports in folders and at addresses that the user gives, as a polite guest. */
@NullMarked
package org.onrecord.app.watch;

import org.jspecify.annotations.NullMarked;
