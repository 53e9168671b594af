package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchivesTest {
  private static final String REPORT =
      "Ferry strike ends after talks\n\n"
          + "The strike in the harbour ended on Friday, both sides said.";

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
              zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
              zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
              zip.closeEntry();
            }
          }
        });
  }

  private static byte[] tar(String name, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644");
    put(header, 124, String.format(java.util.Locale.ROOT, "%011o", body.length));
    header[156] = '0';
    put(header, 257, "ustar");
    return bytes(
        out -> {
          out.write(header);
          out.write(Arrays.copyOf(body, (body.length + 511) / 512 * 512));
          out.write(new byte[1_024]);
        });
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    return bytes(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
          }
        });
  }

  @Test
  void readsMembersOfZip() throws IOException {
    byte[] zip =
        zip("a/one.txt", REPORT, "README.md", "About.", "two.html", "<p>" + REPORT + "</p>");
    Gathered gathered = Gathered.from("pile.zip", zip);
    assertThat(gathered.articles.stream().map(a -> a.source()))
        .containsExactly("pile.zip!/a/one.txt", "pile.zip!/two.html");
    assertThat(gathered.articles.get(0).text()).isEqualTo(REPORT);
    assertThat(gathered.problems).isEmpty();
  }

  @Test
  void lockedZipSaysThatItNeedsAPassword() throws IOException {
    byte[] locked = zip("a.txt", REPORT);
    locked[6] |= 1;
    Gathered gathered = Gathered.from("pile.zip", locked);
    assertThat(gathered.articles).isEmpty();
    assertThat(gathered.codes()).containsExactly("encrypted");
  }

  @Test
  void readsTarInGzip() throws IOException {
    Gathered gathered = Gathered.from("pile.tar.gz", gzip(tar("one.txt", REPORT)));
    assertThat(gathered.only().source()).isEqualTo("pile.tar.gz!/one.txt");
    assertThat(gathered.only().text()).isEqualTo(REPORT);
  }

  @Test
  void readsZipInZipAndStopsAtSomeDepth() throws IOException {
    byte[] inner = zip("one.txt", REPORT);
    for (int i = 0; i < 6; i++) {
      byte[] wrapped = inner;
      inner =
          bytes(
              out -> {
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                  zip.putNextEntry(new ZipEntry("in.zip"));
                  zip.write(wrapped);
                }
              });
      Gathered gathered = Gathered.from("out.zip", inner);
      assertThat(gathered.articles).hasSize(i < 2 ? 1 : 0);
      assertThat(gathered.codes()).hasSize(i < 2 ? 0 : 1);
    }
  }

  /** Each record of a packed web archive is a member by itself: one that is damaged costs one. */
  @Test
  void aDamagedMemberCostsOneRecord() throws IOException {
    List<byte[]> members = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      members.add(
          gzip(
              FormatsTest.page("Strike number " + i * 7919 + " ends")
                  .getBytes(StandardCharsets.UTF_8)));
    }
    byte[] broken = members.get(2);
    Arrays.fill(broken, 40, 60, (byte) 0xFF);
    byte[] whole =
        bytes(
            out -> {
              for (byte[] member : members) {
                out.write(member);
              }
            });
    Gathered gathered = Gathered.from("crawl.warc.gz", whole);
    assertThat(gathered.articles.stream().map(a -> a.title()))
        .contains("Strike number 0 ends", "Strike number 7919 ends", "Strike number 31676 ends")
        .hasSize(4);
    assertThat(gathered.codes()).containsExactly("damaged");
    Gathered cut = Gathered.from("crawl.warc.gz", Arrays.copyOf(whole, whole.length - 30));
    assertThat(cut.articles).hasSize(3);
    assertThat(cut.codes()).containsExactly("damaged", "damaged");
  }

  @Test
  void bombIsStopped() throws IOException {
    byte[] bomb =
        bytes(
            out -> {
              try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                byte[] line = new byte[1 << 20];
                Arrays.fill(line, (byte) ' ');
                line[line.length - 1] = '\n';
                for (int i = 0; i < 600; i++) {
                  gzip.write(line);
                }
              }
            });
    assertThat(Gathered.from("bomb.jsonl.gz", bomb).codes()).containsExactly("expands-too-far");
  }

  @Test
  void cutOffArchiveKeepsWhatIsWhole() throws IOException {
    String[] members = new String[200];
    for (int i = 0; i < 100; i++) {
      members[2 * i] = i + ".txt";
      members[2 * i + 1] = REPORT + " It was strike number " + i * 7919 + ".";
    }
    byte[] zip = zip(members);
    Gathered gathered = Gathered.from("pile.zip", Arrays.copyOf(zip, zip.length / 2));
    assertThat(gathered.articles.size()).isBetween(30, 99);
    assertThat(gathered.codes()).isNotEmpty();
  }
}
