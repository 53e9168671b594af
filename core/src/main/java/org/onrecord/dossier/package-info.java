/**
 * Read-only views of a record: timeline, variant sheet, figure ledger, origins, actor sheet,
 * position matrix, and what one record has that another lacks.
 */
@NullMarked
package org.onrecord.dossier;

import org.jspecify.annotations.NullMarked;
