package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;

/** “The governor added:”, and a paragraph of her own words without marks below. */
final class BlockQuotation {
  static final String FRAME = "block-quotation";

  private static final double LEAST_WEIGHT = 0.8;

  private final CueLexicon cues;
  private final QuotationMarks marks;

  BlockQuotation(CueLexicon cues, QuotationMarks marks) {
    this.cues = cues;
    this.marks = marks;
  }

  /** What stands below a cue with its colon, for each that ends a paragraph. */
  List<Saying> find(Article article, List<SentenceView> views) {
    List<Saying> found = new ArrayList<>();
    for (int s = 0; s + 1 < views.size(); s++) {
      SentenceView view = views.get(s);
      int block = view.sentence().block();
      boolean last = views.get(s + 1).sentence().block() == block + 1;
      if (last && !view.headline() && view.isWord(view.size() - 1, ":")) {
        Span said = below(article, block + 1);
        if (said != null) {
          saying(view, said).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private @Nullable Span below(Article article, int block) {
    Block next = article.blocks().get(block);
    boolean words = next.kind() == Block.Kind.PARAGRAPH && marks.in(next.span()).isEmpty();
    return words ? next.span().trim(article.text()) : null;
  }

  private Optional<Saying> saying(SentenceView view, Span said) {
    for (int v = view.size() - 2; v >= 0; v--) {
      if (!view.token(v).tag().matches("VB[DZP]") || view.quoted(v)) {
        continue;
      }
      Optional<CueLexicon.Match> match = cues.verb(view.sentence(), v);
      if (match.isEmpty()) {
        return Optional.empty();
      }
      CueVerb verb = CueVerb.of(view, match.get());
      boolean says =
          verb.cue().weight() >= LEAST_WEIGHT
              && verb.cue().takes(Cue.Takes.QUOTE)
              && verb.speaker() != null
              && !verb.group().negated()
              && Segment.of(view, verb).last() >= view.size() - 2;
      return says
          ? Optional.of(
              new Saying(
                  FRAME,
                  verb.cue(),
                  view,
                  CueWords.span(view, verb, view.size()),
                  v,
                  verb.speaker(),
                  verb.addressee(),
                  List.of(said),
                  0.85))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
