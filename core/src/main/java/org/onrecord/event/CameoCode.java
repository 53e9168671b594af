package org.onrecord.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.Event.Plover;

/**
 * A code of CAMEO and what it is in PLOVER.
 *
 * @param code two to four digits
 * @param goldstein from -10 (conflict) to 10 (cooperation)
 * @param mode PLOVER mode, where the code tells it
 */
record CameoCode(
    String code,
    String label,
    double goldstein,
    Plover plover,
    @Nullable String mode,
    List<String> contexts) {
  CameoCode {
    contexts = List.copyOf(contexts);
  }
}
