package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Problem;
import org.onrecord.article.Span;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

class OnrecordTest {
  /** Finds no sentence anywhere. */
  private static final Linguist SILENT =
      new Linguist() {
        @Override
        public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
          return List.of();
        }

        @Override
        public List<Model> models() {
          return List.of(new Model("none", "1"));
        }
      };

  private static Article article(String id, String source, @Nullable String language) {
    String text = "Der Hafen ist offen.";
    return new Article(
        new ArticleId(id),
        source,
        id + "0000",
        null,
        null,
        null,
        null,
        language,
        null,
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        text);
  }

  @Test
  void anArticleInAnotherLanguageIsKeptAndMarked() {
    ArticleRecord record = Onrecord.with(SILENT).read(article("00000000000a", "a.txt", "de"));
    assertThat(record.article().text()).startsWith("Der Hafen");
    assertThat(record.problems()).extracting(Problem::code).containsExactly("language-not-read");
  }

  @Test
  void aLanguageThatNobodyKnowsIsTried() {
    Onrecord onrecord = Onrecord.with(SILENT);
    assertThat(onrecord.read(article("00000000000a", "a.txt", null)).problems()).isEmpty();
    assertThat(onrecord.read(article("00000000000a", "a.txt", "en-GB")).problems()).isEmpty();
  }

  @Test
  void theSameBytesCountOnceAndTheCopyIsNamed() {
    Onrecord onrecord = Onrecord.with(SILENT);
    ArticleRecord b = onrecord.read(article("00000000000a", "b.txt", "en"));
    ArticleRecord a = onrecord.read(article("00000000000a", "a.txt", "en"));
    SourcedRecord record = onrecord.relate(List.of(b, a), List.of());
    assertThat(record.articles()).containsExactly(a);
    assertThat(record.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("duplicate");
              assertThat(problem.source()).isEqualTo("b.txt");
              assertThat(problem.message()).contains("a.txt");
            });
    assertThat(onrecord.relate(List.of(a, b), List.of())).isEqualTo(record);
  }
}
