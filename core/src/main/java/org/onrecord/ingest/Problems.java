package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import org.onrecord.article.Problem;

/** What can be wrong with input, and the way out. */
final class Problems {
  /** The first bytes of an OLE compound file: .doc, .xls, and locked files of Office. */
  private static final int COMPOUND = 0xD0CF11E0;

  private Problems() {}

  static Problem empty(String source) {
    return problem(source, "empty-input", "is empty: save the article again");
  }

  static Problem noText(String source) {
    return problem(
        source, "no-text", "holds no text that could be read as an article: save its text as .txt");
  }

  /**
   * A file that no reader reads.
   *
   * @param head its first bytes
   */
  static Problem unknown(String source, byte[] head) {
    if (head.length > 3 && ByteBuffer.wrap(head).getInt() == COMPOUND) {
      return problem(
          source,
          "unknown-format",
          "is an Office file of the old kind, or one with a password: save it as .docx without"
              + " one");
    }
    return problem(
        source,
        "unknown-format",
        "is no text and of no format that is known here: save it as plain text or HTML");
  }

  static Problem tooLarge(String source) {
    return problem(
        source,
        "too-large",
        "holds more than 16 MB for one article: cut it into one file an article, or give JSON"
            + " Lines, one article a line");
  }

  static Problem brokenEncoding(String source, int broken) {
    return problem(
        source,
        "broken-encoding",
        "is UTF-8 but for "
            + broken
            + " places, read as \ufffd: save it as UTF-8 again to have them right");
  }

  static Problem unreadable(String source, String reason) {
    return problem(
        source,
        "unreadable",
        "cannot be read (" + reason + "): check that it exists and that you may read it");
  }

  static Problem unreadable(String source, Exception refusal) {
    Throwable cause = refusal.getCause();
    Throwable named = cause == null ? refusal : cause;
    String reason =
        named instanceof AccessDeniedException
            ? "access is denied"
            : named.getClass().getSimpleName();
    return unreadable(source, reason);
  }

  static Problem locked(String source) {
    return problem(source, "encrypted", "needs a password: unpack it and give what is in it");
  }

  static Problem damagedLine(String place) {
    return problem(
        place, "damaged-line", "is no complete JSON object: check the line, the others were read");
  }

  static Problem noTextField(String place) {
    return problem(
        place,
        "no-text",
        "has no text in a field that is known here, such as text, maintext or body");
  }

  static Problem incomplete(String place, String database) {
    return problem(
        place,
        "damaged-article",
        "is no complete article of " + database + ": look at it, the others were read");
  }

  static Problem noFullText(String place, String database) {
    return problem(
        place, "no-text", "has no text: export it from " + database + " with its full text");
  }

  static Problem tooManyMembers(String source) {
    return problem(
        source,
        "too-many-members",
        "holds more than a million files: cut it into several archives");
  }

  static Problem expandsTooFar(String source) {
    return problem(
        source,
        "expands-too-far",
        "grows when unpacked as no text does: unpack it yourself and give what you trust");
  }

  static Problem damaged(String source, String reason) {
    return problem(
        source, "damaged", "is cut off or damaged (" + reason + "): what stands before was read");
  }

  static Problem damagedRecord(String place, String reason) {
    return problem(place, "damaged", "is damaged (" + reason + "): the records after it were read");
  }

  static Problem folderLoop(String source) {
    return problem(
        source, "folder-loop", "leads back to a folder above it: it was not entered again");
  }

  static Problem problem(String source, String code, String what) {
    return new Problem(source, null, code, source + " " + what + ".");
  }
}
