package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.time.DateRange;

/** One article while its actors are found: its lines, who is in it so far, and who is where. */
final class Scene {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  private final Article article;
  private final List<Line> lines;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<String> states = new LinkedHashSet<>();
  private final Set<String> outlets = new LinkedHashSet<>();
  private final Map<Long, Draft> byName = new LinkedHashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<Long, Reference> byHead = new LinkedHashMap<>();
  private final Map<Draft, Integer> counts = new LinkedHashMap<>();
  private final Map<Draft, Map<String, Draft>> possessed = new LinkedHashMap<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Map<String, Name> fullNames = new LinkedHashMap<>();
  private @Nullable DateRange when;

  /**
   * A mention in the making.
   *
   * @param first index of its first token
   * @param last index of its last token
   * @param skip characters of the first token that stand before it, as in “anti-ISIS”
   */
  record Reference(
      Draft draft, ActorMention.Form form, int sentence, int first, int last, int head, int skip) {
    Reference(Draft draft, ActorMention.Form form, int sentence, int first, int last, int head) {
      this(draft, form, sentence, first, last, head, 0);
    }

    Span span(Sentence in) {
      Span span = in.span(first, last);
      return new Span(Math.min(span.begin() + skip, span.end()), span.end());
    }
  }

  Scene(Article article, List<Line> lines) {
    this.article = article;
    this.lines = List.copyOf(lines);
  }

  Article article() {
    return article;
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int sentence) {
    return lines.get(sentence);
  }

  String text(Name name) {
    return text(name.span());
  }

  /** Whether only single blanks part the words. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean other = c != ' ' && (Character.isWhitespace(c) || c == '\u00a0');
      if (other || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  String text(Span span) {
    String text = span.of(article.text());
    return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ");
  }

  /** The days on which the article can have been written, if anything says so. */
  @Nullable DateRange when() {
    return when;
  }

  void when(@Nullable DateRange range) {
    when = range;
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft add(Draft draft) {
    drafts.add(draft);
    return draft;
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** Settles whose a name is. */
  void settle(Name name, Draft draft) {
    byName.put(key(name.sentence().index(), name.first()), draft);
    draft.alias(text(name));
    counts.merge(draft, 1, Integer::sum);
    draft.setNamed();
    if (draft.country() != null && !draft.isPerson()) {
      countries.add(draft.country());
    }
  }

  /** Notes that a word is the name of a newspaper or station here. */
  void outlet(String word) {
    outlets.add(word);
  }

  boolean isOutlet(String word) {
    return outlets.contains(word);
  }

  /** Says that a word, in small letters, names a country that no table knows. */
  void state(String word) {
    states.add(word);
  }

  boolean isState(String word) {
    return states.contains(word);
  }

  /** Says that a name is short for the full name of a body. */
  void shorten(String words, Name full) {
    fullNames.putIfAbsent(words, full);
  }

  /** The full name that a name of a body is short for. */
  Optional<Name> fullOf(String words) {
    return Optional.ofNullable(fullNames.get(words));
  }

  /** How many names are settled as somebody's so far. */
  int countOf(Draft draft) {
    return counts.getOrDefault(draft, 0);
  }

  Optional<Draft> of(Name name) {
    return Optional.ofNullable(byName.get(key(name.sentence().index(), name.first())));
  }

  /** Whether the article names a country, one of its cities or organs. */
  boolean speaksOf(@Nullable String iso) {
    return iso != null && countries.contains(iso);
  }

  List<Reference> references() {
    return references;
  }

  void add(Reference reference) {
    references.add(reference);
    byHead.putIfAbsent(key(reference.sentence(), reference.head()), reference);
  }

  /** What somebody has, as “his campaign”, where it was spoken of before. */
  @Nullable Draft possessed(Draft owner, String noun) {
    return possessed.getOrDefault(owner, Map.of()).get(noun);
  }

  void possess(Draft owner, String noun, Draft draft) {
    possessed.computeIfAbsent(owner, o -> new LinkedHashMap<>()).putIfAbsent(noun, draft);
  }

  /** The reference whose head is a token. */
  @Nullable Reference at(int sentence, int token) {
    return byHead.get(key(sentence, token));
  }

  /**
   * Whether a mention is the subject of its clause: by the tree, or because a finite verb follows
   * it, where the tree has gone astray.
   */
  boolean isSubject(Reference reference) {
    Line line = line(reference.sentence());
    Token head = line.token(reference.head());
    if (head.is("nsubj")) {
      return true;
    }
    int next = reference.last() + 1;
    return !head.is("nmod", "obl", "conj")
        && next < line.size()
        && (line.token(next).tag().equals("VBD") || line.token(next).tag().equals("VBZ"))
        && !line.isTaken(next);
  }
}
