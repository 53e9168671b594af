/**
 * Read-only views of a record: timeline, variant sheet and table, figure ledger, origins, actor
 * sheet, position matrix and its changes, sides and periods, balance of triads, and what one record
 * has that another lacks.
 */
@NullMarked
package org.onrecord.dossier;

import org.jspecify.annotations.NullMarked;
