package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.ParseNotation;
import org.onrecord.time.DateRange;
import org.onrecord.time.TimeFinder;

class ArticleDatesTest {
  private static final String TEXT = "Velden called on Tuesday for a truce that began on Monday.";
  private static final Publication PUBLISHED =
      Publication.on(LocalDate.of(2015, 9, 16), Publication.Basis.STATED, "page");
  private static final Span SENTENCE = new Span(0, TEXT.length());
  private static final Span SAID = word("a truce that began on Monday");
  private static final Why WHY = new Why("by-hand", 1);

  private static Reading reading() {
    return ParseNotation.of(TEXT)
        .sentence(
            "Velden|NNP|2|nsubj|PERSON called=call|VBD|0|root on|IN|4|case Tuesday|NNP|2|obl"
                + " for|IN|7|case a|DT|7|det truce|NN|2|obl that|WDT|9|nsubj began=begin|VBD|7|acl:relcl"
                + " on|IN|11|case Monday|NNP|9|obl .|.|2|punct")
        .reading();
  }

  private static Span word(String word) {
    int begin = TEXT.indexOf(word);
    return new Span(begin, begin + word.length());
  }

  private static Event deed(Article article, String trigger) {
    return new Event(
        EntryId.of(article.id(), 'e', word(trigger)),
        article.id(),
        word(trigger),
        SENTENCE,
        Event.Plover.REQUEST,
        null,
        List.of(),
        "100",
        null,
        List.of(),
        List.of(),
        null,
        null,
        Event.Status.HAPPENED,
        Voice.NARRATOR,
        WHY);
  }

  private static LocalDate day(String trigger) {
    Reading reading = reading();
    Article article = reading.article();
    Statement statement =
        new Statement(
            EntryId.of(article.id(), 's', SAID),
            article.id(),
            Statement.Form.INDIRECT,
            SAID,
            List.of(),
            List.of(),
            SENTENCE,
            word("called"),
            Party.NOBODY,
            List.of(),
            null,
            null,
            null,
            false,
            null,
            null,
            WHY);
    ArticleRecord record =
        new ArticleRecord(
            article,
            List.of(),
            List.of(),
            new TimeFinder().find(article, reading.parse()),
            List.of(statement, deed(article, trigger)),
            List.of());
    return ArticleDates.of(record, PUBLISHED).entries(Event.class).stream()
        .map(Event::date)
        .map(date -> date == null ? null : date.range())
        .map(DateRange::from)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDeedOfSayingIsDoneWhenTheStatementIsMade() {
    assertThat(day("called")).isEqualTo(LocalDate.of(2015, 9, 15));
  }

  @Test
  void aDeedWithinWhatIsSaidHasTheTimeBesideIt() {
    assertThat(day("began")).isEqualTo(LocalDate.of(2015, 9, 14));
  }

  @Test
  void aDeedBesideWhatIsSaidTakesNoTimeFromIt() {
    assertThat(day("Velden")).isEqualTo(LocalDate.of(2015, 9, 15));
  }
}
