/** Frozen articles and exact places in them. */
@NullMarked
package org.onrecord.article;

import org.jspecify.annotations.NullMarked;
