package org.onrecord.event;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.language.Lexicon;
import org.onrecord.record.Event.Plover;

/** The table of CAMEO codes. */
final class CameoCodes {
  private final Map<String, CameoCode> codes = new LinkedHashMap<>();

  private CameoCodes() {}

  static CameoCodes read() {
    CameoCodes table = new CameoCodes();
    for (Lexicon.Row row : Lexicon.read(CameoCodes.class, "cameo.tsv").rows()) {
      String mode = row.get("mode");
      table.codes.put(
          row.get("code"),
          new CameoCode(
              row.get("code"),
              row.get("label"),
              Double.parseDouble(row.get("goldstein")),
              Plover.valueOf(row.get("plover")),
              mode.isEmpty() ? null : mode,
              row.list("contexts")));
    }
    return table;
  }

  /**
   * The entry of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  CameoCode of(String code) {
    CameoCode found = codes.get(code);
    if (found == null) {
      throw new IllegalArgumentException("no CAMEO code " + code);
    }
    return found;
  }
}
