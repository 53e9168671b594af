package org.onrecord.engine.kernel;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sentences put together at random, from a fixed seed, from invented people and affairs; and some
 * that are odd.
 */
final class InventedText {
  private static final List<String> PATTERNS =
      List.of(
          "%1$s, the %2$s of %3$s, said on Tuesday that %4$s %5$s.",
          "“We have never %6$s %4$s,” %1$s told reporters in %3$s, “and we will not start now.”",
          "%4$s %5$s, according to %1$s, who was %6$s by the %2$s of %3$s in 1994.",
          "Asked whether %4$s %5$s, the %2$s replied: \"It can't be ruled out.\"",
          "%3$s's %2$s was %6$s after %1$s's remarks, but %4$s %5$s nonetheless.",
          "If %1$s had not %6$s %4$s - as %3$s's own %2$s put it - nobody would have noticed.",
          "What %1$s wants is for %3$s to be %6$s before the $4.5 million deal, signed in mid-May.",
          "There were 17 ministers, 3,200 soldiers and a colour-coded map; %4$s %5$s.",
          "MORE THAN HALF OF %3$s WAS %6$s, %1$s SAYS",
          "%1$s and %1$s's brother, both of %3$s, accused the %2$s of having %6$s %4$s.");
  private static final List<String> PEOPLE =
      List.of(
          "Mara Velden",
          "Ismet Karadogan",
          "Prime Minister Odile Tharsis",
          "J.P. O'Marren",
          "Lt. Gen. Bo van der Ploek",
          "Ms. Ilunga-Reyes",
          "she");
  private static final List<String> OFFICES =
      List.of("finance minister", "spokeswoman", "chief-of-staff", "ex-president", "central bank");
  private static final List<String> PLACES =
      List.of("Belgium", "Port Ostrava", "the U.N. mission", "New Harrow", "Tessaly Holdings Inc.");
  private static final List<String> THINGS =
      List.of(
          "the cease-fire",
          "talks on grain exports",
          "a 40-page report that few had read",
          "the defence programme",
          "two of the refugees");
  private static final List<String> ACTS =
      List.of(
          "would be postponed until the 3rd of June",
          "had been seen as a threat",
          "cost taxpayers 12% more than planned",
          "is not going to fall apart",
          "broke down again");
  private static final List<String> PARTICIPLES =
      List.of("warned", "shelled", "criticised", "taken over", "told about", "expelled");
  private static final List<String> ODD =
      List.of(
          ".",
          "Yes.",
          "-- -- --",
          "( a ) [ b ] { c }",
          "İstanbul ’s naïve œuvre ﬁne \uD83D\uDE00 ½ €3bn",
          "www.example.org/a?b=c @somebody #hashtag a@b.example",
          "A A A A A A a a a a B B b b The the THE",
          "buffalo buffalo Buffalo buffalo buffalo buffalo Buffalo buffalo",
          "-NULL- -ROOT- -UNKNOWN- NA .$. .$$. ###### ###",
          "was was was being been be was were been been",
          "x".repeat(200) + " y-" + "z".repeat(90));

  private InventedText() {}

  /** Sentences as words, with a blank in none of them. */
  static List<String[]> sentences(int count) {
    Random random = new Random(20260101);
    List<String[]> sentences = new ArrayList<>();
    for (String odd : ODD) {
      sentences.add(odd.split(" "));
    }
    while (sentences.size() < count) {
      String text =
          String.format(
              java.util.Locale.ROOT,
              pick(PATTERNS, random),
              pick(PEOPLE, random),
              pick(OFFICES, random),
              pick(PLACES, random),
              pick(THINGS, random),
              pick(ACTS, random),
              pick(PARTICIPLES, random));
      sentences.add(
          new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "")
              .tokenize().stream().map(CoreLabel::word).toArray(String[]::new));
    }
    return sentences;
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
