/** From bytes to articles: one class a format. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
