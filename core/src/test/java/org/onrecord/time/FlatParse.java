package org.onrecord.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Block;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.Parse;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * An article with a parse as flat as can be: words are parted at spaces and marks, hang on the
 * first verb (a word written with a verb's tag, as in {@code met/VBD}), and get their tags by their
 * looks. An auxiliary is written {@code will/MD}; it hangs on the verb that follows it.
 */
final class FlatParse {
  private final Article article;
  private final Parse parse;

  private FlatParse(Article article, Parse parse) {
    this.article = article;
    this.parse = parse;
  }

  /** The times of a text that was published on a day, or on an unknown one. */
  static List<TimeExpression> times(String text, @Nullable String day) {
    FlatParse flat = of(text, day);
    return new TimeFinder().find(flat.article, flat.parse);
  }

  static String plain(String text) {
    return text.replaceAll("/(VBD|VBN|VBZ|VBP|VB|MD|NN|NNS|NNP|JJ|RB|IN|DT)(?= |,|\\.|$)", "");
  }

  static FlatParse of(String tagged, @Nullable String day) {
    String text = plain(tagged);
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String written :
        tagged.split(
            "(?<=[a-z0-9]\\.) (?=[A-Z])(?<!(Sept|Oct|Nov|Dec|Jan|Feb|Aug|p\\.m|a\\.m|St)\\. )")) {
      List<String> words = words(written);
      List<Span> spans = new ArrayList<>();
      for (String word : words) {
        String plain = plain(word);
        int begin = text.indexOf(plain, at);
        spans.add(new Span(begin, begin + plain.length()));
        at = begin + plain.length();
      }
      sentences.add(sentence(sentences.size(), words, spans));
    }
    Publication published =
        day == null ? null : Publication.on(LocalDate.parse(day), Publication.Basis.STATED, "test");
    return new FlatParse(article(text, published), new Parse(sentences));
  }

  private static Article article(String text, @Nullable Publication published) {
    return new Article(
        ArticleId.ofSha256("0".repeat(64)),
        "test.txt",
        "0".repeat(64),
        null,
        null,
        null,
        null,
        "en",
        published,
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        text);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      String rest = word;
      List<String> after = new ArrayList<>();
      while (rest.length() > 1
          && (rest.endsWith(",") || (rest.endsWith(".") && !abbreviates(rest)))) {
        after.add(0, rest.substring(rest.length() - 1));
        rest = rest.substring(0, rest.length() - 1);
      }
      if (rest.endsWith("'s")
          && rest.length() > 2
          && !Character.isDigit(rest.charAt(rest.length() - 3))) {
        after.add(0, "'s");
        rest = rest.substring(0, rest.length() - 2);
      }
      words.add(rest);
      words.addAll(after);
    }
    return words;
  }

  private static boolean abbreviates(String word) {
    return word.matches("(Sept|Oct|Nov|Dec|Jan|Feb|Aug|St|[ap]\\.m)\\.");
  }

  private static Sentence sentence(int index, List<String> words, List<Span> spans) {
    int root = 0;
    for (int i = words.size() - 1; i >= 0; i--) {
      root = words.get(i).matches(".*/VB.?") ? i : root;
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = plain(words.get(i));
      int slash = words.get(i).lastIndexOf('/');
      String tag = word.equals(words.get(i)) ? looks(word) : words.get(i).substring(slash + 1);
      String relation = i == root ? "root" : tag.equals("MD") || tag.equals("TO") ? "aux" : "dep";
      tokens.add(
          new Token(
              i,
              spans.get(i),
              word,
              word.toLowerCase(java.util.Locale.ROOT),
              tag,
              "O",
              i == root ? -1 : root,
              relation));
    }
    return new Sentence(index, 0, tokens);
  }

  private static String looks(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    } else if (word.equals("to")) {
      return "TO";
    } else if (word.equals("the") || word.equals("that")) {
      return "DT";
    } else if (word.equals("current")) {
      return "JJ";
    } else if (word.equals("overnight")) {
      return "RB";
    }
    return Character.isUpperCase(word.charAt(0)) ? "NNP" : word.endsWith("s") ? "NNS" : "NN";
  }
}
