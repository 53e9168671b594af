package org.onrecord.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;
import org.onrecord.store.Decision;
import org.onrecord.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord decide note}: a remark on anything. */
@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps a remark on an actor, an entry, an article or a story; answers show it.",
      ""
    },
    footer = {
      "",
      "Example: a remark that whoever asks next shall see",
      "  onrecord decide note ines-calloway 'Left the harbour board in May; see the minutes.'"
    })
final class DecideNote implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The id of an actor, entry, article or story.")
  private String subject = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The remark.")
  private String text = "";

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    if (text.isBlank()) {
      throw new UserError("the remark is empty; to take one back see 'onrecord decide withdraw'");
    }
    try (Store opened = deciding.open()) {
      boolean known =
          opened.answers().entry(new EntryId(subject)).isPresent()
              || opened.has(new ArticleId(subject))
              || opened.answers().stories().stream().anyMatch(s -> s.id().equals(subject));
      String id = known ? subject : Deciding.actor(opened, subject).value();
      return deciding.keep(opened, List.of(new Decision.Note(id, text)));
    }
  }
}
