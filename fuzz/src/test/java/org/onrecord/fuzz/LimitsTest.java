package org.onrecord.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One megabyte of the same few characters, after a whole file of the format: all in time. */
class LimitsTest {
  private static final int SIZE = 1 << 20;

  private static final List<String> FORMATS =
      List.of(
          "text",
          "html",
          "json",
          "jsonl",
          "feed",
          "newsml",
          "eml",
          "warc",
          "rtf",
          "factiva",
          "nexis",
          "proquest",
          "pdf");

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          "a",
          "Ada ",
          "\"",
          "\u201c",
          "(",
          "<p>",
          "<div>",
          "<a href=x>",
          "</",
          "&amp",
          "{",
          "[",
          "{\\*",
          "\\'",
          ": ",
          "--cut\n",
          "=?utf-8?Q?",
          "HD\n",
          "1 of 2 DOCUMENTS\n",
          "LENGTH: 1\n",
          "By Ada Brandt\n",
          "Copyright 2031\n",
          "3 May 2031 ",
          "____________________\nFull text: a\n",
          "Reuters, ",
          "PORT ALMAR, May 3 (Reuters) - ",
          "WARC/1.0\n",
          "stream\n",
          "<</A");

  @TestFactory
  Stream<DynamicTest> aMegabyteOfTheSameIsReadInTime() {
    return FORMATS.stream()
        .flatMap(
            format ->
                PIECES.stream()
                    .map(
                        piece ->
                            DynamicTest.dynamicTest(
                                format + " and " + piece.strip(),
                                () -> read(format, repeated(seed(format), piece)))));
  }

  @TestFactory
  Stream<DynamicTest> aMegabyteInAWordDocumentIsReadInTime() {
    return Stream.of("<w:p>", "<w:t>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:tab/>", "</w:p>")
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    piece, () -> read("docx", document(repeated(new byte[0], piece)))));
  }

  private static void read(String format, byte[] bytes) {
    InTime.read(ReaderTarget.reader(format), format, bytes);
  }

  private static byte[] seed(String format) throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds", format))) {
      return Files.readAllBytes(seeds.sorted().findFirst().orElseThrow());
    }
  }

  private static byte[] repeated(byte[] before, String piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(SIZE + 64);
    out.writeBytes(before);
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    while (out.size() < SIZE) {
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] document(byte[] xml) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml);
    }
    return out.toByteArray();
  }
}
