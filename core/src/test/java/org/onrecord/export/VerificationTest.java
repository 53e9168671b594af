package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.export.Verification.Failure;
import org.onrecord.export.Verification.Tally;

class VerificationTest {
  private static final String SHA = "0123456789abcdef";
  private static final String TEXT = "Tallis said no.";
  private static final String ARTICLE =
      "{\"type\":\"article\",\"id\":\"0123456789ab\",\"source\":\"a.txt\",\"sha256\":\""
          + SHA
          + "\",\"text\":\""
          + TEXT
          + "\"}\n";

  private final List<Failure> failures = new ArrayList<>();

  private static String statement(int begin, int end, String exact) {
    return "{\"type\":\"statement\",\"quotes\":[{\"article\":\"0123456789ab\",\"begin\":"
        + begin
        + ",\"end\":"
        + end
        + ",\"exact\":\""
        + exact
        + "\"}]}\n";
  }

  private Tally check(String record) throws IOException {
    return Verification.check(new BufferedReader(new StringReader(record)), null, failures::add);
  }

  @Test
  void whatStandsThereHolds() throws IOException {
    assertThat(check(ARTICLE + statement(0, 6, "Tallis"))).isEqualTo(new Tally(1, 0, 1, 0));
    assertThat(failures).isEmpty();
  }

  @Test
  void otherCharactersAreNamedWithTheirLine() throws IOException {
    check(ARTICLE + statement(0, 6, "Marsh"));
    assertThat(failures)
        .containsExactly(new Failure(2, "statement.quotes", "a.txt 0–6 is “Tallis”, not “Marsh”"));
  }

  @Test
  void aPlaceBeyondTheTextAndAnUnknownArticleAreNamed() throws IOException {
    check(ARTICLE + statement(10, 99, "x") + statement(0, 1, "T").replace("89ab", "ffff"));
    assertThat(failures).extracting(Failure::line).containsExactly(2, 3);
  }

  @Test
  void aLineThatIsNoJsonIsNamedAndTheRestIsChecked() throws IOException {
    Tally tally = check("{broken\n" + ARTICLE + statement(0, 6, "Tallis"));
    assertThat(failures).extracting(Failure::place).containsExactly("line");
    assertThat(tally.passages()).isEqualTo(1);
  }

  @Test
  void anOriginalThatIsGoneOrReadsOtherwiseIsNamed() throws IOException {
    Article changed =
        new Article(
            new ArticleId("0123456789ab"),
            "a.txt",
            SHA,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            "Tallis said yes.");
    Verification.check(
        new BufferedReader(new StringReader(ARTICLE)), Map.of(SHA, changed), failures::add);
    Verification.check(new BufferedReader(new StringReader(ARTICLE)), Map.of(), failures::add);
    assertThat(failures)
        .extracting(Failure::message)
        .containsExactly(
            "a.txt does not read as the record says",
            "a.txt is not among the articles given, byte for byte");
  }
}
