package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;

/** What bad input does: a problem with a code and the way out, and all else unharmed. */
class ReadersTest {
  private static final String REPORT =
      "Ferry strike ends after talks\n\n"
          + "The strike in the harbour ended on Friday, both sides said.";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void walksFoldersByNameAndLeavesOutWhatIsNoArticle() throws IOException {
    file("b.txt", REPORT);
    file("a/c.txt", REPORT + "!");
    file("README.md", "About these files.");
    file("LICENSE", "Free.");
    file(".hidden.txt", REPORT);
    file("page_files/style.css", "body {}");
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.articles.stream().map(a -> Path.of(a.source()).getFileName().toString()))
        .containsExactly("c.txt", "b.txt");
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void entersNoLoop() throws IOException {
    file("a/c.txt", REPORT);
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.codes()).containsExactly("folder-loop");
  }

  @Test
  void namesWhatIsMissingAndGoesOn() throws IOException {
    Path there = file("there.txt", REPORT);
    Gathered gathered = Gathered.from(folder.resolve("missing.txt"), there);
    assertThat(gathered.articles).hasSize(1);
    Problem problem = gathered.problems.get(0);
    assertThat(problem.code()).isEqualTo("unreadable");
    assertThat(problem.message()).contains("missing.txt").contains("check that");
  }

  @Test
  void emptyFileIsProblem() {
    assertThat(Gathered.from("empty.txt", "").codes()).containsExactly("empty-input");
    assertThat(Gathered.from("blank.txt", " \n\u00a0\n").codes()).containsExactly("empty-input");
  }

  @Test
  void unknownBinaryIsProblem() {
    byte[] bytes = new byte[5_000];
    Arrays.fill(bytes, (byte) 3);
    Gathered gathered = Gathered.from("tape.bin", bytes);
    assertThat(gathered.codes()).containsExactly("unknown-format");
    assertThat(gathered.problems.get(0).message()).contains("tape.bin");
  }

  @Test
  void oldOrLockedOfficeFileSaysWhatToDo() {
    byte[] bytes = new byte[5_000];
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(compound, 0, bytes, 0, compound.length);
    Gathered gathered = Gathered.from("report.docx", bytes);
    assertThat(gathered.codes()).containsExactly("unknown-format");
    assertThat(gathered.problems.get(0).message()).contains("save it as .docx");
  }

  @Test
  void linkThatLeadsNowhereIsProblem() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.codes()).containsExactly("unreadable");
    assertThat(gathered.problems.get(0).message()).contains("link that leads nowhere");
  }

  @Test
  void keepsTextCharacterForCharacter() {
    String text = "\u201cTitle of it all\u201d\r\n\r\nA\u00a0report of \ufb01ve ferries.\t \r\n";
    assertThat(Gathered.from("a.txt", text).only().text()).isEqualTo(text);
    assertThat(Gathered.from("a.txt", "\ufeff" + text).only().text()).isEqualTo(text);
  }

  @Test
  void readsOtherEncodings() {
    String text = "Ferries \u2013 the caf\u00e9 owner said \u201cno\u201d to the harbour board.";
    Charset western = Charset.forName("windows-1252");
    assertThat(Gathered.from("a.txt", text.getBytes(western)).only().text()).isEqualTo(text);
    byte[] wide = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Gathered.from("a.txt", wide).only().text()).isEqualTo(text);
    byte[] bare = text.getBytes(StandardCharsets.UTF_16BE);
    assertThat(Gathered.from("a.txt", bare).only().text()).isEqualTo(text);
  }

  @Test
  void brokenUtf8IsReadAndSaid() {
    byte[] bytes =
        "Caf\u00e9 \u2013 ferries \u201cstay\u201d here, caf\u00e9s too"
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    Gathered gathered = Gathered.from("a.txt", bytes);
    assertThat(gathered.only().text()).startsWith("Caf\u00e9 \u2013").endsWith("\ufffd");
    assertThat(gathered.codes()).containsExactly("broken-encoding");
  }

  /** A line of a gigabyte, never held: the heap of the tests is smaller than its text. */
  @Test
  void refusesTooLargeArticleInBoundedMemory() {
    Gathered gathered = new Gathered();
    Readers.standard().read(new Endless("huge.txt", 1L << 30), gathered);
    assertThat(gathered.articles).isEmpty();
    assertThat(gathered.codes()).containsExactly("too-large");
    assertThat(gathered.problems.get(0).message()).contains("huge.txt").contains("JSON Lines");
  }

  @Test
  void skipsTooLongLineOfJsonLines() {
    Gathered gathered = new Gathered();
    Readers.standard().read(new Endless("huge.jsonl", 1L << 28), gathered);
    assertThat(gathered.codes()).containsExactly("too-large");
  }

  @Test
  void sameBytesHaveSameId() {
    Article one = Gathered.from("a.txt", REPORT).only();
    Article two = Gathered.from("b.txt", REPORT).only();
    assertThat(one.id()).isEqualTo(two.id());
    assertThat(one.sha256()).hasSize(64).startsWith(one.id().value());
    assertThat(one.language()).isEqualTo("en");
  }

  private record Endless(String name, long size) implements Source {
    @Override
    public InputStream open() {
      return new InputStream() {
        private long left = size;

        @Override
        public int read() {
          return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
          if (left <= 0) {
            return -1;
          }
          int n = (int) Math.min(length, left);
          Arrays.fill(buffer, from, from + n, (byte) 'a');
          left -= n;
          return n;
        }
      };
    }
  }
}
