/** What people look at: views of a record, and the templates that show them. */
@NullMarked
package org.onrecord.app.page;

import org.jspecify.annotations.NullMarked;
