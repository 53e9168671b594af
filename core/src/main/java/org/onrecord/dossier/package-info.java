/** Read-only views of a record. */
@NullMarked
package org.onrecord.dossier;

import org.jspecify.annotations.NullMarked;
