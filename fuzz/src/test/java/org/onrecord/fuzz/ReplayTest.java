package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.ingest.Reader;
import org.onrecord.ingest.Readers;
import org.onrecord.pdf.PdfReader;

/** Reads every seed, and every input that ever broke a reader, within the limits. */
class ReplayTest {
  @TestFactory
  Stream<DynamicTest> whatBrokeAReaderDoesNotAnyMore() throws IOException {
    return Stream.concat(files(Path.of("crashes")), files(Path.of("seeds")))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      String format = file.getName(file.getNameCount() - 2).toString();
                      byte[] bytes = Files.readAllBytes(file);
                      InTime.read(ReaderTarget.reader(format), format, bytes);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> whatAFuzzerFoundIsReadInTime() throws IOException {
    return files(Path.of("corpus"))
        .map(
            archive -> {
              String format = archive.getFileName().toString().replace(".zip", "");
              Reader reader = ReaderTarget.reader(format);
              return DynamicTest.dynamicTest(
                  format,
                  () -> {
                    List<byte[]> inputs = Keep.kept(archive);
                    assertThat(inputs).isNotEmpty();
                    for (byte[] input : inputs) {
                      InTime.read(reader, format, input);
                    }
                  });
            });
  }

  @Test
  void everyReaderHasSeeds() {
    for (Reader reader : Readers.with(List.of(new PdfReader())).readers()) {
      assertThat(Path.of("seeds", reader.format())).isDirectory();
    }
  }

  private static Stream<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
