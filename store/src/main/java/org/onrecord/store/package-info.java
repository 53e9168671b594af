/**
 * Keeps the record: what was extracted, what a user decided, and what follows from both. Start at
 * {@link org.onrecord.store.Stores#open}.
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
