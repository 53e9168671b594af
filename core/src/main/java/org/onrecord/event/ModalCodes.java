package org.onrecord.event;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.language.Lexicon;
import org.onrecord.record.Event.Plover;

/** What a deed becomes when it is promised, demanded, refused, threatened or ended. */
final class ModalCodes {
  private final CameoCodes codes;
  private final Map<String, Lexicon.Row> rows = new LinkedHashMap<>();

  private ModalCodes(CameoCodes codes) {
    this.codes = codes;
  }

  static ModalCodes read() {
    ModalCodes table = new ModalCodes(CameoCodes.read());
    for (Lexicon.Row row : Lexicon.read(ModalCodes.class, "modal-cameo.tsv").rows()) {
      table.rows.put(row.get("root"), row);
    }
    return table;
  }

  private CameoCode of(CameoCode deed, String column) {
    Lexicon.Row row = rows.get(deed.code().substring(0, 2));
    return row == null ? deed : codes.of(row.get(column));
  }

  CameoCode agreed(CameoCode deed) {
    return of(deed, "agree");
  }

  CameoCode requested(CameoCode deed) {
    return of(deed, "request");
  }

  CameoCode rejected(CameoCode deed) {
    return of(deed, "reject");
  }

  CameoCode threatened(CameoCode deed) {
    return of(deed, "threaten");
  }

  CameoCode ended(CameoCode deed) {
    return of(deed, "end");
  }

  /** Whether a class is one of cooperation, in word or deed. */
  static boolean isCooperative(Plover plover) {
    return switch (plover) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> true;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }

  /** Whether a class is one of matter and force, and not of words and gatherings. */
  static boolean isMaterial(Plover plover) {
    return switch (plover) {
      case CONCEDE, COOPERATE, AID, RETREAT, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      case AGREE, CONSULT, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> false;
    };
  }

  /** Whether to set out for it is to do it: who meets to discuss, discusses. */
  static boolean isDoneByTrying(Plover plover) {
    return switch (plover) {
      case CONSULT, PROTEST, ACCUSE, SUPPORT -> true;
      case AGREE,
          REQUEST,
          REJECT,
          THREATEN,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /** Whether a class is one of deeds, which can be announced, and not of words, which are said. */
  static boolean isDeed(Plover plover) {
    return switch (plover) {
      case CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT,
          SUPPORT ->
          true;
      case AGREE, CONSULT, REQUEST, ACCUSE, REJECT, THREATEN -> false;
    };
  }
}
