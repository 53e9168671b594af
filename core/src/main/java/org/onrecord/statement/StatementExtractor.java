package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.language.Sentence;
import org.onrecord.record.EntryId;
import org.onrecord.record.Extractor;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;

/** Finds the statements of an article. */
public final class StatementExtractor implements Extractor {
  private final CueLexicon cues = CueLexicon.standard();
  private final SayingFinder finder = new SayingFinder(cues);

  @Override
  public String name() {
    return "statement";
  }

  @Override
  public List<Statement> extract(Reading reading) {
    Article article = reading.article();
    QuotationMarks marks = QuotationMarks.of(article);
    List<SentenceView> views = new ArrayList<>();
    List<Saying> sayings = new ArrayList<>();
    for (Sentence sentence : reading.parse().sentences()) {
      Block block = article.blocks().get(sentence.block());
      SentenceView view =
          new SentenceView(
              sentence,
              article.text(),
              block.kind().isHeadline(),
              marks,
              actors(reading, sentence),
              cues.strong(sentence));
      views.add(view);
      sayings.addAll(finder.find(view, block.span()));
    }
    sayings.addAll(new BlockQuotation(cues, marks).find(article, views));
    List<Draft> drafts = new Assembly(cues, marks, new SentenceIndex(views)).assemble(sayings);
    Speakers speakers = new Speakers(reading, views);
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      statements.add(statement(article, draft, speakers));
    }
    return statements;
  }

  private static Set<Integer> actors(Reading reading, Sentence sentence) {
    return reading.cast().in(sentence.index()).stream()
        .map(ActorMention::head)
        .collect(Collectors.toSet());
  }

  private static Statement statement(Article article, Draft draft, Speakers speakers) {
    Saying saying = draft.saying();
    List<Party> parties = speakers.of(draft);
    Party speaker = parties.get(0);
    return new Statement(
        id(article, draft),
        article.id(),
        draft.form(),
        draft.passage(),
        draft.quotedSpans(),
        draft.pieces().size() > 1 ? draft.pieces() : List.of(),
        draft.view().sentence().span(),
        saying == null ? null : saying.cueSpan(),
        speaker,
        parties.subList(1, parties.size()),
        speakers.addressee(draft),
        saying == null ? null : Venues.of(saying).orElse(null),
        null,
        draft.view().headline(),
        idOf(article, draft.within()),
        idOf(article, draft.continues()),
        new Why(draft.frame(), Confidence.of(draft, speaker)));
  }

  private static EntryId id(Article article, Draft draft) {
    return EntryId.of(article.id(), 's', draft.passage());
  }

  private static @Nullable EntryId idOf(Article article, @Nullable Draft draft) {
    return draft == null ? null : id(article, draft);
  }
}
