package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

final class PhraseTableTest {
  private static Words words(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, "NNP", "O", -1, "root"));
      at += word.length() + 1;
    }
    return new Words(new Sentence(0, 0, tokens));
  }

  private static List<String> found(String text) {
    PhraseTable<String> table = new PhraseTable<>();
    table.add("US", "usa");
    table.add("IS", "islamic-state");
    table.add("New Maronia", "new-maronia");
    table.add("New Maronia Council", "council");
    table.add("foreign minister", "foreign-minister");
    return table.matches(words(text)).stream()
        .map(match -> match.first() + "-" + match.last() + " " + match.values().get(0))
        .toList();
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(found("the New Maronia Council met in New Maronia"))
        .containsExactly("1-3 council", "6-7 new-maronia");
  }

  @Test
  void capitalsOfAnEntryAreNeeded() {
    assertThat(found("it is up to us")).isEmpty();
    assertThat(found("U.S. troops fight IS")).containsExactly("0-0 usa", "3-3 islamic-state");
    assertThat(found("Foreign Minister Lind")).containsExactly("0-1 foreign-minister");
  }

  @Test
  void aHeadlineInCapitalsProvesNoAcronym() {
    assertThat(found("THIS IS WHAT THEY ALL SAID")).isEmpty();
  }

  @Test
  void aPrefixIsNoPartOfAName() {
    assertThat(found("an anti-IS front")).containsExactly("1-1 islamic-state");
  }

  @Test
  void aCommaPartsAPhrase() {
    assertThat(found("New , Maronia Council")).isEmpty();
  }

  @Test
  void aClaimedPhraseStandsForItsClaimantAlone() {
    PhraseTable<String> table = new PhraseTable<>();
    table.add("The Board", "ours");
    table.add("Port Board", "other");
    table.claim("the board", "theirs");
    assertThat(table.exactly("The Board")).containsExactly("theirs");
    assertThat(table.exactly("Port Board")).containsExactly("other");
  }
}
