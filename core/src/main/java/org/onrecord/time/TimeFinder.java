package org.onrecord.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.language.Parse;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Finds expressions of time and gives them TIMEX3 values (TimeML 1.2.1). The longest reading at a
 * place wins; readings do not overlap.
 */
public final class TimeFinder {
  public List<TimeExpression> find(Article article, Parse parse) {
    Publication publication = article.published();
    List<TimeExpression> found = new ArrayList<>();
    Scene scene = new Scene(Meaning.PUBLICATION);
    Deque<DateLines.DateLine> lines = new ArrayDeque<>(DateLines.of(article));
    for (Sentence sentence : parse.sentences()) {
      while (!lines.isEmpty() && lines.element().block() < sentence.block()) {
        DateLines.DateLine above = lines.remove();
        found.add(above.time());
        scene = new Scene(DateLines.anchor(above, publication));
      }
      Line line = Line.of(sentence);
      for (Match match : Composition.join(line, matches(line, scene), scene)) {
        found.add(TimeResolver.resolve(expression(line, match), publication));
      }
    }
    return List.copyOf(found);
  }

  private static TimeExpression expression(Line line, Match match) {
    return new TimeExpression(
        line.span(match.from(), match.to()),
        match.kind(),
        "",
        null,
        match.meaning(),
        Clause.attachment(
            line.sentence(), line.at(match.from()).token(), line.at(match.to() - 1).token()));
  }

  private static List<Match> matches(Line line, Scene scene) {
    List<Match> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Match match = mayOpen(line, i) ? match(line, i, scene) : null;
      if (match == null || Names.hold(line, match)) {
        i++;
      } else {
        scene.note(match);
        found.add(Landmarks.known(line, match));
        i = match.to();
      }
    }
    return found;
  }

  private static boolean mayOpen(Line line, int i) {
    return Character.isLetterOrDigit(line.text(i).codePointAt(0)) || line.text(i).charAt(0) == '\'';
  }

  /** A word before an expression may say more than the tense: “since”, “until”. */
  private static Lean led(Line line, int i, Lean tense) {
    if (line.is(i - 1, "since")) {
      return Lean.PAST;
    }
    return tense == Lean.NEAR && line.is(i - 1, "until", "till", "by") ? Lean.FUTURE : tense;
  }

  private static @Nullable Match match(Line line, int i, Scene scene) {
    Token token = line.token(i);
    int at = token == null ? 0 : token.index();
    scene.enter(line.sentence().index(), led(line, i, Tense.lean(line.sentence(), at)));
    Match best = References.read(line, i);
    best = CalendarDates.longer(best, Durations.read(line, i, scene));
    best = CalendarDates.longer(best, Quarters.read(line, i, scene));
    best = CalendarDates.longer(best, RelativeDates.read(line, i, scene));
    best = CalendarDates.longer(best, CalendarDates.read(line, i, scene));
    return CalendarDates.longer(best, Clocks.read(line, i, scene));
  }
}
